/// The order in which the letters of a block are read, where marks (U+202D, U+202E) or styles override their direction.
///
/// After Unicode Standard Annex 9, rule L2. Embeddings that override nothing leave Han and Latin letters as they stand.
struct ReadingOrder {
  /// Letters that a style turns round, as bytes of the text.
  struct Turn {
    var range: Range<Int>
    /// Odd where the letters are read from the end.
    var level: UInt8
  }

  private struct Letter {
    var range: Range<Int>
    var level: UInt8
  }

  private var letters: [Letter] = []

  /// The pieces of a range of the text in the order of reading; nil where that is the order of writing.
  static func pieces(of text: [UInt8], _ range: Range<Int>, _ turns: [Turn]) -> [Range<Int>]? {
    guard !turns.isEmpty || hasOverride(text, range) else { return nil }
    let order = ReadingOrder(text, range, turns)
    guard order.letters.contains(where: { $0.level > 0 }) else { return nil }
    var read: [Range<Int>] = []
    var line: [Letter] = []
    for letter in order.letters {
      if text[letter.range.lowerBound] == 0x0A {
        read += turned(line).map(\.range)
        read.append(letter.range)
        line = []
      } else {
        line.append(letter)
      }
    }
    return joined(read + turned(line).map(\.range))
  }

  private static func hasOverride(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      if text[index] == 0xE2, text[index + 1] == 0x80,
        text[index + 2] & 0xFE == 0xAC || text[index + 2] == 0xAE
      {
        return true
      }
      index += 1
    }
    return false
  }

  private init(_ text: [UInt8], _ range: Range<Int>, _ turns: [Turn]) {
    var marks = DirectionMarks()
    var turn = turns.startIndex
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = TextScan.scalar(text, index)
      while turn < turns.endIndex, turns[turn].range.upperBound <= index { turn += 1 }
      let isTurned = turn < turns.endIndex && turns[turn].range.lowerBound <= index
      let level = marks.level(of: scalar, styled: isTurned ? turns[turn].level : 0)
      let end = min(index + length, range.upperBound)
      if ReadingOrder.isMark(scalar), let last = letters.last, last.level == level {
        letters[letters.count - 1].range = last.range.lowerBound..<end
      } else {
        letters.append(Letter(range: index..<end, level: level))
      }
      index = end
    }
  }

  /// Marks stay behind the letter that they stand on.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0300...0x036F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0x1AB0...0x1AFF, 0x200D: true
    default: false
    }
  }

  /// From the highest level down, what stands at a level or above is turned round.
  private static func turned(_ line: [Letter]) -> [Letter] {
    var line = line
    var level = line.map(\.level).max() ?? 0
    while level > 0 {
      var index = 0
      while index < line.count {
        guard line[index].level >= level else {
          index += 1
          continue
        }
        let start = index
        while index < line.count, line[index].level >= level { index += 1 }
        line[start..<index].reverse()
      }
      level -= 1
    }
    return line
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { joined, range in
      if range.isEmpty { return }
      if let last = joined.last, last.upperBound == range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
  }
}

/// The marks that are open at a place of a line.
private struct DirectionMarks {
  private var open: [UInt8] = []
  /// Marks beyond the depth that browsers go to; they change nothing.
  private var ignored = 0
  private static let deepest = 60

  /// The level of a letter; a mark is counted to what stands around it.
  mutating func level(of scalar: UInt32, styled: UInt8) -> UInt8 {
    let around = open.last ?? styled
    switch scalar {
    case 0x202E: push(around | 1 == around ? around + 2 : around + 1)
    case 0x202D: push(around | 1 == around ? around + 1 : around + 2)
    case 0x202A, 0x202B, 0x2066...0x2068: push(around | 1 == around ? around + 1 : around)
    case 0x202C, 0x2069: pop()
    case 0x0A:
      open = []
      ignored = 0
    default: break
    }
    return around
  }

  private mutating func push(_ level: UInt8) {
    if open.count < DirectionMarks.deepest, level < 120 { open.append(level) } else { ignored += 1 }
  }

  private mutating func pop() {
    if ignored > 0 { ignored -= 1 } else { _ = open.popLast() }
  }
}
