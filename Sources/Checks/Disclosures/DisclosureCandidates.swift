import Claims
import Documents

/// Claims that a disclosure may belong to, by where they stand, so that each disclosure looks only at those near it.
struct DisclosureCandidates {
  let claims: [Claim]

  /// Claims that stand together in some manner.
  enum Group: Hashable {
    case page
    case block(Int)
    case card(Int)
    case heading(Int)
    case row(Int, Int)
    case column(Int, Int)
  }

  /// How near a claim is; the smallest is the one that is meant. Of equals the first kind of the rule wins: a later
  /// price belongs to a price rather than to a speed.
  struct Nearness: Comparable {
    let isBehind: Int
    let distance: Int
    let kind: Int
    let number: Int

    static func < (left: Nearness, right: Nearness) -> Bool {
      (left.isBehind, left.distance, left.kind, left.number)
        < (right.isBehind, right.distance, right.kind, right.number)
    }
  }

  /// For each claim the place of its kind in the rule.
  private let kinds: [Int]
  /// For each group its claims, ascending by their blocks.
  private var groups: [Group: [Int]] = [:]
  /// The cards of the claims by the first bytes of the names in their headings.
  private var names: [UInt32: [(card: Int, name: Range<Int>)]] = [:]
  /// For each block that was asked for the cards that it names.
  private var named: [Int: [Int]] = [:]

  var isEmpty: Bool { claims.isEmpty }

  init(_ claims: [Claim], kinds: [ClaimKind], in document: Document) {
    self.claims = claims
    let order = Dictionary(kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    self.kinds = claims.map { order[$0.kind] ?? kinds.count }
    for number in claims.indices.sorted(by: { (claims[$0].block, $0) < (claims[$1].block, $1) }) {
      let place = BlockPlace(claims[number].block, in: document)
      if place.card >= 0, groups[.card(place.card)] == nil { addName(ofCard: place.card, document) }
      for group in DisclosureCandidates.groups(of: place) { groups[group, default: []].append(number) }
    }
  }

  private static func groups(of place: BlockPlace) -> [Group] {
    var groups: [Group] = [.page, .block(place.block), .heading(place.heading)]
    if place.card >= 0 { groups.append(.card(place.card)) }
    if place.table >= 0 { groups += [.row(place.table, place.row), .column(place.table, place.column)] }
    return groups
  }

  private mutating func addName(ofCard card: Int, _ document: Document) {
    guard let heading = document.heading(ofCard: card) else { return }
    let name = document.blocks[heading].content
    guard DisclosureBinding.nameLengths.contains(name.count) else { return }
    names[DisclosureCandidates.start(document.content, name.lowerBound), default: []].append((card, name))
  }

  private static func start(_ content: [UInt8], _ place: Int) -> UInt32 {
    content[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The nearest of a group to a block, those in it left out; nil where there is none.
  func nearest(_ group: Group, to block: Int, _ context: CheckContext) -> Nearness? {
    guard let members = groups[group] else { return nil }
    let before = members.indices.partitioningIndex { claims[members[$0]].block >= block }
    if before > 0 { return best(members[..<before].reversed(), to: block, context) }
    let behind = members.indices.partitioningIndex { claims[members[$0]].block > block }
    return best(members[behind...], to: block, context)
  }

  /// The best of those that are as near as the first.
  private func best(
    _ members: some Collection<Int>, to block: Int, _ context: CheckContext
  ) -> Nearness? {
    guard let first = members.first else { return nil }
    let distance = context.distance(claims[first].block, block)
    return members.prefix { context.distance(claims[$0].block, block) == distance }.map {
      Nearness(
        isBehind: claims[$0].block > block ? 1 : 0, distance: distance, kind: kinds[$0], number: $0)
    }.min()
  }

  /// The first of a block by its kind that does not lie in a range.
  func claim(inBlock block: Int, besides range: Range<Int>) -> Claim? {
    (groups[.block(block)] ?? []).filter { !claims[$0].range.overlaps(range) }
      .min { (kinds[$0], $0) < (kinds[$1], $1) }.map { claims[$0] }
  }

  /// The cards whose products a block names.
  mutating func cards(namedIn block: Int, of document: Document) -> [Int] {
    if names.isEmpty { return [] }
    if let known = named[block] { return known }
    let content = document.content
    let text = document.blocks[block].content
    var cards: Set<Int> = []
    for place in text.indices.dropLast(3) {
      for (card, name) in names[DisclosureCandidates.start(content, place)] ?? []
      where place + name.count <= text.upperBound
        && content[place..<place + name.count].elementsEqual(content[name])
      {
        cards.insert(card)
      }
    }
    named[block] = cards.sorted()
    return named[block] ?? []
  }
}
