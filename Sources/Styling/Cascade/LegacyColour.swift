import Documents

/// Colours of old attributes, of which nearly any text is one (HTML Standard, section 2.4.6).
enum LegacyColour {
  /// The colour as CSS text, or nil where there is none.
  static func text(_ value: String) -> String? {
    let trimmed = Array(value.utf8)[...].trimmed
    guard !trimmed.isEmpty, !trimmed.isWord("transparent") else { return nil }
    if let named = NamedColours.colour(trimmed) { return hexadecimal(named) }
    if trimmed.count == 4, trimmed.first == 0x23, let colour = ColourReader.hexadecimal(trimmed.dropFirst()) {
      return hexadecimal(colour)
    }
    return hexadecimal(sloppy(trimmed))
  }

  private static func hexadecimal(_ colour: Colour) -> String { String(colour.description.prefix(7)) }

  private static func sloppy(_ text: ArraySlice<UInt8>) -> Colour {
    var digits = text.prefix(128).map { $0.hexDigit ?? 0 }
    if text.first == 0x23 { digits.removeFirst() }
    while digits.isEmpty || digits.count % 3 != 0 { digits.append(0) }
    var length = digits.count / 3
    var parts = (0..<3).map { Array(digits[($0 * length)..<(($0 + 1) * length)]) }
    if length > 8 {
      parts = parts.map { Array($0.suffix(8)) }
      length = 8
    }
    while length > 2, parts.allSatisfy({ $0[0] == 0 }) {
      parts = parts.map { Array($0.dropFirst()) }
      length -= 1
    }
    let values = parts.map { part in
      part.count == 1 ? part[0] : part[0] << 4 | part[1]
    }
    return Colour(red: values[0], green: values[1], blue: values[2])
  }
}
