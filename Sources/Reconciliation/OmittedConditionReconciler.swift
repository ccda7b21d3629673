import Claims
import Documents
import Findings
import Policies

/// Finds channels that sell an offer without a condition of their minimum set, which is filed or which a channel
/// with room for it states.
///
/// The rule's channels and attributes are the minimum set: what a text message must say in its few words is less
/// than what a poster must.
struct OmittedConditionReconciler {
  let context: ReconcilerContext

  func findings() -> [Finding] {
    context.facts.offers.indices.flatMap { offer -> [Finding] in
      let conditions = context.attributes.compactMap { condition($0, of: offer) }
      guard !conditions.isEmpty else { return [] }
      return sellers(of: offer).compactMap { finding($0.document, $0.claim, offer, conditions) }
    }
  }

  /// A condition and who states it: a document, or nil for the filing.
  private struct Condition {
    var value: StatedValue
    var tellers: Set<Int>
    /// The prices beside which alone it is missed; nil for any.
    var prices: Set<Rational>?
  }

  private func condition(_ attribute: Attribute, of offer: Int) -> Condition? {
    let sides = context.facts.table.sides(.offer(offer), attribute)
    let tellers = Set(sides.map(\.document))
    let prices = attribute == .promotionalMonths ? promotionalPrices(of: offer) : nil
    if let filed = context.facts.filed[offer][attribute]?.first(where: OmittedConditionReconciler.restricts) {
      return Condition(value: filed, tellers: tellers, prices: prices)
    }
    let detailed = sides.filter {
      OmittedConditionReconciler.isDetailed(context.facts.documents[$0.document])
    }
    let stated = detailed.flatMap(\.values).first(where: OmittedConditionReconciler.restricts)
    return stated.map { Condition(value: $0, tellers: tellers, prices: prices) }
  }

  /// Documents of the rule's channels that state a price of the offer, with the first one.
  private func sellers(of offer: Int) -> [(document: Int, claim: Claim)] {
    context.facts.table.sides(.offer(offer), .price).compactMap { side in
      guard context.binds(side.document), let claim = side.values.first?.claim else { return nil }
      return (side.document, claim)
    }
  }

  private func finding(_ document: Int, _ claim: Claim, _ offer: Int, _ conditions: [Condition]) -> Finding? {
    let missing = conditions.filter {
      !$0.tellers.contains(document) && !isTold($0.value, in: document) && concerns($0, claim)
    }
    guard let first = missing.first else { return nil }
    let related = missing.compactMap { condition -> RelatedEvidence? in
      guard let other = condition.value.document, let claim = condition.value.claim else { return nil }
      let display = condition.value.display
      return RelatedEvidence(
        role: .conflict, message: LocalizedText(zh: "这里写明：\(display)", en: "here it says: \(display)"),
        evidence: context.evidence(other, claim))
    }
    return context.finding(
      document: document, claim: claim, offer: offer, related: related,
      values: [
        Fact(name: "attribute", value: first.value.attribute.rawValue),
        Fact(name: "other", value: context.facts.wording.list(missing.map(\.value.display))),
      ])
  }

  /// The months of a promotional price are missed only beside that price.
  private func concerns(_ condition: Condition, _ price: Claim) -> Bool {
    guard let prices = condition.prices else { return true }
    return price.number("amount").map(prices.contains) ?? false
  }

  private func promotionalPrices(of offer: Int) -> Set<Rational> {
    let filed = context.facts.filed[offer][.promotionalPrice] ?? []
    let stated = context.facts.table.sides(.offer(offer), .promotionalPrice).flatMap(\.values)
    return Set(
      (filed + stated).compactMap { if case .quantity(let amount, _, _) = $0.value { amount } else { nil } })
  }

  /// Whether a document says anything of the matter, if only in a form that gives no value, or of another offer,
  /// or holds the very figure: what it stands for may only have been misread.
  private func isTold(_ value: StatedValue, in document: Int) -> Bool {
    let kinds = OmittedConditionReconciler.kinds[value.attribute] ?? []
    return context.facts.statements[document].contains { kinds.contains($0.kind) }
      || holdsFigure(of: value, document)
  }

  private func holdsFigure(of stated: StatedValue, _ document: Int) -> Bool {
    if stated.attribute == .age {
      return context.facts.documents[document].values.contains { $0.kind == .age }
    }
    guard case .quantity(let number, let unit, _) = stated.value else { return false }
    let kinds: Set<ValueToken.Kind> = unit.hasPrefix("month") ? [.duration, .number] : [.money, .number]
    return context.facts.documents[document].values.contains { kinds.contains($0.kind) && $0.value == number }
  }

  private static let kinds =
    ([
      .audience: ["eligibility"], .age: ["eligibility"], .term: ["contract-term"],
      .minimumSpend: ["minimum-spend"], .quantity: ["quantity-limit"], .perPerson: ["per-person-limit"],
      .exit: ["penalty", "contract-term"], .fee: ["fee"], .deposit: ["deposit"], .period: ["offer-period"],
      .threshold: ["data-threshold"],
    ] as [Attribute: [String]]).mapValues { Set($0.map { ClaimKind($0) }) }

  private static func isDetailed(_ claims: DocumentClaims) -> Bool {
    [.web, .app, .wechat, .email, .tariffFiling].contains(claims.document.channel)
  }

  private static let free: Set<String> = ["all", "existing", "none", "free", "yes", "fixed", "any-number"]

  /// Who signs must be of age, in every offer: 16 and 18 are no news.
  private static func isOfAge(_ word: String) -> Bool { word == "16-" || word == "18-" }

  /// Whether a value takes something away from somebody.
  private static func restricts(_ value: StatedValue) -> Bool {
    switch value.value {
    case .word(let word): !free.contains(word) && !isOfAge(word)
    case .quantity(let number, _, _): number > .zero
    case .days, .thing, .exchange: true
    }
  }
}
