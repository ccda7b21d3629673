public import Documents

/// A suppression that somebody wants to write.
public struct SuppressionDraft: Sendable, Hashable {
  /// A glob over paths, or nil for all.
  public var target: String?
  public var reason: String
  public var by: String
  public var approvedBy: String
  public var expires: CalendarDate

  public init(target: String?, reason: String, by: String, approvedBy: String, expires: CalendarDate) {
    self.target = target
    self.reason = reason
    self.by = by
    self.approvedBy = approvedBy
    self.expires = expires
  }
}
