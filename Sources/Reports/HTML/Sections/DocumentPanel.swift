import Documents
import Findings

/// A document beside its findings, or the word that it is left out.
struct DocumentPanel {
  let context: PageContext
  /// Place in `CheckReport.shown`.
  let number: Int
  let marks: [PageMark]
  let extent: PageExtent
  let looks: LookSheet

  private var document: Document { context.report.shown[number] }
  private var language: Language { context.language.general }

  func write(to writer: inout HTMLWriter) {
    guard extent != .nothing else {
      let text = LocalizedText(
        zh: "报告的篇幅已满，这份文档没有收进来；摘出的原文都在各项之内。",
        en: "The report is full: this document is left out. What is quoted of it stands in the findings.")
      return writer.element("p", ["class": "full"], text: context.word(text))
    }
    let blocks = extent.blocks(of: document, marks)
    let page = DocumentPage(document, marks, looks, language)
    let hidden = page.hiddenCount(blocks)
    let name = context.word(Terms.asSeen)
    writer.element("details", ["class": "seen", "open": ""]) { writer in
      writer.element("summary") { writer in
        writer.element("b", text: name)
        writer.element("span", text: screen)
      }
      if hidden > 0 { writeSwitch(hidden, to: &writer) }
      writer.element(
        "div",
        [
          "class": "page \(kind)" + (page.mainGround(blocks).map { " " + $0 } ?? ""), "tabindex": "0",
          "role": "region",
          "aria-label": name + context.word(Terms.colon)
            + Place.document(path: document.path, row: document.row),
          "lang": document.language,
        ]
      ) { page.write(blocks, to: &$0) }
    }
  }

  /// Hidden text is shown on demand, without any script.
  private func writeSwitch(_ hidden: Int, to writer: inout HTMLWriter) {
    let id = "h-\(number)"
    let text = context.isChinese ? "显示读者看不到的 \(hidden) 段文字" : "Show \(hidden) blocks that readers do not see"
    writer.void("input", ["type": "checkbox", "id": id, "class": "reveal"])
    writer.element("label", ["for": id], text: text)
  }

  private var screen: String {
    document.looks.isEmpty ? "" : context.word(Terms.viewport(DocumentPage.viewport))
  }

  private var kind: String {
    if !document.looks.isEmpty { return "web" }
    return [.sms, .push].contains(document.channel) ? "bubble" : "plain"
  }
}
