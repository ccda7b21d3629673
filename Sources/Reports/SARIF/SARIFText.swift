import Documents

/// Strings as SARIF asks for them.
enum SARIFText {
  /// A message: visible, and with braces doubled, since single ones are placeholders (3.11.5). GitHub does not know
  /// placeholders and would show both. What looks like a link of Markdown in a document is parted.
  static func message(_ text: String, _ profile: SARIFReport.Profile) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let visible = lines.map { VisibleText.of(String($0)) }.joined(separator: "\n").replacing(
      "](", with: "] (")
    guard profile == .standard else { return visible }
    return visible.replacing("{", with: "{{").replacing("}", with: "}}")
  }

  /// A link to a related location of the same result (3.11.6).
  static func link(_ text: String, to id: Int, _ profile: SARIFReport.Profile) -> String {
    let escaped = message(text, profile).replacing("\\", with: "\\\\").replacing("[", with: "\\[")
      .replacing("]", with: "\\]")
    return "[\(escaped)](\(id))"
  }

  /// A path as a URI reference (RFC 3986): all but unreserved characters and "/" as bytes of UTF-8 in percent form.
  static func uri(ofPath path: String) -> String {
    (path.hasPrefix("/") ? "file://" : "") + PercentEncoding.encoded(path, keeping: "/")
  }

  /// A rule's message without its `{places}`.
  static func withoutPlaces(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open] + "…"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
