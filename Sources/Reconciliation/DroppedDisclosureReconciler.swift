import Campaigns
import Claims
import Documents
import Findings
import Policies

/// Finds documents that promote an offer and leave out a limit that is filed or that another channel states.
struct DroppedDisclosureReconciler {
  let context: ReconcilerContext

  /// The claims at which a missing limit misleads, the most telling first.
  private static let anchors = ["topup-gift", "gift", "gift-credit", "gift-item", "free-item"].map {
    ClaimKind($0)
  }
  private static let everyoneGets = ClaimKind("everyone-gets")

  func findings() -> [Finding] {
    guard let condition = context.rule.when.first else { return [] }
    var stated: [(document: Int, claim: Int)] = []
    for document in context.facts.comparable {
      let claims = context.facts.documents[document]
      for kind in condition.kinds {
        for number in claims.indices(of: kind) where counts(claims.claims[number], claims, condition) {
          stated.append((document, number))
        }
      }
    }
    let filed = context.facts.offers.compactMap { $0.filed?.quantity }.first
    guard filed != nil || !stated.isEmpty else { return [] }
    let tellers = Set(stated.map(\.document))
    return context.documents.filter { !tellers.contains($0) }.flatMap { findings($0, stated.first, filed) }
  }

  private func counts(_ claim: Claim, _ claims: DocumentClaims, _ condition: Condition) -> Bool {
    condition.matches(claim) && claims.isVisible(claim)
  }

  private func findings(_ document: Int, _ other: (document: Int, claim: Int)?, _ filed: Int?) -> [Finding] {
    let claims = context.facts.documents[document]
    let evidence = other.map {
      context.evidence($0.document, context.facts.documents[$0.document].claims[$0.claim])
    }
    let text = evidence?.text ?? filed.map { context.facts.wording.filedQuantity($0) } ?? ""
    let related = evidence.map {
      [
        RelatedEvidence(
          role: .conflict, message: LocalizedText(zh: "这里写明了限制", en: "here the limit is stated"), evidence: $0
        )
      ]
    }
    return anchors(claims).map { anchor in
      context.finding(
        document: document, claim: claims.claims[anchor],
        offer: context.facts.attributions[document].offers[anchor],
        related: related ?? [], values: [Fact(name: "other", value: text)])
    }
  }

  /// The claim that promises the thing, and one that promises it to everybody.
  private func anchors(_ claims: DocumentClaims) -> [Int] {
    func first(_ kind: ClaimKind) -> Int? {
      claims.indices(of: kind).first {
        let claim = claims.claims[$0]
        return claim.modality == .asserted && claims.isVisible(claim)
      }
    }
    let promise = DroppedDisclosureReconciler.anchors.compactMap(first).first
    return [promise, first(DroppedDisclosureReconciler.everyoneGets)].compactMap { $0 }
  }
}
