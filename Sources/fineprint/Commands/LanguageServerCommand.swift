import Documents
import FineprintKit
import Glibc
import LanguageServer

/// `fineprint lsp`: its exit status is the protocol's, 0 after an orderly shutdown and else 1.
enum LanguageServerCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let request = try asking { () throws(RequestError) in
      try RequestReading.check(session.arguments, session.environment)
    }
    var options = ServerOptions(request: request, language: session.options.explicitLanguage)
    if !session.arguments.has(Options.asOf) { options.today = { RunEnvironment.current().today } }
    var loop = ServerLoop(Server(options), input: STDIN_FILENO, output: STDOUT_FILENO)
    return loop.run() == 0 ? .success : .findings
  }
}
