/// Lines of a terminal report as they are put together.
struct TextPage {
  let palette: Palette
  /// Columns at which paragraphs are folded.
  let width: Int
  private(set) var bytes: [UInt8] = []
  private var endsBlank = true

  init(palette: Palette, width: Int = 100) {
    self.palette = palette
    self.width = width
  }

  /// One line; the text is put out as it is, so what comes from a document passes through `VisibleText` before.
  mutating func line(_ text: String, indent: Int = 0) {
    if !text.isEmpty { bytes.append(contentsOf: repeatElement(0x20, count: indent)) }
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
    endsBlank = text.isEmpty
  }

  /// An empty line, unless one stands there or nothing was written.
  mutating func gap() {
    if !endsBlank { line("") }
  }

  /// A paragraph, folded; later lines hang under the first.
  mutating func paragraph(_ text: String, indent: Int, style: Palette.Style? = nil) {
    for part in LineFolder.lines(of: VisibleText.of(text), width: width - indent) {
      line(style.map { palette.paint(part, $0) } ?? part, indent: indent)
    }
  }

  /// A paragraph behind a label: "依据  …"; later lines hang under the text.
  mutating func labelled(_ label: String, _ text: String, indent: Int, labelWidth: Int) {
    let parts = LineFolder.lines(of: VisibleText.of(text), width: width - indent - labelWidth)
    for (index, part) in parts.enumerated() {
      let head = index == 0 ? palette.paint(label, .dim) : ""
      let fill = labelWidth - (index == 0 ? DisplayWidth.columns(of: label) : 0)
      line(head + String(repeating: " ", count: max(1, fill)) + part, indent: indent)
    }
  }
}
