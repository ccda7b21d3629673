public import Documents

/// A comment of a page or Markdown text that excuses what it speaks of, for a time:
/// `<!-- fineprint:ignore RULE until:2026-12-31 -- reason -->`.
public struct InlineIgnore: Sendable, Hashable {
  /// With or without their packs.
  public var rules: [String]
  /// The last day on which it holds.
  public var until: CalendarDate
  public var reason: String
  /// The part of the source that it speaks of; nil where nothing follows.
  public var scope: SourceSpan?
  public var path: String
  /// Where the comment's text begins, from 1.
  public var line: Int
  public var column: Int
  /// Text without white space to which it is limited, since it covered no other when it was granted; nil for no limit.
  public var text: String?

  public init(
    rules: [String], until: CalendarDate, reason: String, scope: SourceSpan?, path: String, line: Int,
    column: Int
  ) {
    self.rules = rules
    self.until = until
    self.reason = reason
    self.scope = scope
    self.path = path
    self.line = line
    self.column = column
  }

  /// How messages call it.
  public var subject: String { rules.joined(separator: ", ") }

  /// Whether it names a rule.
  public func names(_ rule: String) -> Bool { rules.contains { RuleNames.names($0, rule) } }
}
