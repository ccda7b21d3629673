import Documents

/// Where everything stands once some line feeds are taken out of a text, with the blocks that they parted.
struct JointMap {
  /// Bytes of the text, ascending.
  let joints: [Int]
  /// For each block its number then; as many as there were, and one more.
  private let numbers: [Int]

  init(joints: [Int], blocks: [Block]) {
    self.joints = joints
    let gone = Set(joints)
    var numbers: [Int] = []
    var count = 0
    for block in blocks {
      numbers.append(count)
      if !gone.contains(block.content.upperBound) { count += 1 }
    }
    self.numbers = numbers + [count]
  }

  func offset(_ offset: Int) -> Int { offset - before(offset) }

  func range(_ range: Range<Int>) -> Range<Int> { offset(range.lowerBound)..<offset(range.upperBound) }

  func block(_ number: Int) -> Int { numbers[number] }

  /// The blocks of a container that are still there; what joined a block before it is that one's.
  func blockRange(_ range: Range<Int>) -> Range<Int> {
    func first(_ number: Int) -> Int {
      let isJoined = number > 0 && number < numbers.count && numbers[number] == numbers[number - 1]
      return numbers[number] + (isJoined ? 1 : 0)
    }
    let start = first(range.lowerBound)
    return start..<max(start, first(range.upperBound))
  }

  /// The pieces of a range between the line feeds.
  func parts(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for joint in joints[before(range.lowerBound)..<before(range.upperBound)] {
      if start < joint { parts.append(start..<joint) }
      start = joint + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  func text(_ text: [UInt8]) -> [UInt8] { parts(text.indices).flatMap { text[$0] } }

  /// How many line feeds stand before a byte.
  private func before(_ offset: Int) -> Int {
    return joints.indices.partitioningIndex { joints[$0] >= offset }
  }
}
