public import Documents

/// Everything that one run found, in the order in which it is reported.
public struct CheckReport: Sendable {
  public var asOf: CalendarDate
  public var policies: [PolicySummary]
  /// The rules that judged, by id, without their examples.
  public var rules: [RuleDescription]
  /// Rules of these packs that are turned off, each with its reason.
  public var disabled: [DisabledRule]
  public var documents: [DocumentSummary]
  /// Sorted by campaign, document, span, rule.
  public var findings: [Finding]
  public var reconciliation: [ReconciledAttribute]
  /// Files that lie in a checked folder and were not read, with the reason.
  public var notChecked: [NotChecked]
  /// What could not be done; any entry makes the exit status 2.
  public var errors: [RunError]
  /// Remarks that change no exit status: an unknown channel, replaced bytes.
  public var notes: [RunError]
  /// The campaigns that were checked, in their order.
  public var campaigns: [CampaignSummary] = []
  /// Documents that findings quote, as their reader sees them; only where a form shows them.
  public var shown: [Document] = []
  /// What is to be told of suppressions and decisions; each stands among the notes too.
  public var notices: [ResolutionNotice] = []
  /// What the baseline still holds; nil where none took part.
  public var baseline: BaselineComparison?

  public init(
    asOf: CalendarDate, policies: [PolicySummary] = [], rules: [RuleDescription] = [],
    documents: [DocumentSummary] = [],
    findings: [Finding] = [], reconciliation: [ReconciledAttribute] = [], notChecked: [NotChecked] = [],
    errors: [RunError] = [], notes: [RunError] = [], disabled: [DisabledRule] = []
  ) {
    self.disabled = disabled
    self.asOf = asOf
    self.policies = policies
    self.rules = rules
    self.documents = documents
    self.findings = findings
    self.reconciliation = reconciliation
    self.notChecked = notChecked
    self.errors = errors
    self.notes = notes
  }
}

/// A policy pack that judged.
public struct PolicySummary: Sendable, Hashable {
  public enum ChosenBy: String, Sendable { case option, campaign, configuration, detected }

  public var id: String
  public var version: String
  /// SHA-256 over the pack's files.
  public var digest: String
  public var chosenBy: ChosenBy

  public init(id: String, version: String, digest: String, chosenBy: ChosenBy) {
    self.id = id
    self.version = version
    self.digest = digest
    self.chosenBy = chosenBy
  }
}

/// A document that was read.
public struct DocumentSummary: Sendable, Hashable {
  public var path: String
  public var row: Int?
  public var channel: Channel
  public var campaign: String
  public var mediaType: MediaType
  public var encoding: String
  public var digest: String
  public var blocks: Int
  public var claims: Int
  /// Who answers for it, as the manifest says, or nil.
  public var owner: String?

  public init(
    path: String, row: Int? = nil, channel: Channel, campaign: String, mediaType: MediaType, encoding: String,
    digest: String, blocks: Int, claims: Int, owner: String? = nil
  ) {
    self.owner = owner
    self.path = path
    self.row = row
    self.channel = channel
    self.campaign = campaign
    self.mediaType = mediaType
    self.encoding = encoding
    self.digest = digest
    self.blocks = blocks
    self.claims = claims
  }
}

/// A rule that a project turned off.
public struct DisabledRule: Sendable, Hashable {
  /// Pack and rule: "zh-CN/superlative".
  public var rule: String
  public var reason: String
  /// The pack, or the configuration file, that turns it off.
  public var source: String

  public init(rule: String, reason: String, source: String) {
    self.rule = rule
    self.reason = reason
    self.source = source
  }
}

/// One attribute of one offer, side by side.
public struct ReconciledAttribute: Sendable, Hashable {
  public struct Value: Sendable, Hashable {
    public var channel: Channel
    /// Nil for a value of the filed tariff.
    public var evidence: Evidence?
    /// The normalised value: "129 CNY/month".
    public var value: String

    public init(channel: Channel, evidence: Evidence?, value: String) {
      self.channel = channel
      self.evidence = evidence
      self.value = value
    }
  }

  public var campaign: String
  public var offer: String
  /// "price", "term", "download", ...
  public var attribute: String
  public var values: [Value]
  public var agrees: Bool

  /// The same without its documents.
  public var detached: ReconciledAttribute {
    var attribute = self
    for index in values.indices { attribute.values[index].evidence = values[index].evidence?.detached() }
    return attribute
  }

  public init(campaign: String, offer: String, attribute: String, values: [Value], agrees: Bool) {
    self.campaign = campaign
    self.offer = offer
    self.attribute = attribute
    self.values = values
    self.agrees = agrees
  }
}

/// A file that was not checked.
public struct NotChecked: Sendable, Hashable {
  public var path: String
  public var reason: LocalizedText

  public init(path: String, reason: LocalizedText) {
    self.path = path
    self.reason = reason
  }
}

/// Something that could not be done, with its place.
public struct RunError: Sendable, Hashable {
  public var path: String
  /// Line and column from 1 where the fault has a place, else nil.
  public var line: Int?
  public var column: Int?
  public var message: LocalizedText
  /// The offending line of the file, without its end, or nil.
  public var quotedLine: String?
  /// The word that was probably misspelt there, with the one that was meant; or nil.
  public var correction: Correction?

  public init(
    path: String, line: Int? = nil, column: Int? = nil, message: LocalizedText, quotedLine: String? = nil,
    correction: Correction? = nil
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
    self.quotedLine = quotedLine
    self.correction = correction
  }
}
