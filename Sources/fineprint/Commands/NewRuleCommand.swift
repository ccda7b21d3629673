import Documents
import Findings
import FineprintKit
import Reports

/// `fineprint policy new`: writes a rule with its tests; faults of what was written exit with 1.
enum NewRuleCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    var wanted = read(session.arguments)
    if session.environment.isInteractive {
      RuleQuestions(language: session.options.language).complete(&wanted)
    }
    let draft = wanted
    let outcome = try asking { () throws(RequestError) in
      try check(draft)
      return try Auditor.newRule(
        draft, try RequestReading.selection(session.arguments, session.environment))
    }
    try session.say(outcome.problems) { language in
      outcome.files.map { "\(language == .zh ? "已写入" : "wrote") \($0)\n" }.joined()
    }
    return outcome.problems.isEmpty ? .success : .findings
  }

  private static func read(_ arguments: ParsedArguments) -> RuleDraft {
    var draft = RuleDraft()
    draft.pack = arguments.value(Options.pack) ?? ""
    draft.id = arguments.value(Options.ruleID) ?? ""
    draft.category = arguments.value(Options.category).flatMap(Category.init)
    draft.level = arguments.value(Options.newLevel).flatMap(Level.init) ?? draft.level
    draft.title = LocalizedText(
      zh: arguments.value(Options.titleZh) ?? "", en: arguments.value(Options.titleEn) ?? "")
    draft.patterns = arguments.values(Options.pattern)
    draft.violations = arguments.values(Options.violation)
    draft.passes = arguments.values(Options.pass)
    draft.law = arguments.value(Options.law)
    return draft
  }

  /// What a rule must have.
  private static func check(_ draft: RuleDraft) throws(RequestError) {
    let missing = [
      (draft.pack.isEmpty, Options.pack.name), (draft.id.isEmpty, Options.ruleID.name),
      (draft.category == nil, Options.category.name), (draft.title.zh.isEmpty, Options.titleZh.name),
      (draft.title.en.isEmpty, Options.titleEn.name), (draft.patterns.isEmpty, Options.pattern.name),
      (draft.violations.count < 2, "\(Options.violation.name) (2)"),
      (draft.passes.count < 2, "\(Options.pass.name) (2)"),
    ].filter(\.0).map(\.1)
    guard !missing.isEmpty else { return }
    let list = missing.joined(separator: ", ")
    throw RequestError(zh: "缺少 \(list)", en: "missing \(list)")
  }
}
