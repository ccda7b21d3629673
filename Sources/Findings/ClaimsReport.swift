public import Documents

/// Everything that was understood, before any rule judges it.
public struct ClaimsReport: Sendable {
  /// The day by which days without a year were completed.
  public var asOf: CalendarDate
  public var policies: [PolicySummary]
  public var documents: [DocumentSummary]
  /// Sorted by campaign, document, span.
  public var claims: [ClaimSummary]
  public var reconciliation: [ReconciledAttribute]
  public var notChecked: [NotChecked]
  public var errors: [RunError]
  public var notes: [RunError]

  public init(
    asOf: CalendarDate, policies: [PolicySummary] = [], documents: [DocumentSummary] = [],
    claims: [ClaimSummary] = [], reconciliation: [ReconciledAttribute] = [], notChecked: [NotChecked] = [],
    errors: [RunError] = [], notes: [RunError] = []
  ) {
    self.asOf = asOf
    self.policies = policies
    self.documents = documents
    self.claims = claims
    self.reconciliation = reconciliation
    self.notChecked = notChecked
    self.errors = errors
    self.notes = notes
  }
}
