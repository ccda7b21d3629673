public import Findings
import Linting
import Policies

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
    _ draft: RuleDraft, _ selection: PolicySelection
  ) throws(RequestError) -> NewRuleReport {
    guard RuleDraft.isID(draft.id) else {
      throw RequestError(
        zh: "规则的 id 只用小写字母、数字和连字符，而不是“\(draft.id)”",
        en: "the id of a rule takes small letters, digits and hyphens, not \"\(draft.id)\"")
    }
    let writer = RuleWriter(pack: draft.pack, folders: selection.folders)
    let outcome = try asking { () throws(LintError) in
      try writer.write(draft, asOf: selection.asOf)
    }
    return NewRuleReport(files: outcome.files, problems: outcome.problems)
  }
}
