public import Documents
public import Findings
public import Policies
import Workers
import YAML

/// Runs the examples inside rules.
public struct PolicyTester: Sendable {
  private let policies: PolicySet
  /// The day of examples that name none.
  private let asOf: CalendarDate

  public init(policies: PolicySet, asOf: CalendarDate) {
    self.policies = policies
    self.asOf = asOf
  }

  /// Runs the examples of every rule, or of the rules named. Shared rules are run where they are at home.
  public func run(only names: [String] = []) -> PolicyTestReport {
    let rules = policies.testedRules.filter {
      names.isEmpty || names.contains($0.id) || names.contains($0.name)
    }
    let results = Parallel.map(rules.count, jobs: PolicyTester.jobs) { run(rules[$0]) }
    return PolicyTestReport(
      rules: results.map(\.result), neverFired: results.filter { !$0.hasFired }.map(\.result.rule))
  }

  /// Threads that run examples.
  static let jobs = 4

  private func run(_ rule: Rule) -> (result: PolicyTestReport.Result, hasFired: Bool) {
    var result = PolicyTestReport.Result(rule: rule.name, passed: 0)
    var hasFired = false
    for test in rule.tests {
      let example = RuleExample(test, of: rule, policies, asOf: asOf)
      let outcome = PolicyTester.judge(example, example.findings([rule], policies))
      hasFired = hasFired || outcome.fired
      if let fault = outcome.fault {
        result.failures.append(
          RunError(path: rule.path, line: test.mark.line, column: test.mark.column, message: fault))
      } else {
        result.passed += 1
      }
    }
    return (result, hasFired)
  }

  /// Whether a rule fired in an example, and how its findings differ from what the example expects.
  static func judge(
    _ example: RuleExample, _ findings: [Finding]
  ) -> (fired: Bool, fault: LocalizedText?) {
    let (test, texts) = (example.test, example.texts)
    let violations = findings.filter { $0.outcome == .violation }
    let reviews = findings.filter { $0.outcome == .review }
    switch test.expectation {
    case .pass:
      guard let first = findings.first else { return (false, nil) }
      return (
        true,
        LocalizedText(
          zh: "应当通过，却报了“\(first.evidence.text)”", en: "should pass, but reports “\(first.evidence.text)”")
      )
    case .violation: return (!violations.isEmpty, fault(violations, test, texts, "violation"))
    case .review:
      if let first = violations.first {
        return (
          true,
          LocalizedText(
            zh: "应当待人工判断，却判违规“\(first.evidence.text)”",
            en: "should be a review, but is a violation “\(first.evidence.text)”")
        )
      }
      return (!reviews.isEmpty, fault(reviews, test, texts, "review"))
    }
  }

  /// What a finding quotes: its own text, and the disclosures that it says are not noticed.
  private static func quotes(_ finding: Finding) -> [Evidence] {
    [finding.evidence] + finding.related.filter { $0.role == .disclosure }.map(\.evidence)
  }

  /// Every mark must lie in a quoted text, or hold one.
  private static func fault(
    _ findings: [Finding], _ test: RuleTest, _ texts: [MarkedText], _ wanted: String
  ) -> LocalizedText? {
    guard !findings.isEmpty else {
      let text = String(decoding: texts.first?.text.prefix(60) ?? [], as: UTF8.self)
      return LocalizedText(zh: "没有报出：\(text)", en: "no \(wanted): \(text)")
    }
    for (text, marked) in zip(test.texts, texts) {
      for mark in marked.marks {
        let isQuoted = findings.flatMap(PolicyTester.quotes).contains { evidence in
          evidence.path == text.fileName && evidence.span.range.overlaps(mark)
        }
        if !isQuoted {
          let wantedText = String(decoding: marked.text[mark], as: UTF8.self)
          let got = findings.map(\.evidence.text).joined(separator: "”“")
          return LocalizedText(
            zh: "应引“\(wantedText)”，实引“\(got)”", en: "should quote “\(wantedText)”, quotes “\(got)”")
        }
      }
    }
    return nil
  }
}
