/// Scalars, white space and lines in UTF-8 bytes.
enum TextScan {
  /// The scalar that starts at `index` and its length in bytes; U+FFFD for a broken one.
  static func scalar(_ bytes: [UInt8], _ index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in 1..<length { value = value << 6 | UInt32(bytes[index + next] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends before `index`, or nil at `start`.
  static func scalar(_ bytes: [UInt8], before index: Int, from start: Int = 0) -> (
    value: UInt32, length: Int
  )? {
    guard index > start else { return nil }
    var lead = index - 1
    while lead > start, index - lead < 4, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    let found = scalar(bytes, lead)
    return found.length == index - lead ? found : (0xFFFD, index - lead)
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D, 0xA0, 0x3000, 0xFEFF, 0x2000...0x200B: true
    default: false
    }
  }

  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  static func isLatin(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3007: true
    default: false
    }
  }

  /// Han characters and the signs that are set as wide as they: no space is written beside them.
  static func isWide(_ scalar: UInt32) -> Bool {
    isHan(scalar) || (0x3001...0x303F).contains(scalar) || (0xFF01...0xFF5E).contains(scalar)
  }

  /// The range without the white space at both ends, ideographic spaces included.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let (value, length) = scalar(bytes, start)
      guard isSpace(value) else { break }
      start = min(start + length, end)
    }
    while let (value, length) = scalar(bytes, before: end, from: start), isSpace(value) { end -= length }
    return start..<end
  }

  /// The lines of a range without their ends; lines end at LF, CR LF or CR.
  static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      lines.append(start..<index)
      index += 1
      if byte == 0x0D, index < range.upperBound, bytes[index] == 0x0A { index += 1 }
      start = index
    }
    lines.append(start..<range.upperBound)
    return lines
  }

  /// Whether the text of a range begins with a string.
  static func has(_ bytes: [UInt8], _ range: Range<Int>, prefix: String) -> Bool {
    let prefix = prefix.utf8
    guard prefix.count <= range.count else { return false }
    return zip(prefix, bytes[range]).allSatisfy { $0 == $1 }
  }

  static func has(_ bytes: [UInt8], _ range: Range<Int>, suffix: String) -> Bool {
    let count = suffix.utf8.count
    guard count <= range.count else { return false }
    return has(bytes, range.upperBound - count..<range.upperBound, prefix: suffix)
  }

  /// The number of scalars in a range.
  static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
