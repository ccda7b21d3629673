import Documents
import Findings
import Testing

@testable import fineprint

@Suite struct ExitCodeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var findings: [(Level, Outcome, FindingState)] = []
    var hasError = false
    var failOn: String?
    var failsOnReview = false
    var status: ExitCode

    var testDescription: String {
      "\(findings) error \(hasError) fail-on \(failOn ?? "-") review \(failsOnReview)"
    }
  }

  static let cases: [Case] = [
    Case(status: .success),
    Case(findings: [(.error, .violation, .new)], status: .findings),
    Case(findings: [(.warning, .violation, .new)], status: .success),
    Case(findings: [(.warning, .violation, .new)], failOn: "warning", status: .findings),
    Case(findings: [(.note, .violation, .new)], failOn: "warning", status: .success),
    Case(findings: [(.note, .violation, .new)], failOn: "note", status: .findings),
    Case(findings: [(.error, .violation, .new)], failOn: "never", status: .success),
    Case(findings: [(.error, .violation, .baseline)], status: .success),
    Case(findings: [(.error, .violation, .suppressed)], status: .success),
    Case(findings: [(.error, .review, .new)], status: .success),
    Case(findings: [(.error, .review, .new)], failsOnReview: true, status: .openReviews),
    Case(findings: [(.error, .review, .decided)], failsOnReview: true, status: .success),
    Case(
      findings: [(.error, .violation, .new), (.error, .review, .new)], failsOnReview: true,
      status: .findings),
    Case(
      findings: [(.error, .violation, .new), (.error, .review, .new)], failOn: "never", failsOnReview: true,
      status: .openReviews),
    Case(hasError: true, status: .incomplete),
    Case(findings: [(.error, .violation, .new)], hasError: true, status: .incomplete),
    Case(findings: [(.error, .review, .new)], hasError: true, failsOnReview: true, status: .incomplete),
    Case(hasError: true, failOn: "never", status: .incomplete),
  ]

  @Test(arguments: cases)
  func status(example: Case) {
    let threshold = ExitCode.Threshold(failOn: example.failOn, failsOnReview: example.failsOnReview)
    #expect(ExitCode(of: report(example), threshold) == example.status)
  }

  private func report(_ example: Case) -> CheckReport {
    let nothing = LocalizedText(zh: "", en: "")
    let place = SourcePosition(line: 1, column: 1, offset: 0)
    let evidence = Evidence(
      text: "", path: "a.txt", channel: .sms, start: place, end: place, block: "",
      excerpt: Excerpt(before: "", marked: "", after: ""))
    return CheckReport(
      asOf: CalendarDate(dayNumber: 20_000),
      findings: example.findings.map { level, outcome, state in
        Finding(
          rule: "p/r", category: .price, level: level, outcome: outcome, title: nothing, message: nothing,
          remedy: nothing, evidence: evidence, state: state)
      },
      errors: example.hasError ? [RunError(path: "a.txt", message: nothing)] : [])
  }
}
