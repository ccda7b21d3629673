public import Documents

/// A campaign that was checked, as its manifest tells of it.
public struct CampaignSummary: Sendable, Hashable {
  /// The manifest's id, or the folder's path for an ad-hoc campaign.
  public var id: String
  /// Empty where the manifest names none.
  public var title: String
  public var owner: String?
  /// First day, inclusive, or nil for open.
  public var from: CalendarDate?
  /// Last day, inclusive, or nil for open.
  public var to: CalendarDate?
  public var regions: [String]
  /// The first name of each filed offer, by id.
  public var offers: [Fact]

  public init(
    id: String, title: String = "", owner: String? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil,
    regions: [String] = [], offers: [Fact] = []
  ) {
    self.id = id
    self.title = title
    self.owner = owner
    self.from = from
    self.to = to
    self.regions = regions
    self.offers = offers
  }
}
