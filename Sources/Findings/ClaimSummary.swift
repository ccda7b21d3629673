/// One claim as `fineprint claims` tells it.
public struct ClaimSummary: Sendable, Hashable {
  public var kind: String
  public var evidence: Evidence
  /// Normalised fields in a fixed order: ("amount", "129"), ("period", "month").
  public var fields: [Fact]
  /// The fields as a person reads them: "39 CNY/month".
  public var value: String
  /// "asserted", "negated", "quoted", "conditional", "competitor", "past".
  public var modality: String
  public var campaign: String
  public var offer: String?
  /// Per cent of certainty that the claim speaks of the offer; nil where no name says so.
  public var confidence: Int?

  public init(
    kind: String, evidence: Evidence, fields: [Fact], value: String = "", modality: String, campaign: String,
    offer: String?
  ) {
    self.kind = kind
    self.evidence = evidence
    self.fields = fields
    self.value = value
    self.modality = modality
    self.campaign = campaign
    self.offer = offer
    confidence = nil
  }
}
