import Documents
import Findings
import Policies

extension RuleDescription {
  /// A rule with the law that it cites on a day.
  init(_ rule: Rule, _ policies: PolicySet, on day: CalendarDate) {
    self.init(
      id: rule.name, title: rule.title, category: rule.category, level: rule.effectiveLevel,
      status: Status(rule.status), check: rule.check.rawValue, channels: rule.channels,
      message: rule.message, remedy: rule.remedy, law: policies.citations(of: rule, on: day),
      effectiveFrom: rule.effectiveFrom, effectiveTo: rule.effectiveTo,
      examples: Examples(
        violations: RuleDescription.texts(rule, .violation), passes: RuleDescription.texts(rule, .pass),
        reviews: RuleDescription.texts(rule, .review)))
  }

  /// An example as one text; several documents stand behind their file names.
  private static func texts(_ rule: Rule, _ expectation: RuleTest.Expectation) -> [String] {
    rule.tests.filter { $0.expectation == expectation }.map { test in
      test.texts.count == 1
        ? test.texts[0].text : test.texts.map { "\($0.fileName): \($0.text)" }.joined(separator: " / ")
    }
  }
}

extension RuleDescription.Status {
  fileprivate init(_ status: Rule.Status) {
    switch status {
    case .stable: self = .stable
    case .preview: self = .preview
    case .deprecated: self = .deprecated
    }
  }
}
