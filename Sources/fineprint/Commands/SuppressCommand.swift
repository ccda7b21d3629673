import Documents
import Findings
import FineprintKit

/// `fineprint suppress`: adds an entry to the suppressions.
enum SuppressCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let subject = session.arguments.operands[0]
    let values = try session.required(Options.reason, Options.by, Options.approvedBy, Options.expires)
    let expires = try asking { () throws(RequestError) in
      try RequestReading.day(session.arguments, Options.expires)
    }
    guard let expires else { return .incomplete }
    let draft = SuppressionDraft(
      target: session.arguments.value(Options.target), reason: values[0], by: values[1],
      approvedBy: values[2], expires: expires)
    return try session.tellWritten(try write(subject, draft, session))
  }

  private static func write(
    _ subject: String, _ draft: SuppressionDraft, _ session: Session
  ) throws(CommandFailure) -> String {
    if isFingerprint(subject) {
      let run = try session.audit(creating: .suppressions, from: 1)
      return try asking { () throws(RequestError) in try run.suppress(try run.finding(subject), draft) }
    }
    let request = try session.checkRequest(from: 1)
    return try asking { () throws(RequestError) in
      try Auditor.suppress(rule: subject, draft, request)
    }
  }

  /// Sixteen hexadecimal digits, or the first six and more.
  private static func isFingerprint(_ text: String) -> Bool {
    (6...16).contains(text.utf8.count) && text.allSatisfy(\.isHexDigit)
  }
}
