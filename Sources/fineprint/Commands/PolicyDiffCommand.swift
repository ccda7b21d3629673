import Findings
import FineprintKit
import Reports

/// `fineprint policy diff`: a difference is no fault; what could not be read is.
enum PolicyDiffCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let operands = session.arguments.operands
    var request = try asking { () throws(RequestError) in
      try RequestReading.check(session.arguments, session.environment)
    }
    request.paths = Array(operands.dropFirst(2))
    request.standardInput = try session.standardInput(for: request.paths, request.limits)
    let wanted = request
    let diff = try asking { () throws(RequestError) in
      try Auditor.comparePolicies(old: operands[0], new: operands[1], wanted)
    }
    try session.put(
      text: { PolicyDiffText(diff, options: $0).render() },
      json: { PolicyDiffJSON(diff, language: $0).render() })
    session.tell(diff.errors)
    return diff.errors.isEmpty ? .success : .incomplete
  }
}
