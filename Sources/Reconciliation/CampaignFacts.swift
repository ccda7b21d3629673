public import Campaigns
public import Claims
public import Documents
import Findings
import Workers

/// Everything that reconciling a campaign needs: its documents with their claims, and what was filed.
public struct CampaignFacts: Sendable {
  public let campaign: Campaign
  /// In the order in which they are reported.
  public let documents: [DocumentClaims]
  public let asOf: CalendarDate
  /// For each document its statements, in the order of the text.
  public let statements: [[Claim]]
  let wording: ValueWording
  let offers: [Offer]
  /// For each document the offers of its claims, and of its statements.
  let attributions: [OfferAttribution]
  private let statementOffers: [[Int?]]
  /// For each document whether it says of itself that it has ended: an archive takes part in no comparison.
  let isArchive: [Bool]
  /// Documents that are compared, those that consumers rely on most first.
  let comparable: [Int]
  let table: ValueTable
  /// For each offer what was filed of it.
  let filed: [[Attribute: [StatedValue]]]
  /// For each offer the documents that name it, ascending.
  let naming: [[Int]]
  private let places: [Place: Int]
  /// For each document the region that the manifest gives it, or nil.
  let regions: [String?]
  /// For each document the day on which the manifest says that it was published, or nil.
  let published: [CalendarDate?]

  /// `statements` are those of the documents, where they are known already; `language` is that of the packs that judge, in which values are told; `extractor` reads the free texts of
  /// the filing as a document would be.
  public init(
    campaign: Campaign, documents: [DocumentClaims], statements known: [[Claim]]? = nil, asOf: CalendarDate,
    language: Language = .zh, extractor: ClaimExtractor? = nil, jobs: Int = 1
  ) {
    let wording = ValueWording(language: language)
    let offers = OfferDirectory.offers(of: campaign, documents: documents, language: language, jobs: jobs)
    let names = OfferNames(offers)
    let statements = known ?? documents.map { $0.statements() }
    let reader = AttributeReader(wording: wording, asOf: asOf)
    let parts = Parallel.map(documents.count, jobs: jobs, fewest: Parallel.manySmall) { index in
      Part(documents[index], index, statements[index], names, reader)
    }
    let isArchive = parts.map(\.isArchive)
    let comparable = CampaignFacts.order(documents, isArchive)
    table = ValueTable(comparable.map { parts[$0].stated }, hasOffers: !offers.isEmpty, jobs: jobs)
    let filing = FiledValues(wording: wording, asOf: asOf)
    filed = offers.map { offer in
      offer.filed.map { filing.values($0, texts: FiledTexts.claims($0, extractor)) } ?? [:]
    }
    let files = CampaignFacts.files(campaign, documents)
    regions = files.map { $0?.region }
    published = files.map { $0?.published }
    var naming = [[Int]](repeating: [], count: offers.count)
    for (index, part) in parts.enumerated() {
      for offer in part.attribution.named.keys { naming[offer].append(index) }
    }
    self.naming = naming
    self.campaign = campaign
    self.documents = documents
    self.asOf = asOf
    self.statements = statements
    self.wording = wording
    self.offers = offers
    attributions = parts.map(\.attribution)
    statementOffers = parts.map(\.offers)
    self.isArchive = isArchive
    self.comparable = comparable
    let own = documents.enumerated().map { (Place(path: $1.document.path, row: $1.document.row), $0) }
    places = Dictionary(own) { first, _ in first }
  }

  /// Id of the offer that a statement of a document speaks of, or nil where none is known.
  public func offer(ofStatement statement: Int, in document: Int) -> String? {
    statementOffers[document][statement].map { offers[$0].id }
  }

  /// Per cent of certainty that a statement speaks of its offer; nil for one without an offer or without a name.
  public func confidence(ofStatement statement: Int, in document: Int) -> Int? {
    guard statementOffers[document][statement] != nil else { return nil }
    return attributions[document].mention(of: statements[document][statement])?.confidence
  }

  /// The document in which a piece of evidence stands.
  func index(of evidence: Evidence) -> Int? { places[Place(path: evidence.path, row: evidence.row)] }

  struct Place: Hashable, Sendable {
    let path: String
    let row: Int?
  }

  /// Whether two documents speak to the same region, or one of them to all.
  func shareRegion(_ left: Int, _ right: Int) -> Bool {
    guard let left = regions[left], let right = regions[right] else { return true }
    return left == right
  }

  private static func files(_ campaign: Campaign, _ documents: [DocumentClaims]) -> [CampaignFile?] {
    let byPath = Dictionary(campaign.files.map { ($0.path, $0) }) { first, _ in first }
    return documents.map { byPath[$0.document.path] }
  }

  /// What is read of each document alone.
  private struct Part: Sendable {
    let attribution: OfferAttribution
    /// For each statement its offer.
    let offers: [Int?]
    let isArchive: Bool
    /// The values that its claims state, each group with its offer.
    let stated: [(values: [StatedValue], offer: Int?)]

    init(
      _ claims: DocumentClaims, _ document: Int, _ statements: [Claim], _ names: OfferNames,
      _ reader: AttributeReader
    ) {
      attribution = OfferAttribution(claims, names: names)
      offers = attribution.offers(of: statements)
      isArchive = CampaignFacts.isArchive(claims)
      var stated: [(values: [StatedValue], offer: Int?)] = []
      func add(_ values: [StatedValue], _ offer: Int?) {
        if !values.isEmpty { stated.append((values, offer)) }
      }
      for (claim, offer) in zip(statements, offers) where !isArchive && claims.isVisible(claim) {
        add(reader.values(claim, in: claims, document: document), offer)
      }
      for (claim, offer) in zip(claims.claims, attribution.offers)
      where !isArchive && !ClaimCatalogue.holds(claim.kind) && claims.isVisible(claim) {
        add(
          reader.values(claim, in: claims, document: document).filter { $0.attribute == .stability }, offer)
      }
      self.stated = stated
    }
  }

  private static let endedNotice = ClaimKind("ended-notice")

  private static func isArchive(_ document: DocumentClaims) -> Bool {
    document.indices(of: endedNotice).contains {
      let claim = document.claims[$0]
      return claim.modality == .asserted && document.isVisible(claim)
    }
  }

  private static func order(_ documents: [DocumentClaims], _ isArchive: [Bool]) -> [Int] {
    documents.indices.filter { !isArchive[$0] }.sorted {
      let left = documents[$0].document
      let right = documents[$1].document
      return (rank(left.channel), left.path, left.row ?? 0, $0)
        < (rank(right.channel), right.path, right.row ?? 0, $1)
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
