public import Documents

/// One judgement: what was found, where, by which rule, on which law, and what to write instead.
///
/// Findings are many and pass through many lists, so that their content is shared until one is changed.
public struct Finding: Sendable, Hashable {
  var shared: Shared

  final class Shared: Sendable {
    let content: Content

    init(_ content: Content) { self.content = content }
  }

  /// What a finding tells; `changed` sets several parts at once.
  public struct Content: Sendable, Hashable {
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
    public var isInBaseline: Bool = false
    /// Where else in its document the same words are at fault; told once, at the first place that is not excused.
    public var repeats: [Evidence] = []
    /// The fingerprint without its ordinal, which all alike findings share.
    public var sharedFingerprint: String = ""
    /// 16 hexadecimal digits over the quoted texts with what stands around and beside them; white space does not count.
    /// Empty in a check that meets no file of decisions, suppressions or baselines.
    public var evidenceDigest: String = ""
  }

  public init(
    rule: String, category: Category, level: Level, outcome: Outcome = .violation, reason: String? = nil,
    isPreview: Bool = false, title: LocalizedText, message: LocalizedText, remedy: LocalizedText,
    evidence: Evidence, related: [RelatedEvidence] = [], facts: [Fact] = [], law: [CitedLaw] = [],
    campaign: String = "", offer: String? = nil, fingerprint: String = "", state: FindingState = .new,
    resolution: Resolution? = nil
  ) {
    shared = Shared(
      Content(
        rule: rule, category: category, level: level, outcome: outcome, reason: reason, isPreview: isPreview,
        title: title, message: message, remedy: remedy, evidence: evidence, related: related, facts: facts,
        law: law, campaign: campaign, offer: offer, fingerprint: fingerprint, state: state,
        resolution: resolution))
  }

  /// Its own evidence, then the related.
  public var quotes: [Evidence] { [evidence] + related.map(\.evidence) }

  /// The same without its documents.
  public var detached: Finding {
    changed { content in
      content.evidence = evidence.detached(withContext: true)
      for index in related.indices { content.related[index].evidence = related[index].evidence.detached() }
      content.repeats = repeats.map { $0.detached() }
    }
  }

  /// The same with other parts.
  public func changed(_ change: (inout Content) -> Void) -> Finding {
    var content = shared.content
    change(&content)
    var finding = self
    finding.shared = Shared(content)
    return finding
  }

  public static func == (left: Finding, right: Finding) -> Bool {
    left.shared === right.shared || left.shared.content == right.shared.content
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(shared.content) }
}
