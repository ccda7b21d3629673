import Campaigns
import Claims
import Documents
public import Findings
public import Policies
import Workers

/// Compares a campaign's documents with one another and with its filed offers.
public enum Reconciler {
  /// The attributes that rules may name, in the order of the documentation.
  public static let attributeNames = Attribute.allCases.map(\.rawValue)

  /// Findings of the reconciling rules among `rules`, in the order of the rules.
  public static func findings(
    _ facts: CampaignFacts, rules: [Rule], policies: PolicySet, jobs: Int = 1
  ) -> [Finding] {
    rules.filter { $0.check.isReconciler && $0.isInForce(on: facts.asOf) }.flatMap { rule -> [Finding] in
      let context = ReconcilerContext(facts: facts, rule: rule, policies: policies, jobs: jobs)
      return rule.unless.isEmpty ? found(context) : found(context).compactMap(context.excepted)
    }
  }

  private static func found(_ context: ReconcilerContext) -> [Finding] {
    switch context.rule.check {
    case .tariffMismatch: TariffReconciler(context: context).findings()
    case .conflictingClaim: ConflictReconciler(context: context).findings()
    case .omittedCondition: OmittedConditionReconciler(context: context).findings()
    case .ambiguousOffer: AmbiguousOfferReconciler(context: context).findings()
    case .droppedDisclosure: DroppedDisclosureReconciler(context: context).findings()
    case .withdrawnOffer: WithdrawnOfferReconciler(context: context).findings()
    default: []
    }
  }

  /// The facts of each offer, attribute by attribute, as each channel and the filing state them.
  public static func matrix(_ facts: CampaignFacts, jobs: Int = 1) -> [ReconciledAttribute] {
    Parallel.flatMap(facts.offers.count, jobs: jobs) { number in
      Attribute.allCases.compactMap { attribute in
        let filed = facts.filed[number][attribute] ?? []
        let sides = facts.table.sides(.offer(number), attribute)
        return row(facts, facts.offers[number], attribute, filed, sides)
      }
    }
  }

  private static func row(
    _ facts: CampaignFacts, _ offer: Offer, _ attribute: Attribute, _ filed: [StatedValue],
    _ sides: [ValueTable.Side]
  ) -> ReconciledAttribute? {
    var values: [ReconciledAttribute.Value] = []
    if !filed.isEmpty {
      values.append(.init(channel: .tariffFiling, evidence: nil, value: displayed(filed, facts.wording)))
    }
    for side in sides {
      guard let claim = side.values.first?.claim else { continue }
      let document = facts.documents[side.document].document
      values.append(
        .init(
          channel: document.channel, evidence: Evidence(document, claim.span),
          value: displayed(side.values, facts.wording)))
    }
    guard values.count > 1 else { return nil }
    let reference = filed.isEmpty ? sides[0].values : filed
    let agrees = (filed.isEmpty ? sides.dropFirst() : sides[...]).allSatisfy { side in
      filed.isEmpty
        ? ValueSides.mismatch(side.values, reference, isFiled: false) == nil
        : TariffReconciler.mismatch(attribute, side.values, reference) == nil
    }
    return ReconciledAttribute(
      campaign: facts.campaign.id, offer: offer.id, attribute: attribute.rawValue, values: values,
      agrees: agrees)
  }

  private static func displayed(_ values: [StatedValue], _ wording: ValueWording) -> String {
    var seen: Set<String> = []
    return wording.list(values.map(\.display).filter { seen.insert($0).inserted })
  }
}
