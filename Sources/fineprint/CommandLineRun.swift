import Documents
import Findings
import FineprintKit
import Reports

/// One run of the program: finds the command, runs it, and turns faults into messages.
struct CommandLineRun {
  let arguments: [String]
  let environment: RunEnvironment

  /// The exit status after everything is put out.
  func run() -> ExitCode {
    do throws(CommandFailure) {
      return try dispatch()
    } catch {
      if case .request(let fault) = error { complain(fault) }
      return .incomplete
    }
  }

  private func dispatch() throws(CommandFailure) -> ExitCode {
    guard let first = arguments.first else {
      try? ByteStream.standardError.write(Array(HelpText.overview(in: language).utf8))
      return .incomplete
    }
    switch first {
    case "--version": return try show("\(Product.name) \(Product.version)\n")
    case "--help", "-h": return try show(HelpText.overview(in: language))
    case "help": return try help(Array(arguments.dropFirst()))
    default: break
    }
    let (command, rest) = try asking { () throws(RequestError) in try find(arguments) }
    let parsed = try asking { () throws(RequestError) in try ParsedArguments(rest, of: command) }
    if parsed.has(Options.help) { return try show(HelpText.of(command, in: language)) }
    let settings = Auditor.settings(of: command.paths(in: parsed))
    let completed = parsed.completed(by: settings, for: command)
    let session = try asking { () throws(RequestError) in try Session(completed, environment) }
    return try run(command, session)
  }

  private func run(_ command: Command, _ session: Session) throws(CommandFailure) -> ExitCode {
    switch command.name {
    case Command.check.name: try CheckCommand.run(session)
    case Command.claims.name: try CheckCommand.claims(session)
    case Command.inspect.name: try InspectCommand.run(session)
    case Command.rules.name: try RulesCommand.run(session)
    case Command.explain.name: try RulesCommand.explain(session)
    case Command.initialize.name: try InitCommand.run(session)
    case Command.completions.name: try show(try completions(session))
    case Command.man.name: try show(ManualPage.text(in: session.options.explicitLanguage ?? .en))
    case Command.configShow.name: try ConfigCommand.show(session)
    case Command.review.name: try ReviewCommand.run(session)
    case Command.decide.name: try DecideCommand.run(session)
    case Command.suppress.name: try SuppressCommand.run(session)
    case Command.baselineWrite.name: try BaselineCommand.write(session)
    case Command.baselinePrune.name: try BaselineCommand.prune(session)
    case Command.baselineDiff.name: try BaselineCommand.diff(session)
    case Command.baselineReport.name: try BaselineCommand.report(session)
    case Command.policyTest.name: try PolicyCommand.test(session)
    case Command.policyNew.name: try NewRuleCommand.run(session)
    case Command.languageServer.name: try LanguageServerCommand.run(session)
    case Command.policyDiff.name: try PolicyDiffCommand.run(session)
    default: try PolicyCommand.lint(session)
    }
  }

  private func completions(_ session: Session) throws(CommandFailure) -> String {
    let name = session.arguments.operands[0]
    if let source = WordSource(rawValue: name) { return source.text }
    guard let shell = Shell(rawValue: name) else {
      throw .request(.unknown(Words.shell, name, among: Command.completions.operandChoices))
    }
    return shell.completions(in: session.options.language)
  }

  private func help(_ words: [String]) throws(CommandFailure) -> ExitCode {
    var words = words
    if let place = words.firstIndex(of: Options.lang.name) {
      words.removeSubrange(place..<min(place + 2, words.endIndex))
    }
    words.removeAll { $0.hasPrefix("-") }
    if words.isEmpty { return try show(HelpText.overview(in: language)) }
    let (command, _) = try asking { () throws(RequestError) in try find(words) }
    return try show(HelpText.of(command, in: language))
  }

  /// The command that the first words name, and what follows it.
  private func find(_ words: [String]) throws(RequestError) -> (Command, [String]) {
    for count in [2, 1] where words.count >= count {
      let name = words.prefix(count).joined(separator: " ")
      if let command = Command.all.first(where: { $0.name == name }) {
        return (command, Array(words.dropFirst(count)))
      }
    }
    let parts = Command.all.map(\.name).filter { $0.hasPrefix(words[0] + " ") }
      .map { String($0.dropFirst(words[0].count + 1)) }
    if !parts.isEmpty, words.count == 1 || words[1].hasPrefix("-") {
      let first = parts.dropLast()
      let last = parts.last ?? ""
      throw RequestError(
        zh: "\(words[0]) 后面要有 \(first.joined(separator: "、")) 或 \(last)",
        en: "\(words[0]) needs \(first.joined(separator: ", ")) or \(last) after it")
    }
    let name = parts.isEmpty ? words[0] : words.prefix(2).joined(separator: " ")
    if parts.isEmpty, name.hasPrefix("-") {
      throw .unknown(Words.option, name, among: ["--help", "--version"])
    }
    throw .unknown(Words.command, name, among: Command.all.map(\.name) + ["help"])
  }

  /// `--lang` wherever it stands, else the locale's.
  private var language: Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count,
        let language = Language(rawValue: arguments[index + 1])
      {
        return language
      }
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
    }
    return environment.language
  }

  private func show(_ text: String) throws(CommandFailure) -> ExitCode {
    do throws(ByteStream.Failure) {
      try ByteStream.standardOutput.write(Array(text.utf8))
      return .success
    } catch {
      if error.isClosedPipe { throw .closedPipe }
      throw .request(
        RequestError(zh: "不能写入标准输出：\(error.text)", en: "cannot write standard output: \(error.text)"))
    }
  }

  private func complain(_ fault: RequestError) {
    let message = LocalizedText(zh: fault.text(in: .zh), en: fault.text(in: .en))
    let problem = RunError(path: Product.name, message: message)
    try? ByteStream.standardError.write(ProblemText.render([problem], language: language))
  }
}
