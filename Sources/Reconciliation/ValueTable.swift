import Claims
import Documents

/// All values of a campaign by offer and attribute, so that each is looked at once.
struct ValueTable: Sendable {
  /// A place in the table: an offer, or the campaign as a whole.
  enum Owner: Hashable, Sendable {
    case offer(Int)
    /// What is said without an offer, in a campaign in which none is known.
    case campaign
    /// Everything, whatever offer it is said of.
    case all
  }

  private var values: [Owner: [Attribute: [StatedValue]]] = [:]

  /// Adds what a document states; `offers` tells the offer of each statement.
  mutating func add(_ stated: [StatedValue], offer: Int?, hasOffers: Bool) {
    for value in stated {
      if let offer { values[.offer(offer), default: [:]][value.attribute, default: []].append(value) }
      if !hasOffers { values[.campaign, default: [:]][value.attribute, default: []].append(value) }
      if value.attribute.isOfTheCampaign {
        values[.all, default: [:]][value.attribute, default: []].append(value)
      }
    }
  }

  /// The values of an attribute by document, in the order in which documents are compared.
  func sides(_ owner: Owner, _ attribute: Attribute) -> [(document: Int, values: [StatedValue])] {
    var sides: [(document: Int, values: [StatedValue])] = []
    for value in values[owner]?[attribute] ?? [] {
      guard let document = value.document else { continue }
      if sides.last?.document == document {
        sides[sides.count - 1].values.append(value)
      } else {
        sides.append((document, [value]))
      }
    }
    return sides
  }
}
