public import Documents
public import Findings
public import Policies
import YAML

/// Finds what is wrong with packs beyond what reading them tells.
public enum PolicyLinter {
  /// Rules without enough examples, without law or a language, that no example makes fire or that always fire
  /// together.
  public static func problems(_ policies: PolicySet, asOf: CalendarDate) -> [RunError] {
    let firing = RuleFiring(policies, asOf: asOf)
    return policies.subjectRules.flatMap { problems(of: $0, policies, asOf, fires: firing.hasFired($0)) }
      + firing.twins()
  }

  /// The faults of one rule, without a look at the examples of the others.
  public static func problems(of rule: Rule, _ policies: PolicySet, asOf: CalendarDate) -> [RunError] {
    let fires = rule.tests.contains { test in
      !RuleExample(test, of: rule, policies, asOf: asOf).findings([rule], policies).isEmpty
    }
    return problems(of: rule, policies, asOf, fires: fires)
  }

  private static func problems(
    of rule: Rule, _ policies: PolicySet, _ asOf: CalendarDate, fires: Bool
  ) -> [RunError] {
    let isTested = rule.amendedBy == nil && rule.home == rule.pack
    let found =
      (isTested ? counts(rule) + (fires ? [] : [silence]) + LanguageFaults.of(rule) : [])
      + (rule.isOpen ? [] : LawFaults.of(rule, policies, asOf: asOf))
    return found.map {
      RunError(path: rule.path, line: rule.mark.line, column: rule.mark.column, message: $0)
    }
  }

  /// Vocabularies of some packs that none of `users`, all packs that may use them, does.
  public static func deadVocabularies(of sets: [PolicySet], among users: [PolicySet]) -> [RunError] {
    DeadVocabulary.problems(of: sets, among: users)
  }

  /// Two examples that fire and two that pass; a rule that only ever asks a person fires with reviews.
  private static func counts(_ rule: Rule) -> [LocalizedText] {
    let firing = rule.tests.count { $0.expectation != .pass }
    let passing = rule.tests.count { $0.expectation == .pass }
    var faults: [LocalizedText] = []
    if firing < 2 {
      faults.append(
        LocalizedText(
          zh: "violation 示例少于 2 个（有 \(firing) 个）", en: "fewer than 2 violation examples (\(firing))"))
    }
    if passing < 2 {
      faults.append(
        LocalizedText(zh: "pass 示例少于 2 个（有 \(passing) 个）", en: "fewer than 2 pass examples (\(passing))"))
    }
    return faults
  }

  private static let silence = LocalizedText(zh: "没有一个示例触发这条规则", en: "no example makes this rule fire")
}
