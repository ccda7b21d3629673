import Documents
import Findings

/// The finding's words beside those of the other places that it needs, each with its channel.
struct EvidencePanels {
  let context: PageContext
  let entry: PageContext.Entry

  private var finding: Finding { entry.finding }

  func write(to writer: inout HTMLWriter) {
    let isAlone = finding.related.isEmpty
    writer.element("div", ["class": isAlone ? "evs" : "evs side"]) { writer in
      write(finding.evidence, role: isAlone ? nil : Terms.thisPlace, message: nil, to: &writer)
      for related in finding.related {
        let message = related.message.text(in: context.language.of(finding))
        write(
          related.evidence, role: Terms.role(related.role), message: message.isEmpty ? nil : message,
          to: &writer)
      }
    }
  }

  private func write(
    _ evidence: Evidence, role: LocalizedText?, message: String?, to writer: inout HTMLWriter
  ) {
    let isOther = role != nil && role != Terms.thisPlace
    writer.element("figure", ["class": isOther ? "ev other" : "ev"]) { writer in
      writer.element("figcaption") { writer in
        if let role { writer.element("b", ["class": "role"], text: context.word(role)) }
        writer.element("span", ["class": "ch"], text: context.word(Terms.channel(evidence.channel)))
        writer.element("span", ["class": "at", "title": Place.of(evidence)], text: place(evidence))
      }
      writer.element("blockquote") { writeLines(evidence, isOther: isOther, to: &$0) }
      let remarks = remarks(evidence, tellsLook: message == nil)
      if !remarks.isEmpty {
        writer.element("p", ["class": "look"], text: remarks.joined(separator: " · "))
      }
      if let message { writer.element("p", ["class": "say"], text: message) }
    }
  }

  /// "sms.csv #3:4:12": the file, its record, line and column.
  private func place(_ evidence: Evidence) -> String {
    context.documentName(evidence, in: finding.campaign)
      + ":\(evidence.start.line):\(evidence.start.column)"
  }

  private func writeLines(_ evidence: Evidence, isOther: Bool, to writer: inout HTMLWriter) {
    let document = context.places.document(of: evidence).map { context.report.shown[$0] }
    for line in ContextLines(evidence, in: document).lines {
      writer.element("p", ["class": line.marked.isEmpty ? "ln" : "ln on", "data-n": String(line.number)]) {
        writer in
        writer.text(line.before)
        guard !line.marked.isEmpty else { return }
        writer.element("mark", ["class": entry.grade + (isOther ? " rel" : "")], text: line.marked)
        writer.text(line.after)
      }
    }
  }

  /// Whether the reader sees it at all, and how small or pale it is where it is so.
  /// A message of its own tells the look already.
  private func remarks(_ evidence: Evidence, tellsLook: Bool) -> [String] {
    var parts: [String] = []
    if case .hidden(let reason) = evidence.visibility {
      parts.append(
        context.word(Terms.hidden) + context.word(Terms.colon) + context.word(Terms.hiddenBy(reason)))
    }
    if tellsLook, let number = context.places.document(of: evidence), let range = evidence.content,
      let look = context.report.shown[number].look(of: range, on: DocumentPage.viewport)?.text
    {
      if let size = look.fontSize, size < 14 { parts.append("\(InspectText.figure(size)) px") }
      if let contrast = look.contrast, contrast < 4.5 {
        let name = context.isChinese ? "对比度" : "contrast"
        parts.append("\(name) \(InspectText.figure(contrast)):1")
      }
    }
    return parts
  }
}
