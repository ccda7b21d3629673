import Claims
public import Documents
public import Findings
public import YAML

/// One requirement of a policy pack.
public struct Rule: Sendable {
  public enum Status: String, Sendable, CaseIterable { case stable, preview, deprecated }

  /// How much of the text around the claim is quoted.
  public enum Quote: String, Sendable, CaseIterable { case claim, clause, sentence, block }

  /// How often a fault is told: for each claim, once for the first claim of a card or document, or once for the
  /// first offending claim of each block.
  public enum Report: String, Sendable, CaseIterable { case each, first, block }

  /// Which controls a `preselected-option` rule looks at.
  public struct Controls: Sendable, Hashable {
    public var kinds: [FormControl.Kind]
    /// Only a choice whose price is above that of another choice of the same name.
    public var isDearest: Bool
  }

  public var id: String
  /// The pack that judges by it.
  public var pack: String
  /// The pack whose folder holds it: another than `pack` for a shared rule.
  public var home: String
  public var title: LocalizedText
  public var category: Category
  public var level: Level
  /// Other levels by the id of the pack that judges.
  public var levels: [String: Level]
  public var status: Status
  public var check: CheckKind
  /// Empty is all channels.
  public var channels: [Channel]
  /// All must hold; the first finds the claim that is judged.
  public var when: [Condition]
  /// Each must be met, else the rule is broken.
  public var require: [Condition]
  /// What a `contradicted-claim` may not stand beside.
  public var against: [Condition]
  /// Any one excuses.
  public var unless: [Condition]
  public var controls: Controls?
  /// What an `inconspicuous-disclosure` rule looks at.
  public var faults: [DisclosureFault]
  public var thresholds: Thresholds
  /// Attributes that a reconciler compares.
  public var attributes: [String]
  /// Why a person decides about each of its findings, or nil for a rule that tells violations.
  public var review: String?
  public var quote: Quote
  public var report: Report
  public var message: LocalizedText
  public var remedy: LocalizedText
  public var law: [LawReference]
  public var effectiveFrom: CalendarDate?
  public var effectiveTo: CalendarDate?
  public var tests: [RuleTest]
  /// The path of its file.
  public var path: String
  public var mark: YAMLMark
  /// How many exceptions at the end of `unless` are those of the whole pack.
  public var sharedExceptions = 0
  /// Whether every article that the rule names belongs to some other pack that may build on its own.
  public var isOpen = false
  /// Channels that none of its law binds; empty for a rule without law.
  public var unboundChannels: [Channel] = []
  /// Id of the pack that changed it, or nil for a rule that is as its file says.
  public var amendedBy: String?

  /// "zh-CN/unlimited-without-threshold".
  public var name: String { pack + "/" + id }

  /// Preview rules, and shared ones without a country whose law they could cite, are at most warnings.
  public var effectiveLevel: Level { status == .preview || isOpen ? min(level, .warning) : level }

  /// Whether the rule binds a channel, and some of its law does; an unknown channel is bound by the rules for all
  /// channels.
  public func binds(_ channel: Channel) -> Bool {
    (channels.isEmpty || channels.contains(channel)) && !unboundChannels.contains(channel)
  }

  /// Whether the rule is in force on a day.
  public func isInForce(on day: CalendarDate) -> Bool {
    (effectiveFrom.map { $0 <= day } ?? true) && (effectiveTo.map { day <= $0 } ?? true)
  }
}

/// An article that a rule rests on.
public struct LawReference: Sendable, Hashable {
  /// In a shared rule the pack that has the instrument: "en-GB" of `en-GB/cap-code`; else nil.
  public var jurisdiction: String?
  /// Id of the instrument.
  public var instrument: String
  /// "8(1)"; empty for an instrument without articles.
  public var article: String
  public var mark: YAMLMark
}
