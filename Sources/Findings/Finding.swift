public import Documents

/// One judgement: what was found, where, by which rule, on which law, and what to write instead.
public struct Finding: Sendable, Hashable {
  /// Pack and rule: "zh-CN/unlimited-without-threshold".
  public var rule: String
  public var category: Category
  public var level: Level
  public var outcome: Outcome
  /// Why a person must decide; nil for a violation.
  public var reason: String?
  /// Whether the rule is a preview.
  public var isPreview: Bool
  public var title: LocalizedText
  public var message: LocalizedText
  public var remedy: LocalizedText
  public var evidence: Evidence
  public var related: [RelatedEvidence]
  /// Normalised values on each side, in the order in which they are reported.
  public var facts: [Fact]
  public var law: [CitedLaw]
  /// Id of the campaign; the folder's path for an ad-hoc one.
  public var campaign: String
  /// Id of the offer, or nil where none is known.
  public var offer: String?
  /// 16 hexadecimal digits; empty until `Fingerprinting` has set it.
  public var fingerprint: String
  public var state: FindingState
  /// Who excused or answered it; nil for most. With the state `new` it excuses no more: its effect tells why.
  public var resolution: Resolution?
  /// Whether the baseline has it, whatever else its state tells.
  public var isInBaseline = false
  /// Where else in its document the same words are at fault; told once, at the first place that is not excused.
  public var repeats: [Evidence] = []
  /// The fingerprint without its ordinal, which all alike findings share.
  public var sharedFingerprint = ""
  /// 16 hexadecimal digits over the quoted texts with what stands around and beside them; white space does not count.
  /// Empty in a check that meets no file of decisions, suppressions or baselines.
  public var evidenceDigest = ""

  /// Its own evidence, then the related.
  public var quotes: [Evidence] { [evidence] + related.map(\.evidence) }

  /// The same without its documents.
  public var detached: Finding {
    var finding = self
    finding.evidence = evidence.detached
    for index in finding.related.indices {
      finding.related[index].evidence = related[index].evidence.detached
    }
    finding.repeats = repeats.map(\.detached)
    return finding
  }

  public init(
    rule: String, category: Category, level: Level, outcome: Outcome = .violation, reason: String? = nil,
    isPreview: Bool = false, title: LocalizedText, message: LocalizedText, remedy: LocalizedText,
    evidence: Evidence, related: [RelatedEvidence] = [], facts: [Fact] = [], law: [CitedLaw] = [],
    campaign: String = "", offer: String? = nil, fingerprint: String = "", state: FindingState = .new,
    resolution: Resolution? = nil
  ) {
    self.resolution = resolution
    self.rule = rule
    self.category = category
    self.level = level
    self.outcome = outcome
    self.reason = reason
    self.isPreview = isPreview
    self.title = title
    self.message = message
    self.remedy = remedy
    self.evidence = evidence
    self.related = related
    self.facts = facts
    self.law = law
    self.campaign = campaign
    self.offer = offer
    self.fingerprint = fingerprint
    self.state = state
  }
}

/// A normalised value that a finding rests on: ("claimed", "99 CNY/month").
public struct Fact: Sendable, Hashable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// An article as a rule cites it.
public struct CitedLaw: Sendable, Hashable {
  /// Id of the instrument in its pack: "advertising-law".
  public var id: String
  public var title: LocalizedText
  /// "8(1)", "40(四)"; empty where the instrument has no articles.
  public var article: String
  /// The key words of the article, quoted.
  public var phrase: String
  /// The day from which the cited text is in force.
  public var effective: CalendarDate?
  /// The first day on which it is not in force any more, or nil.
  public var repealed: CalendarDate?
  /// "verified" or "reported".
  public var confidence: String
  /// Official address, or empty.
  public var url: String
  /// Channels that it does not bind.
  public var unboundChannels: [Channel] = []

  public init(
    id: String, title: LocalizedText, article: String, phrase: String, effective: CalendarDate?,
    confidence: String, url: String, repealed: CalendarDate? = nil
  ) {
    self.repealed = repealed
    self.id = id
    self.title = title
    self.article = article
    self.phrase = phrase
    self.effective = effective
    self.confidence = confidence
    self.url = url
  }
}
