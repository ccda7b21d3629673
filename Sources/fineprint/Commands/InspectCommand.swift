import Documents
import FineprintKit
import Reports

/// `fineprint inspect`.
enum InspectCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let arguments = session.arguments
    let request = try asking { () throws(RequestError) in
      InspectRequest(
        path: arguments.operands[0],
        channel: arguments.value(Options.channel).map { Channel(named: $0) },
        maxFileSize: try RequestReading.size(arguments))
    }
    let (documents, errors) = try asking { () throws(RequestError) in try Auditor.inspect(request) }
    try session.put(
      text: { InspectText(documents, options: $0).render() },
      json: { _ in InspectJSON(path: documents.first?.path ?? request.path, documents: documents).render() })
    try? ByteStream.standardError.write(ProblemText.render(errors, language: session.options.language))
    return errors.isEmpty ? .success : .incomplete
  }
}
