public import Documents

/// An entry of a `decisions.yaml`: what a person answered to a review.
public struct Decision: Sendable, Hashable {
  public enum Outcome: String, Sendable, CaseIterable {
    /// The text may stay.
    case accepted
    /// It is a violation.
    case violation
  }

  /// Of the review, with its ordinal.
  public var fingerprint: String
  /// The review's rule, for a person to read, or nil.
  public var rule: String?
  /// What the review quotes, for a person to read, or nil.
  public var quote: String?
  public var outcome: Outcome
  public var reason: String
  public var by: String
  /// The day on which it was answered, or nil.
  public var date: CalendarDate?
  /// The digest of the evidence that the person saw.
  public var evidence: String
  public var path: String
  /// From 1.
  public var line: Int
  public var column: Int

  public init(
    fingerprint: String, rule: String? = nil, quote: String? = nil, outcome: Outcome, reason: String,
    by: String, date: CalendarDate? = nil, evidence: String, path: String = "", line: Int = 1,
    column: Int = 1
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.quote = quote
    self.outcome = outcome
    self.reason = reason
    self.by = by
    self.date = date
    self.evidence = evidence
    self.path = path
    self.line = line
    self.column = column
  }

  /// How messages call it: "0123456789abcdef (superlative)".
  public var subject: String { rule.map { "\(fingerprint) (\($0))" } ?? fingerprint }
}
