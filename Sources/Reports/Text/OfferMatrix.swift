import Documents
import Findings

/// Offers side by side: a row for each attribute, a column for each channel.
struct OfferMatrix {
  /// Rows of one offer of one campaign, in the order in which they came.
  private struct Offer {
    var campaign: String
    var name: String
    var attributes: [ReconciledAttribute]
  }

  private var offers: [Offer] = []

  /// With `onlyConflicts`, offers whose channels all agree are left out.
  init(_ attributes: [ReconciledAttribute], onlyConflicts: Bool) {
    var places: [[String]: Int] = [:]
    for attribute in attributes {
      let key = [attribute.campaign, attribute.offer]
      if let place = places[key] {
        offers[place].attributes.append(attribute)
      } else {
        places[key] = offers.count
        offers.append(Offer(campaign: attribute.campaign, name: attribute.offer, attributes: [attribute]))
      }
    }
    if onlyConflicts { offers.removeAll { $0.attributes.allSatisfy(\.agrees) } }
  }

  private var hasOneCampaign: Bool { offers.allSatisfy { $0.campaign == offers.first?.campaign } }

  func write(to page: inout TextPage, _ language: Language) {
    guard !offers.isEmpty else { return }
    page.gap()
    page.line(page.palette.paint("━━ \(Terms.comparison.text(in: language))", .bold))
    let isShort = hasOneCampaign
    for offer in offers {
      write(offer, named: isShort ? offer.name : "\(offer.campaign) › \(offer.name)", to: &page, language)
    }
    page.gap()
  }

  private func write(_ offer: Offer, named name: String, to page: inout TextPage, _ language: Language) {
    let channels = OfferMatrix.channels(of: offer.attributes)
    var table = TextTable(cellLimit: 28)
    table.add(
      [Terms.attribute.text(in: language)] + channels.map { Terms.channel($0).text(in: language) } + [""])
    for attribute in offer.attributes {
      let cells = channels.map { OfferMatrix.cell(attribute, $0) }
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

  /// The channels that state something, in the order of the documentation, then unknown ones by name.
  private static func channels(of attributes: [ReconciledAttribute]) -> [Channel] {
    let stated = Set(attributes.flatMap { $0.values.map(\.channel) })
    return Channel.all.filter(stated.contains) + stated.filter { !$0.isKnown }.sorted()
  }

  private static func cell(_ attribute: ReconciledAttribute, _ channel: Channel) -> String {
    var values: [String] = []
    for value in attribute.values where value.channel == channel && !values.contains(value.value) {
      values.append(value.value)
    }
    return values.isEmpty ? "–" : values.joined(separator: " / ")
  }
}
