/// Makes what a terminal would obey, or what turns the reading order, visible.
public enum VisibleText {
  /// The text with control characters as their pictures (␛), and separators and direction marks as ⟨U+202E⟩.
  /// A tab or line end is a space: what is shown is one line.
  public static func of(_ text: String) -> String {
    guard hasUnsafe(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        result.append(contentsOf: picture(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a terminal would obey the scalar, or it turns the reading order.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  /// Whether a text has unsafe scalars, read from its bytes: most texts have none.
  static func hasUnsafe(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where isUnsafe(bytes, at: index) { return true }
    return false
  }

  /// Whether the scalar that begins at a byte is unsafe; false inside a scalar.
  @inline(__always)
  static func isUnsafe(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let lead = bytes[index]
    if lead < 0x80 { return lead < 0x20 || lead == 0x7F }
    switch lead {
    case 0xC2: return bytes[index + 1] < 0xA0
    case 0xD8: return bytes[index + 1] == 0x9C
    case 0xE2:
      let (next, last) = (bytes[index + 1], bytes[index + 2])
      return next == 0x80
        ? last == 0x8E || last == 0x8F || (0xA8...0xAE).contains(last)
        : next == 0x81 && (0xA6...0xAF).contains(last)
    case 0xEF: return bytes[index + 1] == 0xBF && (0xB9...0xBB).contains(bytes[index + 2])
    default: return false
    }
  }

  private static func picture(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? ""
    case 0x7F: return "␡"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }
  }
}
