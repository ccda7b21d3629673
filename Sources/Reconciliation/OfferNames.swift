import Claims
import Documents

/// A place where a document names an offer.
struct OfferMention: Sendable, Hashable {
  /// Index of the offer; nil where more than one could be meant.
  var owner: Int?
  /// The offers that could be meant, ascending.
  var candidates: [Int]
  /// Per cent: 100 for a name as it is filed, less for a near one.
  var confidence: Int
  /// Scalars of the folded text.
  var range: Range<Int>
  var block: Int
}

/// Finds where documents name a campaign's offers, as they are filed or nearly so.
struct OfferNames: Sendable {
  let offers: [Offer]
  private let finder: NameFinder
  private let near: NearNames

  init(_ offers: [Offer]) {
    self.offers = offers
    finder = NameFinder(offers.map(\.names))
    near = NearNames(offers)
  }

  /// The mentions in the order of the text; none overlap.
  func mentions(in claims: DocumentClaims) -> [OfferMention] {
    guard !offers.isEmpty else { return [] }
    let exact = finder.places(in: claims).map {
      OfferMention(
        owner: $0.owner, candidates: [$0.owner], confidence: 100, range: $0.range, block: $0.block)
    }
    let others = near.mentions(in: claims, besides: exact.map(\.range))
    return (exact + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
