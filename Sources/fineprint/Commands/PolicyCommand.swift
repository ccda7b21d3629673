import Findings
import FineprintKit
import Reports

/// `fineprint policy test` and `fineprint policy lint`: faults of the packs exit with 1.
enum PolicyCommand {
  static func test(_ session: Session) throws(CommandFailure) -> ExitCode {
    let selection = try selection(of: session)
    let report = try asking { () throws(RequestError) in try Auditor.testPolicies(selection) }
    let coverage =
      session.arguments.has(Options.coverage)
      ? try asking { () throws(RequestError) in try Auditor.policyCoverage(selection) } : nil
    try session.say(bytes: { options in
      PolicyTestText(report, options: options).render()
        + (coverage.map { CoverageText($0, options: options).render() } ?? [])
    })
    return report.isClean ? .success : .findings
  }

  static func lint(_ session: Session) throws(CommandFailure) -> ExitCode {
    let selection = try selection(of: session)
    let problems = try asking { () throws(RequestError) in try Auditor.lintPolicies(selection) }
    try session.say(problems) { _ in "" }
    return problems.isEmpty ? .success : .findings
  }

  private static func selection(of session: Session) throws(CommandFailure) -> PolicySelection {
    var selection = try asking { () throws(RequestError) in
      try RequestReading.selection(session.arguments, session.environment)
    }
    selection.policies = session.arguments.operands
    return selection
  }
}
