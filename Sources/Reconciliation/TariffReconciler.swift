import Campaigns
import Claims
import Documents
import Findings

/// Compares what each channel states of an offer with what was filed for it.
struct TariffReconciler {
  let context: ReconcilerContext

  func findings() -> [Finding] {
    context.facts.offers.indices.flatMap { offer in
      context.attributes.flatMap { attribute -> [Finding] in
        guard let expected = context.facts.filed[offer][attribute] else { return [] }
        return findings(attribute, offer, expected)
      }
    }
  }

  private func findings(_ attribute: Attribute, _ offer: Int, _ expected: [StatedValue]) -> [Finding] {
    let stated =
      attribute == .totalData
      ? DataTotals(table: context.facts.table).open(.offer(offer))
      : context.facts.table.sides(.offer(offer), attribute)
    let sides = stated.filter { context.binds($0.document) }
    let faithful = sides.compactMap { related($0.document, $0.values, expected) }
    return sides.compactMap { side in
      guard let wrong = TariffReconciler.mismatch(attribute, side.values, expected), let claim = wrong.claim
      else {
        return nil
      }
      return context.finding(
        document: side.document, claim: claim, offer: offer, related: Array(faithful.prefix(3)),
        values: [
          Fact(name: "attribute", value: attribute.rawValue),
          Fact(name: "filed", value: context.facts.wording.list(expected.map(\.display))),
          Fact(name: "stated", value: wrong.display + stale(side.document, offer)),
        ])
    }
  }

  /// Tells of a channel that was published before the filing in force began.
  private func stale(_ document: Int, _ offer: Int) -> String {
    guard let published = context.facts.published[document],
      let changed = context.facts.offers[offer].filed?.available?.from, published < changed
    else { return "" }
    return context.facts.wording.stale(published, before: changed)
  }

  /// A channel that states what was filed, as the other side of a conflict.
  private func related(
    _ document: Int, _ stated: [StatedValue], _ expected: [StatedValue]
  ) -> RelatedEvidence? {
    let known = Set(expected.map(\.value))
    guard let value = stated.first(where: { known.contains($0.value) }), let claim = value.claim else {
      return nil
    }
    return RelatedEvidence(
      role: .conflict,
      message: LocalizedText(zh: "这里与公示一致：\(value.display)", en: "here as filed: \(value.display)"),
      evidence: context.evidence(document, claim))
  }

  /// The first stated value that the filing contradicts, if none that is stated agrees with it.
  static func mismatch(
    _ attribute: Attribute, _ stated: [StatedValue], _ expected: [StatedValue]
  ) -> StatedValue? {
    switch attribute {
    case .audience:
      // Whoever promises it to all drops the filed restriction; another restriction may be told beside it.
      guard !expected.contains(where: { $0.value == .word("all") }) else { return nil }
      return stated.allSatisfy { $0.value == .word("all") } ? stated.first : nil
    default: return ValueSides.mismatch(stated, expected, isFiled: true)
    }
  }
}
