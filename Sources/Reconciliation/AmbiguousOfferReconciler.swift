import Claims
import Documents
import Findings
import Scanning

/// Asks a person where a name could mean more than one offer and what is said under it does not fit them all.
struct AmbiguousOfferReconciler {
  let context: ReconcilerContext

  func findings() -> [Finding] {
    context.facts.comparable.filter(context.binds).flatMap { document -> [Finding] in
      var seen: Set<[Int]> = []
      return context.facts.attributions[document].ambiguous.compactMap { mention in
        guard seen.insert(mention.candidates).inserted else { return nil }
        return finding(mention, document)
      }
    }
  }

  private func finding(_ mention: OfferMention, _ document: Int) -> Finding? {
    let claims = context.facts.documents[document]
    let reader = AttributeReader(wording: context.facts.wording, asOf: context.facts.asOf)
    let own = context.facts.statements[document].filter {
      claims.isVisible($0) && context.facts.attributions[document].mention(of: $0) == mention
    }
    let stated = Dictionary(
      grouping: own.flatMap { reader.values($0, in: claims, document: document) }, by: \.attribute)
    guard let claim = own.first, mention.candidates.contains(where: { !fits(stated, offer: $0) }) else {
      return nil
    }
    let names = mention.candidates.prefix(4).map { context.facts.offers[$0].names.first ?? "" }
    var place = claim
    place.range = mention.range
    place.span = claims.text.bytes(mention.range)
    place.clause = Int(claims.segmentation.clauseOf[mention.range.lowerBound])
    return context.finding(
      document: document, claim: place, offer: nil, related: [],
      values: [Fact(name: "other", value: context.facts.wording.list(names))]
    ).changed {
      $0.outcome = .review
      $0.reason = "ambiguous-offer"
    }
  }

  /// Whether nothing that is stated contradicts what is filed, or else stated, of an offer.
  private func fits(_ stated: [Attribute: [StatedValue]], offer: Int) -> Bool {
    stated.allSatisfy { attribute, values in
      let filed = context.facts.filed[offer][attribute]
      let known = filed ?? context.facts.table.distinct(.offer(offer), attribute)
      return known.isEmpty || ValueSides.mismatch(values, known, isFiled: filed != nil) == nil
    }
  }
}
