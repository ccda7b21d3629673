import Campaigns
import Claims
import Documents
import Findings
import Policies

/// Finds channels that still promote an offer which the filing or another channel has withdrawn.
struct WithdrawnOfferReconciler {
  let context: ReconcilerContext

  private static let availability = ClaimKind("availability")

  func findings() -> [Finding] {
    context.facts.offers.indices.flatMap { offer -> [Finding] in
      // What is filed as on sale today is not withdrawn by a sentence about other products.
      let filed = context.facts.offers[offer].filed?.available
      if let last = filed?.to, last >= context.facts.asOf { return [] }
      let notices = context.facts.naming[offer].compactMap { notice(of: offer, in: $0) }
      let ended = context.facts.offers[offer].filed?.available?.to.flatMap {
        $0 < context.facts.asOf ? $0 : nil
      }
      guard ended != nil || !notices.isEmpty else { return [] }
      let tellers = Set(notices.map(\.document))
      return sellers(of: offer).compactMap { document in
        promotion(of: offer, in: document, notices.first, ended, tellsItself: tellers.contains(document))
      }
    }
  }

  /// Documents that may sell it, in the order in which they are compared: a campaign's only offer needs no name.
  private func sellers(of offer: Int) -> [Int] {
    guard context.facts.offers.count > 1 else { return context.facts.comparable }
    return context.facts.naming[offer].filter { !context.facts.isArchive[$0] }
  }

  /// Where a document says that the offer is withdrawn.
  private func notice(of offer: Int, in document: Int) -> (document: Int, claim: Int)? {
    let claims = context.facts.documents[document]
    let own = context.facts.attributions[document]
    guard let name = own.named[offer] else { return nil }
    let found = context.rule.when.flatMap(\.kinds).flatMap { claims.indices(of: $0) }.first { number in
      let claim = claims.claims[number]
      guard context.rule.when.contains(where: { $0.matches(claim) }) else { return false }
      // A notice speaks of what was named before it, or in its own sentence.
      return (own.offers[number] == offer || own.offers[number] == nil)
        && name.range.lowerBound < claims.segmentation.sentences[claim.sentence].upperBound
    }
    return found.map { (document, $0) }
  }

  /// Where a document sells it: an invitation, else a price.
  private func promotion(
    of offer: Int, in document: Int, _ notice: (document: Int, claim: Int)?, _ ended: CalendarDate?,
    tellsItself: Bool
  ) -> Finding? {
    let claims = context.facts.documents[document]
    let own = context.facts.attributions[document]
    guard context.facts.offers.count == 1 || own.named[offer] != nil else { return nil }
    func isOwn(_ number: Int) -> Bool {
      let claim = claims.claims[number]
      return own.offers[number] == offer && claim.modality == .asserted
        && claims.isVisible(claim)
    }
    let invitations = claims.indices(of: WithdrawnOfferReconciler.availability).filter {
      claims.claims[$0].text("state") == "on-sale" && isOwn($0)
    }
    let prices = claims.indices(of: .price).filter(isOwn)
    let byPrice = prices.first { price in
      invitations.contains { claims.claims[$0].sentence == claims.claims[price].sentence }
    }
    // Who says that the product is gone and still offers it at its price sells it; a price alone may be history.
    guard let anchor = byPrice ?? (tellsItself ? nil : prices.first ?? invitations.first) else { return nil }
    let evidence = notice.map {
      context.evidence($0.document, context.facts.documents[$0.document].claims[$0.claim])
    }
    let stated = ended.map { context.facts.wording.onSale(until: $0) } ?? evidence?.text ?? ""
    return context.finding(
      document: document, claim: claims.claims[anchor], offer: offer,
      related: evidence.map {
        [
          RelatedEvidence(
            role: .conflict, message: LocalizedText(zh: "这里说已停售", en: "here it is withdrawn"), evidence: $0)
        ]
      } ?? [], values: [Fact(name: "filed", value: stated)])
  }
}
