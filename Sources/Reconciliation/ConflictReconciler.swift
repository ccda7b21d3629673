import Claims
import Documents
import Findings
import Workers

/// Compares what the channels state of an offer with one another, where no tariff decides.
struct ConflictReconciler {
  let context: ReconcilerContext

  func findings() -> [Finding] {
    let hasOffers = !context.facts.offers.isEmpty
    return context.attributes.flatMap { attribute -> [Finding] in
      if attribute.isOfTheCampaign { return findings(attribute, offer: nil, .all) }
      if !hasOffers, attribute == .topup { return findings(attribute, offer: nil, .campaign) }
      if !hasOffers, CommonGround.comparable.contains(attribute) { return unnamed(attribute) }
      return Parallel.flatMap(context.facts.offers.count, jobs: context.jobs) { offer in
        attribute == .totalData ? totals(offer) : findings(attribute, offer: offer, .offer(offer))
      }
    }
  }

  /// Documents that name no offer are held against the first one that speaks of the same thing.
  private func unnamed(_ attribute: Attribute) -> [Finding] {
    let ground = CommonGround(table: context.facts.table)
    let sides = ground.sides(attribute).filter { context.binds($0.document) }
    guard let first = sides.first else { return [] }
    let kin = ground.kin(of: first.document, besides: attribute)
    return findings(attribute, offer: nil, [first] + sides.dropFirst().filter { kin.contains($0.document) })
  }

  /// Amounts of open scope against the first channel that tells what is general and what directed.
  private func totals(_ offer: Int) -> [Finding] {
    guard context.facts.filed[offer][.totalData] == nil else { return [] }
    let totals = DataTotals(table: context.facts.table)
    let reference = totals.scoped(.offer(offer)).first { context.binds($0.document) }
    let open = totals.open(.offer(offer)).filter { context.binds($0.document) }
    return reference.map { findings(.totalData, offer: offer, [$0] + open) } ?? []
  }

  private func findings(_ attribute: Attribute, offer: Int?, _ owner: ValueTable.Owner) -> [Finding] {
    let deciding = offer.map { [context.facts.filed[$0]] } ?? context.facts.filed
    if deciding.contains(where: { $0[attribute] != nil }) { return [] }
    return findings(
      attribute, offer: offer,
      context.facts.table.sides(owner, attribute).filter { context.binds($0.document) })
  }

  private func findings(_ attribute: Attribute, offer: Int?, _ sides: [ValueTable.Side]) -> [Finding] {
    guard sides.count > 1 else { return [] }
    let reference = sides.first { ConflictReconciler.isReference(attribute, $0.values) } ?? sides[0]
    return sides.compactMap { side in
      guard side.document != reference.document,
        context.facts.shareRegion(side.document, reference.document),
        let wrong = ConflictReconciler.conflict(attribute, side.values, reference.values),
        let claim = wrong.claim, let other = reference.values.first, let otherClaim = other.claim
      else { return nil }
      return finding(wrong, claim, side.document, other, otherClaim, reference.document, offer)
    }
  }

  private func finding(
    _ wrong: StatedValue, _ claim: Claim, _ document: Int, _ other: StatedValue, _ otherClaim: Claim,
    _ otherDocument: Int, _ offer: Int?
  ) -> Finding {
    let place = context.facts.documents[otherDocument].document
    return context.finding(
      document: document, claim: claim, offer: offer,
      related: [
        RelatedEvidence(
          role: .conflict,
          message: LocalizedText(zh: "这里写的是\(other.display)", en: "here it says \(other.display)"),
          evidence: context.evidence(otherDocument, otherClaim))
      ],
      values: [
        Fact(name: "attribute", value: wrong.attribute.rawValue),
        Fact(name: "stated", value: wrong.display + stale(document, otherDocument)),
        Fact(name: "other", value: "\(place.channel) \(other.display)"),
      ])
  }

  /// Tells of a channel that was published before the one that it differs from.
  private func stale(_ document: Int, _ other: Int) -> String {
    guard let published = context.facts.published[document], let changed = context.facts.published[other],
      published < changed
    else { return "" }
    return context.facts.wording.stale(published, before: changed)
  }

  /// Where one side restricts, it is the reference: the restriction is what the other one drops.
  private static func isReference(_ attribute: Attribute, _ values: [StatedValue]) -> Bool {
    func says(_ words: Set<String>) -> Bool {
      values.contains { if case .word(let word) = $0.value { words.contains(word) } else { false } }
    }
    switch attribute {
    case .audience: return says(restricted)
    case .rollover: return says(["no"])
    case .requirement: return says(["any-number"])
    case .age: return !says(["none"])
    case .stability: return says(["rises"])
    case .exit: return says(["costs"])
    default: return true
    }
  }

  private static let restricted: Set<String> = ["new", "existing", "porting", "student"]

  /// The value that contradicts the reference, if none that is stated agrees with it.
  private static func conflict(
    _ attribute: Attribute, _ stated: [StatedValue], _ reference: [StatedValue]
  ) -> StatedValue? {
    let known = Set(reference.map(\.value))
    switch attribute {
    case .requirement, .rollover: return stated.first { !known.contains($0.value) }
    case .age:
      // "Anyone may" contradicts a stated age even beside it.
      if let anyone = stated.first(where: { $0.value == .word("none") }), !known.contains(.word("none")) {
        return anyone
      }
      return ValueSides.mismatch(stated, reference, isFiled: false)
    case .audience:
      let isRestricted = reference.contains { value in
        if case .word(let word) = value.value { restricted.contains(word) } else { false }
      }
      return isRestricted && stated.allSatisfy { $0.value == .word("all") } ? stated.first : nil
    case .exit:
      return known.contains(.word("costs")) && stated.allSatisfy { $0.value == .word("free") }
        ? stated.first : nil
    case .stability:
      return known.contains(.word("rises")) && stated.allSatisfy { $0.value == .word("fixed") }
        ? stated.first : nil
    default: return ValueSides.mismatch(stated, reference, isFiled: false)
    }
  }
}
