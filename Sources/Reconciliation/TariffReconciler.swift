import Claims
import Documents
import Findings

/// Compares what each channel states of an offer with what was filed for it.
struct TariffReconciler {
  let context: ReconcilerContext

  func findings() -> [Finding] {
    let reader = AttributeReader(facts: context.facts)
    var found: [Finding] = []
    for (number, offer) in context.facts.offers.enumerated() {
      guard let filed = offer.filed else { continue }
      for attribute in context.attributes {
        guard let expected = FiledValues.values(of: attribute, filed, context.facts.wording),
          !expected.isEmpty
        else { continue }
        let sides = context.documents.map {
          (document: $0, values: reader.values(of: attribute, offer: number, document: $0))
        }
        let faithful = sides.compactMap { side in related(side.document, side.values, expected) }
        for side in sides {
          guard let wrong = TariffReconciler.mismatch(side.values, expected, attribute),
            let claim = wrong.claim
          else { continue }
          found.append(
            context.finding(
              document: side.document, claim: claim, offer: number, related: Array(faithful.prefix(3)),
              values: [
                Fact(name: "attribute", value: attribute.rawValue),
                Fact(name: "filed", value: context.facts.wording.list(expected.map(\.display))),
                Fact(name: "stated", value: wrong.display),
              ]))
        }
      }
    }
    return found
  }

  /// A channel that states what was filed, as the other side of a conflict.
  private func related(
    _ document: Int, _ stated: [AttributeValue], _ expected: [AttributeValue]
  ) -> RelatedEvidence? {
    let keys = Set(expected.map(\.key))
    guard let value = stated.first(where: { keys.contains($0.key) }), let claim = value.claim else {
      return nil
    }
    return RelatedEvidence(
      role: .conflict,
      message: LocalizedText(zh: "这里与公示一致：\(value.display)", en: "here as filed: \(value.display)"),
      evidence: context.evidence(document, claim))
  }

  /// The first stated value, if none of those stated is filed.
  static func mismatch(
    _ stated: [AttributeValue], _ expected: [AttributeValue], _ attribute: Attribute
  ) -> AttributeValue? {
    let keys = Set(expected.map(\.key))
    guard !stated.isEmpty, !stated.contains(where: { keys.contains($0.key) }) else { return nil }
    guard attribute == .price else { return stated.first }
    // Amounts without a period are compared only with amounts that have none.
    let wanted = Set(expected.map { period($0.key) })
    return stated.first { wanted.contains(period($0.key)) }
  }

  private static func period(_ key: String) -> String {
    key.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }
}
