/// A character reference in Markdown: `&amp;`, `&#165;`, `&#xA5;`.
enum CharacterReference {
  static func read(_ bytes: [UInt8], at index: Int, end: Int) -> (text: [UInt8], end: Int)? {
    var close = index + 1
    while close < end, close - index < 12, bytes[close] != 0x3B, bytes[close] != 0x26 { close += 1 }
    guard close < end, bytes[close] == 0x3B else { return nil }
    let name = TextScan.text(bytes, index + 1..<close)
    guard let scalar = numeric(name) ?? named[name] else { return nil }
    return (Array(String(scalar).utf8), close + 1)
  }

  private static func numeric(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10),
      value > 0
    else { return nil }
    return Unicode.Scalar(value)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "yen": "¥", "copy": "©",
    "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–", "middot": "·", "times": "×",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "bull": "•", "pound": "£", "euro": "€",
  ]
}
