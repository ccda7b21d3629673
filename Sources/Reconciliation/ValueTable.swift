import Claims
import Documents
import Workers

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

  /// What documents state, each statement with its offer, in the order in which the documents are compared; each job
  /// takes some of the attributes.
  init(_ stated: [[(values: [StatedValue], offer: Int?)]], hasOffers: Bool, jobs: Int = 1) {
    let shares = Dictionary(
      uniqueKeysWithValues: Attribute.allCases.enumerated().map { ($1, $0 % max(1, jobs)) })
    let parts = Parallel.map(jobs, jobs: jobs) { share in
      var part = ValueTable()
      for (values, offer) in stated.joined() {
        for value in values where jobs == 1 || shares[value.attribute] == share {
          part.add(value, offer: offer, hasOffers: hasOffers)
        }
      }
      return part.columns
    }
    for part in parts { columns.merge(part) { own, _ in own } }
  }

  private init() {}

  private mutating func add(_ value: StatedValue, offer: Int?, hasOffers: Bool) {
    if let offer { add(value, to: .offer(offer)) }
    if !hasOffers { add(value, to: .campaign) }
    if value.attribute.isOfTheCampaign { add(value, to: .all) }
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
