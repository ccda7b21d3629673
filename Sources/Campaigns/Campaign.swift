public import Documents

/// The documents of one promotion: from a `campaign.yaml`, or a folder taken as one.
public struct Campaign: Sendable {
  /// The manifest's `campaign`, or the folder's path for an ad-hoc campaign.
  public var id: String
  public var title: String
  /// Path of the manifest as it is reported, or nil for an ad-hoc campaign.
  public var manifestPath: String?
  /// Ids of policy packs; empty where the manifest names none.
  public var policies: [String]
  public var period: DateRange?
  public var regions: [String]
  public var owner: String?
  public var offers: [FiledOffer]
  public var files: [CampaignFile]
  /// The file of filed tariffs as it is opened, and its columns; nil where the manifest names none.
  public var tariffs: (path: String, columns: [TariffSource.Column])?

  public init(
    id: String, title: String = "", manifestPath: String? = nil, policies: [String] = [],
    period: DateRange? = nil, regions: [String] = [], owner: String? = nil, offers: [FiledOffer] = [],
    files: [CampaignFile] = []
  ) {
    self.id = id
    self.title = title
    self.manifestPath = manifestPath
    self.policies = policies
    self.period = period
    self.regions = regions
    self.owner = owner
    self.offers = offers
    self.files = files
  }

  /// The folder that holds all of its files: the manifest's, or the deepest one around them.
  public var folder: String {
    if let manifestPath { return Path.parent(manifestPath) }
    var common = files.first.map { Path.parent($0.path) } ?? "."
    for file in files.dropFirst() {
      while Path.relative(file.path, to: common) == nil, common != "." { common = Path.parent(common) }
    }
    return common
  }
}

/// A file of a campaign and what the manifest says of it.
public struct CampaignFile: Sendable, Hashable {
  /// Path as it is opened and reported.
  public var path: String
  /// The manifest's, else from the file's name, else `.unknown` (HTML: `.web`).
  public var channel: Channel
  public var owner: String?
  public var region: String?
  public var published: CalendarDate?
  /// Whether the command line or the manifest names it, so that its failure is an error.
  public var isNamed: Bool

  public init(
    path: String, channel: Channel, owner: String? = nil, region: String? = nil,
    published: CalendarDate? = nil, isNamed: Bool
  ) {
    self.path = path
    self.channel = channel
    self.owner = owner
    self.region = region
    self.published = published
    self.isNamed = isNamed
  }
}

/// Days from `from` to `to`, both included; nil is open.
public struct DateRange: Sendable, Hashable {
  public var from: CalendarDate?
  public var to: CalendarDate?

  public init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }
}
