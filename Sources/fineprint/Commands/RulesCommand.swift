import Findings
import FineprintKit
import Reports

/// `fineprint rules` and `fineprint explain`.
enum RulesCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let rules = try rules(of: session)
    try session.put(
      text: { RulesText(rules, options: $0).render() },
      json: { RulesJSON(rules, language: $0).render() })
    return .success
  }

  static func explain(_ session: Session) throws(CommandFailure) -> ExitCode {
    let rules = try rules(of: session)
    let name = session.arguments.operands[0]
    let matches = rules.filter { $0.id == name || $0.id.hasSuffix("/\(name)") }
    guard !matches.isEmpty else {
      let names = name.contains("/") ? rules.map(\.id) : rules.map { bareName($0.id) }
      throw .request(.unknown(Words.rule, name, among: names))
    }
    try session.put(
      text: { options in
        Array(matches.map { RuleExplanation($0, options: options).render() }.joined(separator: [0x0A]))
      },
      json: { RulesJSON(matches, language: $0).render() })
    return .success
  }

  private static func rules(of session: Session) throws(CommandFailure) -> [RuleDescription] {
    try asking { () throws(RequestError) in
      try Auditor.rules(try RequestReading.selection(session.arguments, session.environment))
    }
  }

  private static func bareName(_ id: String) -> String {
    String(id.split(separator: "/", maxSplits: 1).last ?? "")
  }
}
