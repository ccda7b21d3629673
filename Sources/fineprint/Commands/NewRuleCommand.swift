import Documents
import Findings
import FineprintKit
import Reports

/// `fineprint policy new`: writes a rule with its tests; faults of what was written exit with 1.
enum NewRuleCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    var wanted = request(session.arguments)
    if session.environment.isInteractive {
      RuleQuestions(language: session.options.language).complete(&wanted)
    }
    let request = wanted
    let outcome = try asking { () throws(RequestError) in
      try check(request)
      return try Auditor.newRule(
        request, try RequestReading.selection(session.arguments, session.environment))
    }
    try session.put(
      text: { options in
        let written = options.language == .zh ? "已写入" : "wrote"
        return Array(outcome.files.map { "\(written) \($0)\n" }.joined().utf8)
          + ProblemText.render(outcome.problems, language: options.language, usesColour: options.usesColour)
      }, json: { _ in [] })
    return outcome.problems.isEmpty ? .success : .findings
  }

  private static func request(_ arguments: ParsedArguments) -> NewRuleRequest {
    var request = NewRuleRequest()
    request.pack = arguments.value(Options.pack) ?? ""
    request.id = arguments.value(Options.ruleID) ?? ""
    request.category = arguments.value(Options.category).flatMap(Category.init)
    request.level = arguments.value(Options.newLevel).flatMap(Level.init) ?? request.level
    request.title = LocalizedText(
      zh: arguments.value(Options.titleZh) ?? "", en: arguments.value(Options.titleEn) ?? "")
    request.patterns = arguments.values(Options.pattern)
    request.violations = arguments.values(Options.violation)
    request.passes = arguments.values(Options.pass)
    request.law = arguments.value(Options.law)
    return request
  }

  /// What a rule must have.
  private static func check(_ request: NewRuleRequest) throws(RequestError) {
    let missing = [
      (request.pack.isEmpty, Options.pack.name), (request.id.isEmpty, Options.ruleID.name),
      (request.category == nil, Options.category.name), (request.title.zh.isEmpty, Options.titleZh.name),
      (request.title.en.isEmpty, Options.titleEn.name), (request.patterns.isEmpty, Options.pattern.name),
      (request.violations.count < 2, "\(Options.violation.name) (2)"),
      (request.passes.count < 2, "\(Options.pass.name) (2)"),
    ].filter(\.0).map(\.1)
    guard !missing.isEmpty else { return }
    let list = missing.joined(separator: ", ")
    throw RequestError(zh: "缺少 \(list)", en: "missing \(list)")
  }
}
