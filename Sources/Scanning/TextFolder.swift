/// Turns UTF-8 into the form that is matched.
public enum TextFolder {
  /// Folds well-formed UTF-8; linear in its length.
  public static func fold(_ bytes: [UInt8]) -> FoldedText {
    let folding = ScalarFolding.shared
    var scalars: [UInt32] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    scalars.reserveCapacity(bytes.count / 2)
    starts.reserveCapacity(bytes.count / 2)
    ends.reserveCapacity(bytes.count / 2)
    let count = bytes.count
    var index = 0
    var word = SpreadWord()
    var han = SpreadHan()
    while index < count {
      let (scalar, length) = decode(bytes, at: index)
      let start = index
      index += length
      var folded = folding.fold(scalar)
      if folded == ScalarFolding.skipped { continue }
      if let digit = LookalikeLetters.digit(folded), isFigure(bytes, at: index, after: scalars.last, folding)
      {
        folded = digit
      }
      if word.drops(folded, after: scalars, before: bytes, at: index, folding) { continue }
      if han.drops(folded, after: scalars, before: bytes, at: index, folding) { continue }
      if isDropped(folded, after: scalars.last ?? 0, before: bytes, at: index, folding) { continue }
      scalars.append(folded)
      starts.append(UInt32(start))
      ends.append(UInt32(index))
    }
    return FoldedText(scalars: scalars, starts: starts, ends: ends)
  }

  /// The folded form of one scalar, or nil where it is left out.
  public static func fold(scalar: UInt32) -> UInt32? {
    let folded = ScalarFolding.shared.fold(scalar)
    return folded == ScalarFolding.skipped ? nil : folded
  }

  /// Folds a short text, such as a term of a vocabulary.
  public static func fold(_ text: String) -> [UInt32] {
    fold(Array(text.utf8)).scalars
  }

  /// A single space beside a Han character sets it off and parts nothing; an asterisk between two
  /// (最*低) hides a word.
  @inline(__always)
  private static func isDropped(
    _ scalar: UInt32, after last: UInt32, before bytes: [UInt8], at index: Int, _ folding: ScalarFolding
  ) -> Bool {
    guard scalar == 0x20 || scalar == 0x2A, last != 0x0A, last != 0x20, index < bytes.count else {
      return false
    }
    let next = firstSeen(bytes, from: index, folding)
    if scalar == 0x2A { return HanCharacters.isHan(last) && HanCharacters.isHan(next) }
    guard next != 0x20, next != 0x0A else { return false }
    return HanCharacters.isHan(last) || HanCharacters.isHan(next)
  }

  /// The folded form of the next character that is not left out; each run of those is read once.
  @inline(__always)
  static func firstSeen(_ bytes: [UInt8], from start: Int, _ folding: ScalarFolding) -> UInt32 {
    var index = start
    while index < bytes.count {
      let (scalar, length) = decode(bytes, at: index)
      let folded = folding.fold(scalar)
      if folded != ScalarFolding.skipped { return folded }
      index += length
    }
    return 0x0A
  }

  /// Whether a digit in a circle is a figure, not the mark of a note or of an item: beside another one or a currency
  /// sign, or before what only an amount has behind it.
  private static func isFigure(
    _ bytes: [UInt8], at index: Int, after last: UInt32?, _ folding: ScalarFolding
  ) -> Bool {
    let next = firstSeen(bytes, from: index, folding)
    if LookalikeLetters.digit(next) != nil || amountEnds.contains(next) { return true }
    guard let last else { return false }
    return currencies.contains(last) || (0x30...0x39).contains(last) && isDigit(before: index, bytes)
  }

  /// Whether the sign before the last one was a digit in a circle too.
  private static func isDigit(before index: Int, _ bytes: [UInt8]) -> Bool {
    guard index >= 6 else { return false }
    return LookalikeLetters.digit(decode(bytes, at: index - 6).0) != nil
  }

  /// 元 块 圆 折 倍 %.
  private static let amountEnds: [UInt32] = [0x5143, 0x5757, 0x5706, 0x6298, 0x500D, 0x25]
  private static let currencies: [UInt32] = [0x24, 0xA3, 0xA5, 0x20AC]

  @inline(__always)
  static func decode(_ bytes: [UInt8], at index: Int) -> (UInt32, Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let left = bytes.count - index
    if lead < 0xE0 {
      guard left > 1 else { return (0xFFFD, 1) }
      return (UInt32(lead & 0x1F) << 6 | tail(bytes, index + 1), 2)
    }
    if lead < 0xF0 {
      guard left > 2 else { return (0xFFFD, left) }
      return (UInt32(lead & 0x0F) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2), 3)
    }
    guard left > 3 else { return (0xFFFD, left) }
    let high = UInt32(lead & 0x07) << 18 | tail(bytes, index + 1) << 12
    return (high | tail(bytes, index + 2) << 6 | tail(bytes, index + 3), 4)
  }

  @inline(__always)
  private static func tail(_ bytes: [UInt8], _ index: Int) -> UInt32 {
    UInt32(bytes[index] & 0x3F)
  }
}
