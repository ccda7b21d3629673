import Campaigns
public import Findings
import Linting

extension Auditor {
  /// The files that excuse findings.
  public enum Record: Sendable {
    case baseline, suppressions, decisions
  }

  /// Checks, so that findings can be excused or answered; a named file of the kind `creating` may be missing yet.
  public static func audit(_ request: CheckRequest, creating: Record) throws(RequestError) -> AuditedRun {
    let wanted = lintRequest(request, creating)
    return AuditedRun(try asking { () throws(LintError) in try Linter(wanted).recordRun() })
  }

  /// Excuses all findings of a rule; the place of the new entry, "suppressions.yaml:12".
  public static func suppress(
    rule: String, _ draft: SuppressionDraft, _ request: CheckRequest
  ) throws(RequestError) -> String {
    let wanted = lintRequest(request, .suppressions)
    return try asking { () throws(LintError) in
      let written = try Linter(wanted).suppress(rule: rule, draft)
      return "\(written.path):\(written.line)"
    }
  }

  private static func lintRequest(_ request: CheckRequest, _ creating: Record) -> LintRequest {
    var wanted = LintRequest(request)
    var records = wanted.records ?? RecordRequest()
    switch creating {
    case .baseline: records.creates = [.baseline]
    case .suppressions: records.creates = [.suppressions]
    case .decisions: records.creates = [.decisions]
    }
    wanted.records = records
    return wanted
  }
}

extension RecordRequest {
  init(_ selection: RecordSelection) {
    self.init()
    files[.baseline] = selection.baseline
    files[.suppressions] = selection.suppressions
    files[.decisions] = selection.decisions
    revision = selection.revision
    today = selection.today
  }
}
