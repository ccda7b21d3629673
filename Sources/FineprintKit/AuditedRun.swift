public import Findings
import Linting

/// A check whose findings somebody is about to excuse or answer.
public struct AuditedRun: Sendable {
  private let run: RecordRun

  init(_ run: RecordRun) { self.run = run }

  public var report: CheckReport { run.report }

  /// Reviews that nobody has answered, or whose answer is void, in the order of the report.
  public var openReviews: [Finding] { run.openReviews }

  /// The finding of a fingerprint, or of its first six digits and more.
  public func finding(_ fingerprint: String) throws(RequestError) -> Finding {
    try Auditor.asking { () throws(LintError) in try run.finding(fingerprint) }
  }

  /// Answers a review; the place of the new entry, "decisions.yaml:12".
  public func decide(
    _ finding: Finding, isAccepted: Bool, reason: String, by: String
  ) throws(RequestError) -> String {
    try Auditor.asking { () throws(LintError) in
      let written = try run.decide(finding, isAccepted: isAccepted, reason: reason, by: by)
      return "\(written.path):\(written.line)"
    }
  }

  /// Excuses one finding; the place of the new entry.
  public func suppress(_ finding: Finding, _ draft: SuppressionDraft) throws(RequestError) -> String {
    try Auditor.asking { () throws(LintError) in
      let written = try run.suppress(finding, draft)
      return "\(written.path):\(written.line)"
    }
  }

  /// Takes up what is open into the baselines; see `fineprint baseline write`.
  public func writeBaseline() throws(RequestError) -> [BaselineChange] {
    try Auditor.asking { () throws(LintError) in try run.writeBaseline() }
  }

  /// Takes out of the baselines what is gone.
  public func pruneBaseline() throws(RequestError) -> [BaselineChange] {
    try Auditor.asking { () throws(LintError) in try run.pruneBaseline() }
  }

  public func baselineReport() throws(RequestError) -> BaselineReport {
    try Auditor.asking { () throws(LintError) in try run.baselineReport() }
  }
}
