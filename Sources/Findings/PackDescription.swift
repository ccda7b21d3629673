public import Documents

/// A pack with its rules, as its README shows it.
public struct PackDescription: Sendable {
  public var id: String
  public var title: LocalizedText
  /// The language of its messages.
  public var language: Language
  /// The pack that it builds on, or nil.
  public var base: String?
  /// The regions whose law it holds; empty for everywhere.
  public var regions: [String]
  /// In the order of their names.
  public var rules: [RuleDescription]

  public init(
    id: String, title: LocalizedText, language: Language, base: String?, regions: [String],
    rules: [RuleDescription]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.base = base
    self.regions = regions
    self.rules = rules
  }
}
