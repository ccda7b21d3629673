public import Documents
public import Findings
import Linting
import Policies

/// A rule that somebody starts: words that may not be said, with what shall and shall not be found.
public struct NewRuleRequest: Sendable {
  /// The folder of the pack, which is made where there is none.
  public var pack = ""
  public var id = ""
  public var category: Category?
  public var level: Level = .warning
  public var title = LocalizedText(zh: "", en: "")
  /// Words or patterns to find.
  public var patterns: [String] = []
  /// Texts that break the rule, two at least.
  public var violations: [String] = []
  /// Texts that do not, two at least.
  public var passes: [String] = []
  /// Instrument and article, "advertising-law:9(3)"; nil lets the rule rest on a house rule.
  public var law: String?

  public init() {}

  var draft: RuleDraft {
    var draft = RuleDraft()
    draft.id = id
    draft.category = category
    draft.level = level
    draft.title = title
    draft.patterns = patterns
    draft.violations = violations
    draft.passes = passes
    draft.law = law
    return draft
  }
}

/// A new rule's files, and what is still wrong with them.
public struct NewRuleReport: Sendable {
  /// Paths, in the order in which they were written.
  public var files: [String]
  /// What `policy lint` and `policy test` find in them.
  public var problems: [RunError]
}

extension Auditor {
  /// Writes a rule with its tests; no file that is there is touched.
  public static func newRule(
    _ request: NewRuleRequest, _ selection: PolicySelection
  ) throws(RequestError) -> NewRuleReport {
    guard RuleDraft.isID(request.id) else {
      throw RequestError(
        zh: "规则的 id 只用小写字母、数字和连字符，而不是“\(request.id)”",
        en: "the id of a rule takes small letters, digits and hyphens, not \"\(request.id)\"")
    }
    let writer = RuleWriter(pack: request.pack, folders: selection.folders)
    let outcome = try asking { () throws(LintError) in
      try writer.write(request.draft, asOf: selection.asOf)
    }
    return NewRuleReport(files: outcome.files, problems: outcome.problems)
  }
}
