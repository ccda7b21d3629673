/// Text from documents inside Markdown, as GitHub and GitLab render it.
enum MarkdownText {
  /// The text with every sign that Markdown reads escaped; no mention, reference or link comes of it. An editor
  /// knows no mentions.
  static func escaped(_ text: String, forEditor: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in VisibleText.of(text).unicodeScalars {
      guard scalar.isASCII, isPunctuation(scalar) else {
        result.append(scalar)
        continue
      }
      result.append("\\")
      result.append(scalar)
      // Mentions and references are found after the escapes are gone; an empty comment keeps them apart.
      if !forEditor, scalar == "@" || scalar == "#" { result.append(contentsOf: "<!-- -->".unicodeScalars) }
    }
    return String(result)
  }

  /// The text as code, whatever back-quotes stand in it.
  static func code(_ text: String) -> String {
    let visible = VisibleText.of(text)
    var longest = 0
    var run = 0
    for scalar in visible.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let needsSpace = visible.hasPrefix("`") || visible.hasSuffix("`") || visible.isEmpty
    return needsSpace ? "\(fence) \(visible) \(fence)" : fence + visible + fence
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
