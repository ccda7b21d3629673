public import Documents
public import Findings
public import Policies

extension RuleDescription {
  /// A rule as the catalogue shows it on a day.
  public init(_ rule: Rule, _ policies: PolicySet, asOf: CalendarDate) {
    func examples(_ expectation: RuleTest.Expectation) -> [String] {
      rule.tests.filter { $0.expectation == expectation }.map { test in
        test.texts.count == 1
          ? test.texts[0].text : test.texts.map { "\($0.fileName): \($0.text)" }.joined(separator: "\n")
      }
    }
    self.init(
      id: rule.name, title: rule.title, category: rule.category, level: rule.effectiveLevel,
      status: Status(rawValue: rule.status.rawValue) ?? .stable, check: rule.check.rawValue,
      channels: rule.channels, message: rule.message, remedy: rule.remedy,
      law: policies.citations(of: rule, on: asOf), effectiveFrom: rule.effectiveFrom,
      effectiveTo: rule.effectiveTo,
      examples: Examples(
        violations: examples(.violation), passes: examples(.pass), reviews: examples(.review)))
  }
}
