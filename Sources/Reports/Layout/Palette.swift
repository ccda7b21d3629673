/// The colours of the terminal reports; without colour every style is plain.
struct Palette: Sendable {
  enum Style: String, Sendable {
    case bold = "1"
    case dim = "2"
    case underline = "4"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case magenta = "1;35"
    case green = "32"
    case cyan = "36"
  }

  let usesColour: Bool

  /// The text in a style by ANSI escapes (ECMA-48 SGR), or the text alone.
  func paint(_ text: String, _ style: Style) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
