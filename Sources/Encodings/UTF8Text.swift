/// Checks and repairs UTF-8.
enum UTF8Text {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  static func isValid(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// Whether a lead byte of three or four bytes occurs; `bytes` are valid.
  static func hasLongSequences(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 >= 0xE0 }
  }

  /// The bytes from `start` on with each maximal subpart of a bad sequence as one U+FFFD, as browsers do it.
  static func repaired(_ bytes: [UInt8], from start: Int) -> DecodedText {
    var result = DecodedText(
      text: [], encoding: TextEncoding.utf8.name, hadByteOrderMark: start > 0, replacements: 0,
      firstReplacement: nil)
    if isValid(bytes) {
      result.text = start == 0 ? bytes : Array(bytes[start...])
      return result
    }
    result.text.reserveCapacity(bytes.count + 16)
    var kept = start
    var position = start
    while position < bytes.count {
      let sequence = sequence(in: bytes, at: position)
      if !sequence.isValid {
        result.text.append(contentsOf: bytes[kept..<position])
        result.appendReplacement()
        kept = position + sequence.length
      }
      position += sequence.length
    }
    result.text.append(contentsOf: bytes[kept...])
    return result
  }

  /// The sequence at a position, or the maximal subpart of one (Unicode, table 3-7).
  static func sequence(in bytes: [UInt8], at start: Int) -> (length: Int, isValid: Bool) {
    let lead = bytes[start]
    if lead < 0x80 { return (1, true) }
    guard lead >= 0xC2, lead <= 0xF4 else { return (1, false) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    for offset in 1..<length {
      let index = start + offset
      guard index < bytes.count else { return (offset, false) }
      let allowed = offset == 1 ? secondBytes(after: lead) : 0x80...0xBF
      guard allowed.contains(bytes[index]) else { return (offset, false) }
    }
    return (length, true)
  }

  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}

extension DecodedText {
  /// Writes U+FFFD for something unreadable and counts it.
  mutating func appendReplacement() {
    firstReplacement = firstReplacement ?? text.count
    replacements += 1
    text.append(contentsOf: UTF8Text.replacement)
  }
}
