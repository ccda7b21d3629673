import Documents
import Findings
import FineprintKit
import Reports

/// `fineprint baseline`: a difference is no fault; what could not be read is.
enum BaselineCommand {
  static func write(_ session: Session) throws(CommandFailure) -> ExitCode {
    try change(session) { (run) throws(RequestError) in try run.writeBaseline() }
  }

  static func prune(_ session: Session) throws(CommandFailure) -> ExitCode {
    try change(session) { (run) throws(RequestError) in try run.pruneBaseline() }
  }

  static func diff(_ session: Session) throws(CommandFailure) -> ExitCode {
    try show(session) { BaselineText($0, options: $1).renderDiff() }
  }

  static func report(_ session: Session) throws(CommandFailure) -> ExitCode {
    try show(session) { BaselineText($0, options: $1).renderReport() }
  }

  private static func show(
    _ session: Session, _ text: (BaselineReport, TextReport.Options) -> [UInt8]
  ) throws(CommandFailure) -> ExitCode {
    let run = try session.audit(creating: .decisions)
    let report = try asking { () throws(RequestError) in try run.baselineReport() }
    try session.put(text: { text(report, $0) }, json: { BaselineJSON(report, language: $0).render() })
    session.tell(report.errors)
    return report.errors.isEmpty ? .success : .incomplete
  }

  private static func change(
    _ session: Session, _ body: (AuditedRun) throws(RequestError) -> [BaselineChange]
  ) throws(CommandFailure) -> ExitCode {
    let run = try session.audit(creating: .baseline)
    let changes = try asking { () throws(RequestError) in try body(run) }
    try session.say(run.report.errors) { language in
      changes.map { (language == .zh ? zh($0) : en($0)) + "\n" }.joined()
    }
    return run.report.errors.isEmpty ? .success : .incomplete
  }

  private static func zh(_ change: BaselineChange) -> String {
    "\(change.path)：共 \(change.count) 项，新增 \(change.added)，删去 \(change.removed)"
  }

  private static func en(_ change: BaselineChange) -> String {
    "\(change.path): \(change.count) held, \(change.added) added, \(change.removed) removed"
  }
}

extension Session {
  /// Checks what the operands from `first` on name, so that findings can be excused or answered.
  func audit(creating: Auditor.Record, from first: Int = 0) throws(CommandFailure) -> AuditedRun {
    let request = try checkRequest(from: first)
    return try asking { () throws(RequestError) in try Auditor.audit(request, creating: creating) }
  }

  /// The request of a check of the operands from `first` on; without any, of this folder.
  func checkRequest(from first: Int) throws(CommandFailure) -> CheckRequest {
    var request = try asking { () throws(RequestError) in
      try RequestReading.check(arguments, environment)
    }
    let paths = Array(arguments.operands.dropFirst(first))
    request.paths = paths.isEmpty ? ["."] : paths
    request.standardInput = try standardInput(for: request.paths, request.limits)
    return request
  }

  /// The values of options that must be there.
  func required(_ options: OptionDeclaration...) throws(CommandFailure) -> [String] {
    let missing = options.filter { arguments.value($0)?.allSatisfy(\.isWhitespace) ?? true }
    guard missing.isEmpty else {
      let list = missing.map(\.name).joined(separator: ", ")
      throw .request(RequestError(zh: "缺少 \(list)", en: "missing \(list)"))
    }
    return options.compactMap { arguments.value($0) }
  }

  /// Says where an entry was written.
  func tellWritten(_ place: String) throws(CommandFailure) -> ExitCode {
    try say { "\($0 == .zh ? "已写入" : "wrote") \(place)\n" }
    return .success
  }
}
