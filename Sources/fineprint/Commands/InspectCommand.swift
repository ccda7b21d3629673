import Documents
import FineprintKit
import Reports

/// `fineprint inspect`.
enum InspectCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let arguments = session.arguments
    let limits = try asking { () throws(RequestError) in try RequestReading.limits(arguments) }
    var request = InspectRequest(
      path: arguments.operands[0],
      standardInput: try session.standardInput(for: arguments.operands, limits),
      channel: arguments.value(Options.channel).map { Channel(named: $0) }, limits: limits)
    request.renders = arguments.has(Options.render)
    let documents = try asking { () throws(RequestError) in try Auditor.inspect(request) }
    let viewport = arguments.value(Options.viewport).flatMap(Viewport.init) ?? .phone
    try session.put(
      text: { InspectText(documents, viewport: viewport, options: $0).render() },
      json: { _ in
        InspectJSON(path: documents.first?.path ?? request.path, documents: documents, viewport: viewport)
          .render()
      })
    return .success
  }
}
