public import Campaigns
public import Claims
public import Documents

/// Everything that reconciling a campaign needs: its documents with their claims, and what was filed.
public struct CampaignFacts: Sendable {
  public let campaign: Campaign
  /// In the order in which they are reported.
  public let documents: [DocumentClaims]
  public let asOf: CalendarDate
  let wording: ValueWording
  let offers: [Offer]
  /// For each document the offers of its claims.
  let attributions: [OfferAttribution]
  /// For each document whether it says of itself that it has ended: an archive takes part in no comparison.
  let isArchive: [Bool]

  /// `language` is that of the packs that judge, in which values are told.
  public init(
    campaign: Campaign, documents: [DocumentClaims], asOf: CalendarDate, language: Language = .zh
  ) {
    wording = ValueWording(language: language)
    self.campaign = campaign
    self.documents = documents
    self.asOf = asOf
    let offers = OfferDirectory.offers(of: campaign, documents: documents, language: language)
    let finder = NameFinder(offers.map(\.names))
    self.offers = offers
    attributions = documents.map { OfferAttribution($0, offers: offers, finder: finder) }
    isArchive = documents.map { document in
      document.indices(of: ClaimKind("ended-notice")).contains {
        let claim = document.claims[$0]
        return claim.modality == .asserted && document.isVisible(claim)
      }
    }
  }

  /// Id of the offer that a claim of a document speaks of, or nil where none is known.
  public func offer(ofClaim claim: Int, in document: Int) -> String? {
    attributions[document].offers[claim].map { offers[$0].id }
  }

  /// Documents that are compared, those that consumers rely on most first.
  var comparable: [Int] {
    documents.indices.filter { !isArchive[$0] }.sorted {
      let left = documents[$0].document
      let right = documents[$1].document
      return (CampaignFacts.rank(left.channel), left.path, left.row ?? 0, $0)
        < (CampaignFacts.rank(right.channel), right.path, right.row ?? 0, $1)
    }
  }

  /// The detailed channels come before the short ones.
  private static func rank(_ channel: Channel) -> Int {
    let order: [Channel] = [
      .tariffFiling, .web, .app, .wechat, .email, .storePoster, .sms, .push, .callScript, .liveStream,
    ]
    return order.firstIndex(of: channel) ?? order.count
  }
}
