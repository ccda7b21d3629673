public import Documents

/// A rule as the catalogue shows it, without the code that answers it.
public struct RuleDescription: Sendable, Hashable {
  public enum Status: String, Sendable, CaseIterable { case stable, preview, deprecated }

  /// The texts of a rule's tests, with ⟦ ⟧ around what must be quoted.
  public struct Examples: Sendable, Hashable {
    public var violations: [String]
    public var passes: [String]
    public var reviews: [String]

    public init(violations: [String] = [], passes: [String] = [], reviews: [String] = []) {
      self.violations = violations
      self.passes = passes
      self.reviews = reviews
    }
  }

  /// Pack and rule: "zh-CN/unlimited-without-threshold".
  public var id: String
  public var title: LocalizedText
  public var category: Category
  public var level: Level
  public var status: Status
  /// Name of the check or reconciler that answers it.
  public var check: String
  /// Empty is all channels.
  public var channels: [Channel]
  public var message: LocalizedText
  public var remedy: LocalizedText
  public var law: [CitedLaw]
  /// First day on which the rule judges, or nil.
  public var effectiveFrom: CalendarDate?
  /// Last day on which the rule judges, or nil.
  public var effectiveTo: CalendarDate?
  /// Every article that the rule names, whatever the day, in the order of its file.
  public var everyLaw: [CitedLaw] = []
  /// For a shared rule, what it cites where each country judges: "en-GB cap-code 3.9".
  public var lawElsewhere: [String] = []
  /// The file below its pack's folder: "rules/price/price-unit-missing.yaml".
  public var file = ""
  /// What it looks for, one sentence each.
  public var finds: [LocalizedText] = []
  /// What must stand with it, one sentence each.
  public var satisfies: [LocalizedText] = []
  /// House values that it judges by, by their names.
  public var thresholds: [Fact] = []
  /// Id of the pack that changed it, or nil.
  public var amendedBy: String?
  public var examples: Examples
  /// What excuses, one sentence each.
  public var exceptions: [LocalizedText]

  public init(
    id: String, title: LocalizedText, category: Category, level: Level, status: Status = .stable,
    check: String, channels: [Channel] = [], message: LocalizedText, remedy: LocalizedText,
    law: [CitedLaw] = [], effectiveFrom: CalendarDate? = nil, effectiveTo: CalendarDate? = nil,
    examples: Examples = Examples(), exceptions: [LocalizedText] = []
  ) {
    self.id = id
    self.title = title
    self.category = category
    self.level = level
    self.status = status
    self.check = check
    self.channels = channels
    self.message = message
    self.remedy = remedy
    self.law = law
    self.effectiveFrom = effectiveFrom
    self.effectiveTo = effectiveTo
    self.examples = examples
    self.exceptions = exceptions
  }
}
