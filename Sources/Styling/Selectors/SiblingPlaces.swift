import HTML

/// Where each element stands among the element children of its parent.
struct SiblingPlaces: Sendable {
  /// From 1, among all and among those of the same name.
  private(set) var place: [Int32] = []
  private(set) var placeOfType: [Int32] = []
  /// The element before it with the same parent, or -1.
  private(set) var previous: [Int32] = []
  /// By parent: how many element children, and the last.
  private var count: [Int32] = []
  private var last: [Int32] = []
  private var countOfType: [UInt64: Int32] = [:]

  init() {}

  init(_ tree: HTMLTree, countsTypes: Bool) {
    let size = tree.nodes.count
    place = [Int32](repeating: 0, count: size)
    (placeOfType, count) = (place, place)
    previous = [Int32](repeating: -1, count: size)
    last = previous
    for node in 1..<max(1, size) where tree.nodes[node].kind == .element {
      let parent = Int(tree.nodes[node].parent)
      count[parent] += 1
      place[node] = count[parent]
      previous[node] = last[parent]
      last[parent] = Int32(node)
      guard countsTypes else { continue }
      let key = SiblingPlaces.key(parent, tree.nodes[node].name)
      let number = (countOfType[key] ?? 0) + 1
      countOfType[key] = number
      placeOfType[node] = number
    }
  }

  private static func key(_ parent: Int, _ name: HTMLName) -> UInt64 {
    UInt64(parent) << 32 | UInt64(UInt32(bitPattern: name.rawValue))
  }

  func count(_ tree: HTMLTree, siblingsOf node: Int, ofType: Bool) -> Int {
    let parent = Int(tree.nodes[node].parent)
    return ofType
      ? Int(countOfType[SiblingPlaces.key(parent, tree.nodes[node].name)] ?? 1) : Int(count[parent])
  }
}
