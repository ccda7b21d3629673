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

  /// What one document states of an attribute.
  typealias Side = (document: Int, values: [StatedValue])

  /// All that is stated of one attribute.
  private struct Column: Sendable {
    /// By document, in the order in which documents are compared.
    var sides: [Side] = []
    /// Each value once, as it was stated first.
    var distinct: [StatedValue] = []
    private var known: Set<TypedValue> = []

    mutating func add(_ value: StatedValue) {
      guard let document = value.document else { return }
      if sides.last?.document == document {
        sides[sides.count - 1].values.append(value)
      } else {
        sides.append((document, [value]))
      }
      if known.insert(value.value).inserted { distinct.append(value) }
    }
  }

  private struct Place: Hashable {
    let owner: Owner
    let attribute: Attribute
  }

  private var columns: [Place: Column] = [:]

  /// Adds what a document states; `offers` tells the offer of each statement.
  mutating func add(_ stated: [StatedValue], offer: Int?, hasOffers: Bool) {
    for value in stated {
      let attribute = value.attribute
      if let offer { add(value, to: .offer(offer)) }
      if !hasOffers { add(value, to: .campaign) }
      if attribute.isOfTheCampaign { add(value, to: .all) }
    }
  }

  private mutating func add(_ value: StatedValue, to owner: Owner) {
    columns[Place(owner: owner, attribute: value.attribute), default: Column()].add(value)
  }

  /// The values of an attribute by document, in the order in which documents are compared.
  func sides(_ owner: Owner, _ attribute: Attribute) -> [Side] {
    columns[Place(owner: owner, attribute: attribute)]?.sides ?? []
  }

  /// The values of an attribute, each once.
  func distinct(_ owner: Owner, _ attribute: Attribute) -> [StatedValue] {
    columns[Place(owner: owner, attribute: attribute)]?.distinct ?? []
  }
}
