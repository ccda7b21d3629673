import Campaigns
public import Documents
import Linting

/// What is to be excused, for how long, and who answers for it.
public struct SuppressRequest: Sendable {
  /// A glob over paths, or nil for all.
  public var target: String?
  public var reason: String
  public var by: String
  public var approvedBy: String
  /// The last day, at most 366 days ahead.
  public var expires: CalendarDate

  public init(target: String?, reason: String, by: String, approvedBy: String, expires: CalendarDate) {
    self.target = target
    self.reason = reason
    self.by = by
    self.approvedBy = approvedBy
    self.expires = expires
  }
}

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
    rule: String, _ draft: SuppressRequest, _ request: CheckRequest
  ) throws(RequestError) -> String {
    let wanted = lintRequest(request, .suppressions)
    return try asking { () throws(LintError) in
      let written = try Linter(wanted).suppress(rule: rule, SuppressionDraft(draft))
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

extension SuppressionDraft {
  init(_ request: SuppressRequest) {
    self.init(
      target: request.target, reason: request.reason, by: request.by, approvedBy: request.approvedBy,
      expires: request.expires)
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
