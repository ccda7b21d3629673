import Documents
import Findings

/// Offer by channel: what each channel says of each offer, with the words themselves where they disagree.
struct MatrixSection {
  private let context: PageContext
  private let offers: [OfferTable]
  private let conflicts: OfferConflicts

  init(_ context: PageContext) {
    self.context = context
    offers = OfferTable.tables(context.report.reconciliation)
    conflicts = OfferConflicts(context)
  }

  func write(to writer: inout HTMLWriter) {
    guard !offers.isEmpty else { return }
    let differing = offers.filter { !$0.attributes.allSatisfy(\.agrees) }
    let agreeing = offers.filter { $0.attributes.allSatisfy(\.agrees) }
    writer.element("section", ["class": "matrix", "aria-labelledby": "matrix"]) { writer in
      writer.element("h2", ["id": "matrix"], text: context.word(Terms.comparison))
      for offer in differing.isEmpty ? agreeing : differing { write(offer, to: &writer) }
      guard !differing.isEmpty, !agreeing.isEmpty else { return }
      writer.element("details", ["class": "more"]) { writer in
        writer.element("summary", text: agreement(agreeing.count))
        for offer in agreeing { write(offer, to: &writer) }
      }
    }
  }

  /// "各渠道一致的套餐 5 个".
  private func agreement(_ count: Int) -> String {
    let head = context.word(Terms.allAgree)
    return context.isChinese
      ? "\(head)的套餐 \(count) 个" : "\(head) on \(context.count(count, "offer", "offers"))"
  }

  private func write(_ offer: OfferTable, to writer: inout HTMLWriter) {
    let name = context.offerName(offer.offer, in: offer.campaign)
    let count = offer.attributes.count { !$0.agrees }
    let channels = offer.channels
    writer.element("div", ["class": "offer"]) { writer in
      writer.element("h3") { writer in
        writer.text(name)
        writer.element("small", text: CampaignHead.title(context.campaign(offer.campaign), context))
        if count > 0 {
          let differs = context.isChinese ? "\(count) 项不一致" : "\(count) \(count == 1 ? "differs" : "differ")"
          writer.element("span", ["class": "lv error"], text: differs)
        }
      }
      writer.element(
        "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": name]
      ) { writeTable(offer, channels, to: &$0) }
    }
  }

  private func writeTable(_ offer: OfferTable, _ channels: [Channel], to writer: inout HTMLWriter) {
    writer.element("table", ["role": "table"]) { writer in
      writer.element("thead", ["role": "rowgroup"]) { writer in
        writer.element("tr", ["role": "row"]) { writer in
          head(context.word(Terms.attribute), to: &writer)
          for channel in channels { head(context.word(Terms.channel(channel)), to: &writer) }
        }
      }
      writer.element("tbody", ["role": "rowgroup"]) { writer in
        // What disagrees is read first.
        for attribute in offer.attributes.filter({ !$0.agrees }) + offer.attributes.filter(\.agrees) {
          write(attribute, channels, to: &writer)
        }
      }
    }
  }

  private func head(_ text: String, to writer: inout HTMLWriter) {
    writer.element("th", ["scope": "col", "role": "columnheader"], text: text)
  }

  private func write(
    _ attribute: ReconciledAttribute, _ channels: [Channel], to writer: inout HTMLWriter
  ) {
    writer.element("tr", ["role": "row", "class": attribute.agrees ? nil : "differs"]) { writer in
      writer.element("th", ["scope": "row", "role": "rowheader"]) { writer in
        writer.text(context.word(Terms.attribute(attribute.attribute)))
        if !attribute.agrees {
          writer.element("span", ["class": "ne"], text: "≠ " + context.word(Terms.differs))
        }
      }
      for channel in channels { writeCell(attribute, channel, to: &writer) }
    }
  }

  private func writeCell(
    _ attribute: ReconciledAttribute, _ channel: Channel, to writer: inout HTMLWriter
  ) {
    let values = attribute.values.filter { $0.channel == channel }
    let isBad = !attribute.agrees && values.contains { !conflicts.entries(for: $0).isEmpty }
    writer.element(
      "td",
      [
        "role": "cell", "data-label": context.word(Terms.channel(channel)),
        "class": values.isEmpty ? "none" : isBad ? "bad" : nil,
      ]
    ) { writer in
      if values.isEmpty { writer.text("–") }
      write(values, attribute, to: &writer)
    }
  }

  /// Each value once, with its words and the findings that rest on them where channels disagree.
  private func write(
    _ values: [ReconciledAttribute.Value], _ attribute: ReconciledAttribute, to writer: inout HTMLWriter
  ) {
    let (quotes, campaign) = (!attribute.agrees, attribute.campaign)
    var seen: Set<String> = []
    for value in values {
      let isNew = seen.insert(value.value).inserted
      guard isNew || quotes else { continue }
      writer.element("div", ["class": "val"]) { writer in
        if isNew { writer.element("b", text: value.value) }
        guard quotes, let evidence = value.evidence else { return }
        let quote = TextTable.cut(evidence.text, to: 60)
        writer.element("q", text: context.isChinese ? "「\(quote)」" : "“\(quote)”")
        writer.element("small", text: place(evidence, campaign))
        for entry in conflicts.entries(for: value) {
          writer.element(
            "a", ["class": "nr \(entry.grade)", "href": "#" + entry.anchor], text: "#\(entry.number)")
        }
      }
    }
  }

  private func place(_ evidence: Evidence, _ campaign: String) -> String {
    context.documentName(evidence, in: campaign) + ":\(evidence.start.line)"
  }
}
