import Documents
import Findings

/// One finding: what it is, the words in their context, the law, and what to write instead.
struct FindingCard {
  let context: PageContext
  let entry: PageContext.Entry
  /// Whether the document stands beside it with its marks.
  let hasPlace: Bool

  private var finding: Finding { entry.finding }
  private var language: Language { context.language.of(finding) }

  func write(to writer: inout HTMLWriter) {
    let title = "t-\(entry.number)"
    writer.element(
      "article",
      [
        "class": "card \(entry.grade)" + (finding.state == .new ? "" : " accepted"), "id": entry.anchor,
        "tabindex": "-1", "aria-labelledby": title, "data-level": entry.grade,
        "data-category": finding.category.rawValue, "data-channel": finding.evidence.channel.name,
        "data-owner": context.owner(of: finding) ?? "", "data-state": finding.state.rawValue,
        "lang": context.ownLanguage(finding),
      ]
    ) { writer in
      writeHead(title, to: &writer)
      writer.element("p", ["class": "msg"], text: finding.message.text(in: language))
      writeUndecided(to: &writer)
      writeResolution(to: &writer)
      EvidencePanels(context: context, entry: entry).write(to: &writer)
      writer.element("dl", ["class": "why"]) { writer in
        writeLaw(to: &writer)
        writeRemedy(to: &writer)
      }
      writeFoot(to: &writer)
    }
  }

  private func writeHead(_ title: String, to writer: inout HTMLWriter) {
    writer.element("header") { writer in
      writer.element("p", ["class": "tags"]) { writer in
        writer.element("span", ["class": "lv \(entry.grade)"], text: context.gradeName(entry))
        writer.element("span", text: context.word(Terms.category(finding.category)))
        if finding.isPreview { writer.element("span", text: context.word(Terms.preview)) }
        if finding.state != .new {
          writer.element(
            "span", ["class": "state \(finding.state.rawValue)"],
            text: context.word(Terms.accepted(finding.state)))
        }
        writer.element(
          "a",
          [
            "class": "num", "href": "#" + entry.anchor,
            "aria-label": context.isChinese
              ? "第 \(entry.number) 项的永久链接" : "Permalink of finding \(entry.number)",
          ], text: "#\(entry.number)")
      }
      writer.element("h5", ["id": title], text: finding.title.text(in: language))
    }
  }

  /// Why a person must decide.
  private func writeUndecided(to writer: inout HTMLWriter) {
    guard let reason = finding.reason else { return }
    let text = Terms.undecided.text(in: language) + Terms.colon.text(in: language)
    writer.element("p", ["class": "ask"], text: text + Terms.reason(reason).text(in: language))
  }

  /// Who excused or answered it, and why.
  private func writeResolution(to writer: inout HTMLWriter) {
    let text = ResolutionLine.text(finding.resolution, in: context.language.general)
    guard !text.isEmpty else { return }
    writer.element("p", ["class": "res"], text: text)
  }

  private func writeLaw(to writer: inout HTMLWriter) {
    guard !finding.law.isEmpty else { return }
    writer.element("dt", text: Terms.law.text(in: language))
    writer.element("dd") { writer in
      writer.element("ul", ["class": "law"]) { writer in
        for law in finding.law {
          writer.element("li") { CitationLine.write(law, language, to: &$0) }
        }
      }
    }
  }

  private func writeRemedy(to writer: inout HTMLWriter) {
    let remedy = finding.remedy.text(in: language)
    guard !remedy.isEmpty else { return }
    writer.element("dt", text: Terms.remedy.text(in: language))
    writer.element("dd", ["class": "fix"]) { writer in
      writer.element("span", ["class": "fixtext"], text: remedy)
      writer.element(
        "button", ["type": "button", "class": "copy live", "data-copy": "fix"], text: context.word(Terms.copy)
      )
    }
  }

  private func writeFoot(to writer: inout HTMLWriter) {
    writer.element("footer") { writer in
      writer.element("span", ["class": "rule"], text: finding.rule)
      if let offer = finding.offer {
        let name = context.offerName(offer, in: finding.campaign)
        writer.element("span", text: context.word(Terms.offer) + " " + name)
      }
      if let owner = context.owner(of: finding) {
        writer.element("span", text: context.word(Terms.owner) + " " + owner)
      }
      if !finding.fingerprint.isEmpty {
        writer.element("code", ["title": context.word(Terms.fingerprint)], text: finding.fingerprint)
      }
      writer.element(
        "button", ["type": "button", "class": "copy live", "data-copy": "link"],
        text: context.word(Terms.copyLink))
      guard hasPlace else { return }
      writer.element(
        "a", ["class": "place", "href": "#m-\(entry.number)"], text: context.word(Terms.inContext))
    }
  }
}
