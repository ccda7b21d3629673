import Documents
import Findings

/// The findings, a section for each campaign and within it for each document, with the document beside them.
struct CampaignSections {
  /// Findings that stand together under one heading.
  private struct Group {
    var evidence: Evidence
    var document: Int?
    var entries: [PageContext.Entry]
  }

  let context: PageContext
  let marks: [[PageMark]]
  let extents: [PageExtent]
  let looks: LookSheet

  init(_ context: PageContext, _ looks: LookSheet) {
    self.context = context
    self.looks = looks
    marks = PageMark.marks(context)
    extents = PageExtent.extents(
      of: context.report.shown, marks, drawn: Set(context.entries.compactMap(\.document)))
  }

  func write(to writer: inout HTMLWriter) {
    var number = 0
    var written: Set<Int> = []
    for (campaign, entries) in context.entries.stretches(by: \.finding.campaign) {
      number += 1
      let id = "c-\(number)"
      writer.element("section", ["class": "campaign p\(number)", "id": id, "aria-labelledby": id + "-t"]) {
        writer in
        CampaignHead(context: context, campaign: context.campaign(campaign), entries: entries)
          .write(id: id + "-t", to: &writer)
        for group in CampaignSections.groups(entries) { write(group, &written, to: &writer) }
      }
    }
  }

  /// The titles of the campaigns in the order of their sections, for the running heads of the print.
  static func titles(_ context: PageContext) -> [String] {
    context.entries.stretches(by: \.finding.campaign).map { campaign, _ in
      CampaignHead.title(context.campaign(campaign), context)
    }
  }

  private static func groups(_ entries: [PageContext.Entry]) -> [Group] {
    entries.stretches { entry in
      let evidence = entry.finding.evidence
      return [evidence.path, "\(evidence.row ?? 0)", "\(entry.document ?? -1)"]
    }.map { _, entries in
      Group(evidence: entries[0].finding.evidence, document: entries[0].document, entries: entries)
    }
  }

  private func write(_ group: Group, _ written: inout Set<Int>, to writer: inout HTMLWriter) {
    // A document that two campaigns share is shown once, for its marks have one address.
    let shown = group.document.flatMap { written.insert($0).inserted ? $0 : nil }
    let hasPlace = shown.map { extents[$0] != .nothing } ?? false
    writer.element("div", ["class": shown == nil ? "doc" : "doc two"]) { writer in
      writer.element("h4") { writer in
        writer.element("span", ["class": "ch"], text: context.word(Terms.channel(group.evidence.channel)))
        let campaign = group.entries[0].finding.campaign
        writer.element(
          "span", ["title": Place.document(group.evidence)],
          text: context.documentName(group.evidence, in: campaign))
      }
      writer.element("div", ["class": "cards"]) { writer in
        for entry in group.entries {
          FindingCard(context: context, entry: entry, hasPlace: hasPlace).write(to: &writer)
        }
      }
      if let shown {
        DocumentPanel(
          context: context, number: shown, marks: marks[shown], extent: extents[shown], looks: looks
        ).write(to: &writer)
      }
    }
  }
}
