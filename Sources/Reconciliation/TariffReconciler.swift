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
        guard let expected = FiledValues.values(of: attribute, filed), !expected.isEmpty else { continue }
        for document in context.documents {
          let stated = reader.values(of: attribute, offer: number, document: document)
          guard let wrong = TariffReconciler.mismatch(stated, expected, attribute), let claim = wrong.claim else {
            continue
          }
          found.append(
            context.finding(
              document: document, claim: claim, offer: number, related: [],
              values: [
                Fact(name: "attribute", value: attribute.rawValue),
                Fact(name: "filed", value: expected.map(\.display).joined(separator: "、")),
                Fact(name: "stated", value: wrong.display),
              ]))
        }
      }
    }
    return found
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
