import Campaigns
import Claims
import Documents
public import Findings
public import Policies

/// Compares a campaign's documents with one another and with its filed offers.
public enum Reconciler {
  /// Findings of the reconciling rules among `rules`, in the order of the rules.
  public static func findings(_ facts: CampaignFacts, rules: [Rule], policies: PolicySet) -> [Finding] {
    rules.filter { $0.check.isReconciler && $0.isInForce(on: facts.asOf) }.flatMap { rule -> [Finding] in
      let context = ReconcilerContext(
        facts: facts, rule: rule, law: policies.citations(of: rule, on: facts.asOf))
      switch rule.check {
      case .tariffMismatch: return TariffReconciler(context: context).findings()
      case .conflictingClaim: return ConflictReconciler(context: context).findings()
      case .droppedDisclosure: return DroppedDisclosureReconciler(context: context).findings()
      case .withdrawnOffer: return WithdrawnOfferReconciler(context: context).findings()
      default: return []
      }
    }
  }

  /// The facts of each offer, attribute by attribute, as each channel and the filing state them.
  public static func matrix(_ facts: CampaignFacts) -> [ReconciledAttribute] {
    let reader = AttributeReader(facts: facts)
    var rows: [ReconciledAttribute] = []
    for (number, offer) in facts.offers.enumerated() {
      for attribute in Attribute.allCases {
        let filed = offer.filed.flatMap { FiledValues.values(of: attribute, $0, facts.wording) } ?? []
        var values = filed.map {
          ReconciledAttribute.Value(channel: .tariffFiling, evidence: nil, value: $0.display)
        }
        var sides: [[AttributeValue]] = filed.isEmpty ? [] : [filed]
        for document in facts.comparable {
          let stated = reader.values(of: attribute, offer: number, document: document)
          guard let first = stated.first, let claim = first.claim else { continue }
          sides.append(stated)
          let claims = facts.documents[document]
          values.append(
            ReconciledAttribute.Value(
              channel: claims.document.channel,
              evidence: Evidence(claims.document, claims.claims[claim].span),
              value: displayed(stated, facts.wording)))
        }
        guard values.count > 1 else { continue }
        let agrees = sides.dropFirst().allSatisfy {
          TariffReconciler.mismatch($0, sides[0], attribute) == nil
        }
        rows.append(
          ReconciledAttribute(
            campaign: facts.campaign.id, offer: offer.id, attribute: attribute.rawValue, values: values,
            agrees: agrees))
      }
    }
    return rows
  }

  private static func displayed(_ values: [AttributeValue], _ wording: ValueWording) -> String {
    var seen: Set<String> = []
    return wording.list(values.map(\.display).filter { seen.insert($0).inserted })
  }
}
