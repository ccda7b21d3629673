/// Texts inside a style sheet.
enum StyleText {
  /// A string of CSS; all but letters, digits and Han is an escape, so that nothing ends the string or the element.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in VisibleText.of(text).unicodeScalars {
      if isPlain(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return result + "\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x3400...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }
}
