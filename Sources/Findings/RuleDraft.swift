public import Documents

/// A rule that somebody starts: words that may not be said, with what shall and shall not be found.
public struct RuleDraft: Sendable {
  /// The folder of its pack, which is made where there is none.
  public var pack = ""
  public var id = ""
  public var category: Category?
  public var level: Level = .warning
  public var title = LocalizedText(zh: "", en: "")
  public var patterns: [String] = []
  /// Texts that break the rule, with ⟦ ⟧ around what must be quoted or without.
  public var violations: [String] = []
  public var passes: [String] = []
  /// Instrument and article, "advertising-law:9(3)"; nil lets the rule rest on a house rule of its own.
  public var law: String?

  public init() {}
}
