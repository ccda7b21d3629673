import FineprintKit

/// `fineprint decide`: answers one review.
enum DecideCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let values = try session.required(Options.outcome, Options.reason, Options.by)
    let run = try session.audit(creating: .decisions, from: 1)
    let place = try asking { () throws(RequestError) in
      let finding = try run.finding(session.arguments.operands[0])
      return try run.decide(finding, isAccepted: values[0] == "accepted", reason: values[1], by: values[2])
    }
    return try session.tellWritten(place)
  }
}
