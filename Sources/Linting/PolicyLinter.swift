public import Documents
public import Findings
public import Policies
import YAML

/// Finds what is wrong with a pack beyond what reading it tells.
public enum PolicyLinter {
  /// Rules without enough examples, without law, or whose confidence does not carry their status.
  public static func problems(_ policies: PolicySet, asOf: CalendarDate) -> [RunError] {
    let tester = PolicyTester(policies: policies, asOf: asOf)
    let silent = Set(tester.run().neverFired)
    return policies.rules.flatMap { rule -> [RunError] in
      var faults = rule.home == rule.pack ? counts(rule) : []
      if !rule.isOpen { faults += law(rule, policies, asOf) }
      if silent.contains(rule.name) {
        faults.append(LocalizedText(zh: "没有一个示例触发这条规则", en: "no example makes this rule fire"))
      }
      let path = "Policies/\(rule.home)/rules/\(rule.category.rawValue)/\(rule.id).yaml"
      return faults.map { RunError(path: path, line: rule.mark.line, column: rule.mark.column, message: $0) }
    }
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

  /// A stable rule needs a verified article in force; a reported one carries a preview.
  private static func law(_ rule: Rule, _ policies: PolicySet, _ asOf: CalendarDate) -> [LocalizedText] {
    let citations = policies.citations(of: rule, on: asOf)
    guard !citations.isEmpty else {
      return [LocalizedText(zh: "没有现行有效的法条", en: "cites no law in force")]
    }
    guard rule.status == .stable, !citations.contains(where: { $0.confidence == "verified" }) else {
      return []
    }
    return [
      LocalizedText(zh: "只有 reported 的法条，不能是 stable", en: "rests on reported law only and cannot be stable")
    ]
  }
}
