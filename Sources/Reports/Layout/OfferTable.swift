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
    attributes.grouped { [$0.campaign, $0.offer] }.map { key, attributes in
      OfferTable(campaign: key[0], offer: key[1], attributes: attributes)
    }
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
