import Claims
import Documents
import Findings

/// Compares what the channels state of an offer with one another, where no tariff decides.
struct ConflictReconciler {
  let context: ReconcilerContext

  func findings() -> [Finding] {
    let offers: [Int?] = context.facts.offers.isEmpty ? [] : context.facts.offers.indices.map { $0 }
    return context.attributes.flatMap { attribute -> [Finding] in
      let targets = ConflictReconciler.isOfTheCampaign(attribute) ? [nil] : offers
      return targets.flatMap { findings(attribute, offer: $0) }
    }
  }

  /// Attributes that are said of the whole campaign, with or without an offer's name beside them.
  private static func isOfTheCampaign(_ attribute: Attribute) -> Bool {
    attribute == .requirement
  }

  private func findings(_ attribute: Attribute, offer: Int?) -> [Finding] {
    let deciding = offer.map { [context.facts.offers[$0]] } ?? context.facts.offers
    if deciding.contains(where: {
      $0.filed.flatMap { FiledValues.values(of: attribute, $0, context.facts.wording) } != nil
    }) {
      return []
    }
    let reader = AttributeReader(facts: context.facts)
    let sides = context.documents.map {
      (document: $0, values: reader.values(of: attribute, offer: offer, document: $0))
    }
    .filter { !$0.values.isEmpty }
    guard
      let reference = sides.first(where: { ConflictReconciler.isReference(attribute, $0.values) })
        ?? sides.first
    else { return [] }
    return sides.compactMap { side in
      guard side.document != reference.document,
        let wrong = ConflictReconciler.conflict(attribute, side.values, reference.values),
        let claim = wrong.claim,
        let other = reference.values.first, let otherClaim = other.claim
      else { return nil }
      let evidence = context.evidence(reference.document, otherClaim)
      let place = context.facts.documents[reference.document].document
      return context.finding(
        document: side.document, claim: claim, offer: offer,
        related: [
          RelatedEvidence(
            role: .conflict,
            message: LocalizedText(zh: "这里写的是\(other.display)", en: "here it says \(other.display)"),
            evidence: evidence)
        ],
        values: [
          Fact(name: "attribute", value: attribute.rawValue), Fact(name: "stated", value: wrong.display),
          Fact(name: "other", value: "\(place.channel) \(other.display)"),
        ])
    }
  }

  /// Where one side restricts, it is the reference: the restriction is what the other one drops.
  private static func isReference(_ attribute: Attribute, _ values: [AttributeValue]) -> Bool {
    switch attribute {
    case .audience: values.contains { $0.key == "new" }
    case .rollover: values.contains { $0.key == "no" }
    case .requirement: values.contains { $0.key == "any-number" }
    case .age: values.contains { $0.key != "none" }
    case .stability: values.contains { $0.key == "rises" }
    default: true
    }
  }

  /// The value that contradicts the reference, if none that is stated agrees with it.
  private static func conflict(
    _ attribute: Attribute, _ stated: [AttributeValue], _ reference: [AttributeValue]
  ) -> AttributeValue? {
    let keys = Set(reference.map(\.key))
    switch attribute {
    case .requirement, .rollover: return stated.first { !keys.contains($0.key) }
    case .audience: return keys.contains("new") && stated.allSatisfy { $0.key == "all" } ? stated.first : nil
    case .stability:
      return keys.contains("rises") && stated.allSatisfy { $0.key == "fixed" } ? stated.first : nil
    default:
      guard !stated.contains(where: { keys.contains($0.key) }) else { return nil }
      return TariffReconciler.mismatch(stated, reference, attribute)
    }
  }
}
