/// A footnote mark at a place of the content.
struct FootnoteMark {
  /// As the reader sees it.
  var text: String
  /// What mark and note must share: "*", "※", "①", "^1" for a superscript 1, "[1]".
  var key: String
  var range: Range<Int>

  private static let superscripts: [UInt32] = [
    0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079,
  ]

  /// The mark that starts at `index`, or nil; `end` bounds the text.
  static func read(_ bytes: [UInt8], at index: Int, end: Int) -> FootnoteMark? {
    let (value, length) = TextScan.scalar(bytes, index)
    switch value {
    case 0x2A, 0xFF0A: return stars(bytes, at: index, end: end, value, length)
    case 0x203B, 0x2020, 0x2021, 0x2460...0x2473:
      let text = TextScan.text(bytes, index..<index + length)
      return FootnoteMark(text: text, key: text, range: index..<index + length)
    case 0x5B: return bracketed(bytes, at: index, end: end)
    default: return superscripts.contains(value) ? superscript(bytes, at: index, end: end) : nil
    }
  }

  private static func stars(
    _ bytes: [UInt8], at index: Int, end: Int, _ value: UInt32, _ length: Int
  ) -> FootnoteMark? {
    var next = index
    var count = 0
    while next < end, count <= 2, TextScan.scalar(bytes, next).value == value {
      next += length
      count += 1
    }
    guard count <= 2 else { return nil }
    return FootnoteMark(
      text: TextScan.text(bytes, index..<next), key: String(repeating: "*", count: count), range: index..<next
    )
  }

  private static func bracketed(_ bytes: [UInt8], at index: Int, end: Int) -> FootnoteMark? {
    var next = index + 1
    if next < end, bytes[next] == 0x5E { next += 1 }
    let first = next
    while next < end, next - first < 3, TextScan.isDigit(UInt32(bytes[next])) { next += 1 }
    guard next > first, next - first < 3, next < end, bytes[next] == 0x5D else { return nil }
    let digits = TextScan.text(bytes, first..<next)
    return FootnoteMark(
      text: TextScan.text(bytes, index..<next + 1), key: "[\(digits)]", range: index..<next + 1)
  }

  private static func superscript(_ bytes: [UInt8], at index: Int, end: Int) -> FootnoteMark? {
    var next = index
    var number = ""
    while next < end, number.count < 3 {
      let (value, length) = TextScan.scalar(bytes, next)
      guard let digit = superscripts.firstIndex(of: value) else { break }
      number += String(digit)
      next += length
    }
    return FootnoteMark(text: TextScan.text(bytes, index..<next), key: "^" + number, range: index..<next)
  }

  /// The mark that a superscript run holds: "1", "*", "(1)", "[1]", "注1".
  static func ofSuperscript(_ bytes: [UInt8], _ range: Range<Int>) -> FootnoteMark? {
    guard range.count <= 12 else { return nil }
    let text = TextScan.text(bytes, range)
    let bare = text.filter { !"()（）[]［］注 　^".contains($0) }
    if !bare.isEmpty, bare.utf8.allSatisfy({ TextScan.isDigit(UInt32($0)) }) {
      return FootnoteMark(text: text, key: "^" + bare, range: range)
    }
    guard !bare.isEmpty, let mark = read(Array(bare.utf8), at: 0, end: bare.utf8.count) else { return nil }
    return FootnoteMark(text: text, key: mark.key, range: range)
  }
}
