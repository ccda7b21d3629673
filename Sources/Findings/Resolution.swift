public import Documents

/// Who excused or answered a finding, why, until when, and where that is written.
public struct Resolution: Sendable, Hashable {
  /// What it is that speaks of the finding.
  public enum Kind: String, Sendable, CaseIterable {
    case baseline
    /// An entry of a `suppressions.yaml`.
    case suppression
    /// A comment of the document itself.
    case inline
    /// An entry of a `decisions.yaml`.
    case decision
  }

  /// What it does to the finding.
  public enum Effect: String, Sendable, CaseIterable {
    /// The finding is no open one: its state tells which.
    case accepted
    /// A person answered the review: it is a violation, and open.
    case violation
    /// The last day is over: the finding is open again.
    case expired
    /// The evidence has changed since: the review is open again.
    case void
  }

  public var kind: Kind
  public var effect: Effect
  /// Empty for a baseline.
  public var reason: String
  public var by: String?
  public var approvedBy: String?
  /// The last day on which it holds, or nil.
  public var expires: CalendarDate?
  /// The file that it stands in.
  public var path: String
  /// From 1, or nil.
  public var line: Int?

  public init(
    kind: Kind, effect: Effect = .accepted, reason: String, by: String? = nil, approvedBy: String? = nil,
    expires: CalendarDate? = nil, path: String, line: Int? = nil
  ) {
    self.kind = kind
    self.effect = effect
    self.reason = reason
    self.by = by
    self.approvedBy = approvedBy
    self.expires = expires
    self.path = path
    self.line = line
  }
}
