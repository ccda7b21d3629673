/// A character reference in the source and what it stands for, after HTML 13.2.5.72.
struct CharacterReference {
  /// The offset after it.
  var end: Int
  var expansion: ShortText

  /// The reference whose `&` stands at `start`, or nil where the `&` is only text.
  static func match(
    _ text: ByteSource, at start: Int, limit: Int, inAttribute: Bool
  ) -> CharacterReference? {
    guard start + 1 < limit else { return nil }
    if text[start + 1] == 0x23 { return numeric(text, at: start, limit: limit) }
    guard ASCII.isLetter(text[start + 1]) else { return nil }
    return named(text, at: start, limit: limit, inAttribute: inAttribute)
  }

  private static func named(
    _ text: ByteSource, at start: Int, limit: Int, inAttribute: Bool
  ) -> CharacterReference? {
    let first = start + 1
    var index = first
    let last = min(limit, first + ReferenceTable.longestName)
    while index < last, ASCII.isLetter(text[index]) || ASCII.isDigit(text[index]) { index += 1 }
    if index < limit, text[index] == 0x3B,
      let entry = ReferenceTable.shared.entry(of: text, first..<index)
    {
      return CharacterReference(end: index + 1, expansion: entry.expansion)
    }
    var end = min(index, first + ReferenceTable.longestLegacyName)
    while end > first + 1 {
      if let entry = ReferenceTable.shared.entry(of: text, first..<end), entry.isLegacy {
        if inAttribute, end < limit, staysTextInAttribute(before: text[end]) { return nil }
        return CharacterReference(end: end, expansion: entry.expansion)
      }
      end -= 1
    }
    return nil
  }

  /// `?a=1&copy=2` in an attribute is an address, not a sign.
  private static func staysTextInAttribute(before next: UInt8) -> Bool {
    next == 0x3D || ASCII.isLetter(next) || ASCII.isDigit(next)
  }

  private static func numeric(_ text: ByteSource, at start: Int, limit: Int) -> CharacterReference? {
    var index = start + 2
    let isHexadecimal = index < limit && text[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < limit, let digit = digit(text[index], isHexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < limit, text[index] == 0x3B { index += 1 }
    return CharacterReference(end: index, expansion: expansion(of: value))
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
    let folded = byte | 0x20
    guard isHexadecimal, folded >= 0x61, folded <= 0x66 else { return nil }
    return UInt32(folded - 0x61 + 10)
  }

  private static func expansion(of number: UInt32) -> ShortText {
    var value = number
    if value >= 0x80, value <= 0x9F, let mapped = windows1252[Int(value - 0x80)] { value = mapped }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return .replacement }
    var text = ShortText()
    text.append(scalar)
    return text
  }

  /// What pages mean by `&#128;` to `&#159;`.
  private static let windows1252: [UInt32?] = [
    0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, nil,
    0x017D, nil, nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, nil, 0x017E, 0x0178,
  ]
}
