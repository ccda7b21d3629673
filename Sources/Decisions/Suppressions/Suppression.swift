public import Documents

/// An entry of a `suppressions.yaml`: findings that somebody excused, for a time.
public struct Suppression: Sendable, Hashable {
  /// With or without its pack; nil where the fingerprint alone tells.
  public var rule: String?
  /// Of one finding, with its ordinal; nil for all of a rule.
  public var fingerprint: String?
  /// A glob over paths, or nil for all.
  public var target: String?
  public var reason: String
  public var by: String
  public var approvedBy: String
  /// The day on which it was written, or nil.
  public var date: CalendarDate?
  /// The last day on which it holds.
  public var expires: CalendarDate
  public var path: String
  /// From 1.
  public var line: Int
  public var column: Int

  public init(
    rule: String? = nil, fingerprint: String? = nil, target: String? = nil, reason: String, by: String,
    approvedBy: String, date: CalendarDate? = nil, expires: CalendarDate, path: String = "", line: Int = 1,
    column: Int = 1
  ) {
    self.rule = rule
    self.fingerprint = fingerprint
    self.target = target
    self.reason = reason
    self.by = by
    self.approvedBy = approvedBy
    self.date = date
    self.expires = expires
    self.path = path
    self.line = line
    self.column = column
  }

  /// How messages call it: "superlative (web/*.html)".
  public var subject: String {
    let name = [rule, fingerprint].compactMap { $0 }.joined(separator: " ")
    return target.map { "\(name) (\($0))" } ?? name
  }
}
