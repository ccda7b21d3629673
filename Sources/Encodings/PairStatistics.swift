/// How well bytes fit the two-byte code of an encoding.
struct PairStatistics {
  /// Characters beyond ASCII, unreadable bytes included.
  private var units = 0

  /// Everyday characters: those of the standard's first level, and its punctuation.
  private var common = 0

  private var errors = 0

  /// Counts in GB18030 or in Big5.
  init(_ bytes: [UInt8], _ encoding: TextEncoding) {
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position += 1
      } else {
        units += 1
        position += encoding == .big5 ? countBig5(bytes, position) : countGB18030(bytes, position)
      }
    }
  }

  /// Mostly everyday characters and few errors.
  var looksRight: Bool {
    units > 0 && errors * 4 <= units && common * 5 >= units * 2
  }

  func isClearlyBetter(than other: PairStatistics) -> Bool {
    (score - other.score) * 10 > units
  }

  private var score: Int {
    common - 2 * errors
  }

  private mutating func countGB18030(_ bytes: [UInt8], _ position: Int) -> Int {
    let lead = bytes[position]
    guard lead >= 0x81, lead <= 0xFE, position + 1 < bytes.count else { return countError() }
    switch bytes[position + 1] {
    case 0xA1...0xFE:
      if (0xB0...0xD7).contains(lead) || (0xA1...0xA3).contains(lead) { common += 1 }
      return 2
    case 0x40...0x7E, 0x80...0xA0:
      return 2
    case 0x30...0x39 where position + 3 < bytes.count:
      let isWhole =
        (0x81...0xFE).contains(bytes[position + 2]) && (0x30...0x39).contains(bytes[position + 3])
      return isWhole ? 4 : countError()
    default:
      return countError()
    }
  }

  private mutating func countBig5(_ bytes: [UInt8], _ position: Int) -> Int {
    let lead = bytes[position]
    guard lead >= 0x87, lead <= 0xFE, position + 1 < bytes.count else { return countError() }
    switch bytes[position + 1] {
    case 0x40...0x7E, 0xA1...0xFE:
      if (0xA4...0xC6).contains(lead) || lead == 0xA1 { common += 1 }
      return 2
    default:
      return countError()
    }
  }

  private mutating func countError() -> Int {
    errors += 1
    return 1
  }
}
