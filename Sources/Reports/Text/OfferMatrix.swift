import Documents
import Findings

/// Offers side by side: a row for each attribute, a column for each channel.
struct OfferMatrix {
  private var offers: [OfferTable]

  /// With `onlyConflicts`, offers whose channels all agree are left out.
  init(_ attributes: [ReconciledAttribute], onlyConflicts: Bool) {
    offers = OfferTable.tables(attributes)
    if onlyConflicts { offers.removeAll { $0.attributes.allSatisfy(\.agrees) } }
  }

  private var hasOneCampaign: Bool { offers.allSatisfy { $0.campaign == offers.first?.campaign } }

  func write(to page: inout TextPage, _ language: Language) {
    guard !offers.isEmpty else { return }
    page.gap()
    page.line(page.palette.paint("━━ \(Terms.comparison.text(in: language))", .bold))
    let isShort = hasOneCampaign
    for offer in offers {
      write(offer, named: isShort ? offer.offer : offer.name, to: &page, language)
    }
    page.gap()
  }

  private func write(_ offer: OfferTable, named name: String, to page: inout TextPage, _ language: Language) {
    let channels = offer.channels
    var table = TextTable(cellLimit: 28)
    table.add(
      [Terms.attribute.text(in: language)] + channels.map { Terms.channel($0).text(in: language) } + [""])
    for attribute in offer.attributes {
      let cells = channels.map { OfferTable.cell(attribute, $0) }
      let verdict = attribute.agrees ? "" : "≠ \(Terms.differs.text(in: language))"
      table.add([Terms.attribute(attribute.attribute).text(in: language)] + cells + [verdict])
    }
    page.gap()
    page.line(VisibleText.of(name), indent: 2)
    for (index, line) in table.lines().enumerated() {
      let agrees = index == 0 || offer.attributes[index - 1].agrees
      page.line(
        index == 0 ? page.palette.paint(line, .dim) : agrees ? line : page.palette.paint(line, .red),
        indent: 4)
    }
  }
}
