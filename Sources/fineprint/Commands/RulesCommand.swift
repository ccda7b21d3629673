import Findings
import FineprintKit
import Reports

/// `fineprint rules` and `fineprint explain`.
enum RulesCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let selection = try selection(of: session)
    let isCatalogue = session.options.destinations.contains { $0.format == .markdown }
    let packs =
      isCatalogue ? try asking { () throws(RequestError) in try Auditor.catalogue(selection) } : []
    let rules = try asking { () throws(RequestError) in try Auditor.rules(selection) }
    try session.put { destination in
      switch destination.format {
      case .markdown: PackMarkdown(packs, language: session.options.explicitLanguage).render()
      case .json: RulesJSON(rules, language: session.options.explicitLanguage).render()
      default: RulesText(rules, options: session.textOptions(for: destination)).render()
      }
    }
    return .success
  }

  static func explain(_ session: Session) throws(CommandFailure) -> ExitCode {
    let selection = try selection(of: session)
    let matches = try asking { () throws(RequestError) in
      try Auditor.explain(session.arguments.operands[0], selection)
    }
    try session.put(
      text: { options in
        Array(matches.map { RuleExplanation($0, options: options).render() }.joined(separator: [0x0A]))
      },
      json: { RulesJSON(matches, language: $0).render() })
    return .success
  }

  private static func selection(of session: Session) throws(CommandFailure) -> PolicySelection {
    try asking { () throws(RequestError) in
      try RequestReading.selection(session.arguments, session.environment)
    }
  }
}
