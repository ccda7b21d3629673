import Documents
import Findings

/// One offer's attributes, side by side for each channel.
struct OfferTable {
  var campaign: String
  var offer: String
  var attributes: [ReconciledAttribute]

  /// The channels that state something, in the order of the documentation, then unknown ones by name.
  var channels: [Channel] {
    let stated = Set(attributes.flatMap { $0.values.map(\.channel) })
    return Channel.all.filter(stated.contains) + stated.filter { !$0.isKnown }.sorted()
  }

  var name: String { "\(campaign) › \(offer)" }

  /// A table for each offer of each campaign, in the order in which they came.
  static func tables(_ attributes: [ReconciledAttribute]) -> [OfferTable] {
    var places: [[String]: Int] = [:]
    var tables: [OfferTable] = []
    for attribute in attributes {
      let key = [attribute.campaign, attribute.offer]
      if let place = places[key] {
        tables[place].attributes.append(attribute)
      } else {
        places[key] = tables.count
        tables.append(
          OfferTable(campaign: attribute.campaign, offer: attribute.offer, attributes: [attribute]))
      }
    }
    return tables
  }

  /// What a channel states, each value once; "–" for nothing.
  static func cell(_ attribute: ReconciledAttribute, _ channel: Channel) -> String {
    var values: [String] = []
    for value in attribute.values where value.channel == channel && !values.contains(value.value) {
      values.append(value.value)
    }
    return values.isEmpty ? "–" : values.joined(separator: " / ")
  }
}
