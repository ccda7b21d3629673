import Claims
import Documents
import Policies

/// The claims of a document that meet one condition, found once and asked for from many places.
final class ConditionMatches {
  private let condition: Condition
  private let context: CheckContext
  /// Places of the claims that meet the condition wherever they stand.
  private lazy var places: [Int] = context.indices(condition)
  /// The same for a condition on the anchor's own kind, by that kind.
  private var placesOfKind: [ClaimKind: [Int]] = [:]
  private lazy var amounts = AmountIndex(claims)

  init(_ condition: Condition, _ context: CheckContext) {
    self.condition = condition
    self.context = context
  }

  private var claims: [Claim] { context.claims.claims }

  /// Whether any is seen from an anchor.
  func isMet(from anchor: Claim) -> Bool { first(from: anchor) != nil }

  /// The first that is seen from an anchor; the anchor itself does not count.
  func first(from anchor: Claim, where isWanted: (Claim) -> Bool = { _ in true }) -> Claim? {
    let places = places(anchor)
    var isNone = true
    for place in window(places, anchor) where counts(places[place], from: anchor) {
      isNone = false
      let claim = claims[places[place]]
      if isWanted(claim) { return claim }
    }
    return isNone ? sameAmounts(anchor).lazy.map { self.claims[$0] }.first(where: isWanted) : nil
  }

  /// All that are seen from an anchor, in the order of the text.
  func all(from anchor: Claim) -> [Claim] {
    let places = places(anchor)
    let seen = window(places, anchor).lazy.map { places[$0] }.filter { self.counts($0, from: anchor) }
    let all = seen.map { self.claims[$0] }
    return all.isEmpty ? sameAmounts(anchor).map { claims[$0] } : Array(all)
  }

  private var asksForOwnKind: Bool { condition.kinds.contains(Condition.sameKind) }

  private func places(_ anchor: Claim) -> [Int] {
    guard asksForOwnKind else { return places }
    if let known = placesOfKind[anchor.kind] { return known }
    var wanted = condition
    wanted.kinds = condition.kinds.map { $0 == Condition.sameKind ? anchor.kind : $0 }
    let own = context.indices(wanted)
    placesOfKind[anchor.kind] = own
    return own
  }

  private func counts(_ place: Int, from anchor: Claim) -> Bool {
    claims[place].range != anchor.range && context.isWithin(condition.within, claims[place], of: anchor)
  }

  /// The later price of a folded note may stand openly as a price: where no claim of the anchor's kind is seen,
  /// claims of other kinds that state its amount count.
  private func sameAmounts(_ anchor: Claim) -> [Int] {
    guard asksForOwnKind else { return [] }
    return amounts.places(of: anchor).filter {
      claims[$0].range != anchor.range && claims[$0].kind != anchor.kind && claims[$0].modality == .asserted
        && context.isSeen(claims[$0].block, as: condition.visibility)
    }
  }

  /// The part of some places that may be near enough to an anchor.
  private func window(_ places: [Int], _ anchor: Claim) -> Range<Int> {
    guard let blocks = context.blocks(condition.within, around: anchor.block) else { return places.indices }
    func first(from block: Int) -> Int {
      return places.indices.partitioningIndex { claims[places[$0]].block >= block }
    }
    let start = first(from: blocks.lowerBound)
    return start..<max(start, first(from: blocks.upperBound))
  }
}
