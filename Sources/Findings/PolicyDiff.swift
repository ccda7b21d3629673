import Documents

/// What two versions of packs find in the same material.
public struct PolicyDiff: Sendable {
  /// A finding whose judgement differs.
  public struct Change: Sendable, Hashable {
    public var before: Finding
    public var after: Finding
  }

  /// Found by the new packs alone, in the order of the report.
  public var appeared: [Finding] = []
  /// Found by the old packs alone.
  public var vanished: [Finding] = []
  /// Found by both, with another level, outcome or reason.
  public var changed: [Change] = []
  /// Number of findings in all.
  public var before = 0
  public var after = 0
  /// Documents that were read.
  public var documents = 0
  public var errors: [RunError] = []

  /// Compares two reports on the same paths.
  public init(_ old: CheckReport, _ new: CheckReport) {
    before = old.findings.count
    after = new.findings.count
    documents = new.documents.count
    errors = old.errors + new.errors.filter { !old.errors.contains($0) }
    let earlier = Dictionary(
      old.findings.map { (PolicyDiff.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let later = Set(new.findings.map(PolicyDiff.key))
    vanished = old.findings.filter { !later.contains(PolicyDiff.key($0)) }
    for finding in new.findings {
      guard let known = earlier[PolicyDiff.key(finding)] else {
        appeared.append(finding)
        continue
      }
      let isSame =
        (known.level, known.outcome, known.reason ?? "") == (
          finding.level, finding.outcome, finding.reason ?? ""
        )
      if !isSame { changed.append(Change(before: known, after: finding)) }
    }
  }

  public var isEmpty: Bool { appeared.isEmpty && vanished.isEmpty && changed.isEmpty }

  /// Rule, document and place.
  private static func key(_ finding: Finding) -> String {
    let evidence = finding.evidence
    let place = [evidence.row ?? 0, evidence.span.start, evidence.span.end].map(String.init)
    return ([finding.rule, evidence.path] + place).joined(separator: "\u{1F}")
  }
}
