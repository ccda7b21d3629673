import Findings
import FineprintKit
import Reports

/// `fineprint check`.
enum CheckCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    session.arguments.has(Options.watch) ? try WatchCommand.run(session) : try once(session)
  }

  /// One check with its reports.
  static func once(_ session: Session) throws(CommandFailure) -> ExitCode {
    try asking { () throws(RequestError) in try checkForms(of: session) }
    var request = try request(of: session)
    request.describesRules = session.options.destinations.contains { $0.format == .sarif }
    request.showsDocuments = session.options.destinations.contains { $0.format == .html }
    let line = ProgressLine.start(session)
    if let line { request.progress = { line.tell($0) } }
    let asked = request
    defer { line?.end() }
    let result = try asking { () throws(RequestError) in try Auditor.check(asked) }
    line?.end()
    let threshold = ExitCode.Threshold(
      failOn: session.arguments.value(Options.failOn),
      failsOnReview: session.arguments.has(Options.failOnReview))
    let status = ExitCode(of: result, threshold)
    let verdict = Verdict(
      exitCode: Int(status.rawValue), failOn: threshold.level, failsOnReview: threshold.failsOnReview)
    let rendering = CheckRendering(report: result, verdict: verdict, session: session, jobs: asked.jobs)
    try session.putPieces(rendering.pieces)
    session.tell(result.errors)
    return status
  }

  /// An option that speaks of one form needs that form.
  private static func checkForms(of session: Session) throws(RequestError) {
    let forms: [(OptionDeclaration, [ReportFormat])] = [
      (Options.sarifProfile, [.sarif]), (Options.groupBy, [.concise]),
      (Options.statistics, [.text, .concise]),
    ]
    for (option, wanted) in forms where session.arguments.has(option) {
      guard !session.options.destinations.contains(where: { wanted.contains($0.format) }) else { continue }
      let names = wanted.map { "--format \($0.rawValue)" }
      throw RequestError(
        zh: "\(option.name) 需要 \(names.joined(separator: " 或 "))",
        en: "\(option.name) needs \(names.joined(separator: " or "))")
    }
  }

  /// The claims of the same request; without any rule.
  static func claims(_ session: Session) throws(CommandFailure) -> ExitCode {
    let request = try request(of: session)
    let offer = session.arguments.value(Options.offer)
    let result = try asking { () throws(RequestError) in try Auditor.claims(request, offer: offer) }
    let language = session.options.explicitLanguage
    try session.put { destination in
      switch destination.format {
      case .json: ClaimsJSON(result, language: language).render()
      case .csv: ClaimsCSV(result, language: language).render()
      case .markdown: ClaimsMarkdown(result, language: language).render()
      default: ClaimsText(result, options: session.textOptions(for: destination)).render()
      }
    }
    session.tell(result.errors)
    return result.errors.isEmpty ? .success : .incomplete
  }

  private static func request(of session: Session) throws(CommandFailure) -> CheckRequest {
    var request = try asking { () throws(RequestError) in
      try RequestReading.check(session.arguments, session.environment)
    }
    request.standardInput = try session.standardInput(for: request.paths, request.limits)
    return request
  }
}

/// Carries a request out and passes its fault on as the command's.
func asking<Value>(_ body: () throws(RequestError) -> Value) throws(CommandFailure) -> Value {
  do throws(RequestError) {
    return try body()
  } catch {
    throw .request(error)
  }
}
