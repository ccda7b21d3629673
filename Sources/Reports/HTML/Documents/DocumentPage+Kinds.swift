import Documents

/// What a block is, by its class, and the tick of a form before its label.
extension DocumentPage {
  /// The tick before a label, as the form stands by default.
  func writeControl(of block: Int, to writer: inout HTMLWriter) {
    for control in document.controls where control.label == block {
      guard let sign = DocumentPage.sign(of: control) else { continue }
      let name =
        control.isOnByDefault
        ? LocalizedText(zh: "默认选中", en: "on by default") : LocalizedText(zh: "默认未选", en: "off by default")
      writer.element(
        "span", ["class": "ctl", "role": "img", "aria-label": name.text(in: language)], text: sign)
    }
  }

  private static func sign(of control: FormControl) -> String? {
    switch control.kind {
    case .checkbox: control.isOnByDefault ? "☑" : "☐"
    case .radio: control.isOnByDefault ? "◉" : "○"
    default: nil
    }
  }

  static func name(of kind: Block.Kind) -> String? {
    switch kind {
    case .heading(let level): "h h\(level)"
    case .paragraph, .label, .attribute, .comment: nil
    case .listItem: "li"
    case .tableCell: "td"
    case .tableHeader: "th"
    case .caption: "cap"
    case .quote: "bq"
    case .preformatted: "pre"
    case .button: "btn"
    case .summary: "sum"
    case .option: "opt"
    case .title: "ttl"
    }
  }
}
