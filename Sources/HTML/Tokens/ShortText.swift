/// Up to eight bytes of UTF-8: what a character reference stands for.
struct ShortText: Sendable {
  private var word: UInt64 = 0
  private(set) var count = 0

  /// Adds a scalar; two are the most that a reference has.
  mutating func append(_ scalar: Unicode.Scalar) {
    for byte in scalar.utf8 where count < 8 {
      word |= UInt64(byte) << UInt64(count * 8)
      count += 1
    }
  }

  /// Writes the bytes behind others.
  @inline(__always)
  func write(to bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(index * 8))) }
  }

  /// Whether all bytes are white space of HTML.
  var isBlank: Bool {
    (0..<count).allSatisfy { ASCII.isSpace(UInt8(truncatingIfNeeded: word >> UInt64($0 * 8))) }
  }

  static var replacement: ShortText {
    var text = ShortText()
    text.append("\u{FFFD}")
    return text
  }
}
