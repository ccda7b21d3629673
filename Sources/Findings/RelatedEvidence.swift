public import Documents

/// A second place that a finding needs: the buried condition, the other channel's value.
public struct RelatedEvidence: Sendable, Hashable {
  public enum Role: String, Sendable {
    case claim, disclosure, conflict, tariff
  }

  public var role: Role
  public var message: LocalizedText
  public var evidence: Evidence

  public init(role: Role, message: LocalizedText, evidence: Evidence) {
    self.role = role
    self.message = message
    self.evidence = evidence
  }
}
