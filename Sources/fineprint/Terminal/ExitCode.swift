import Documents
import Findings

/// The exit status of the program; see the command line's contract.
enum ExitCode: Int32, Sendable, CaseIterable {
  case success = 0
  case findings = 1
  case incomplete = 2
  case openReviews = 3

  /// For the manual.
  var meaning: LocalizedText {
    switch self {
    case .success: LocalizedText(zh: "没有达到 --fail-on 的问题", en: "nothing at or above --fail-on")
    case .findings: LocalizedText(zh: "有达到 --fail-on 的问题", en: "findings at or above --fail-on")
    case .incomplete:
      LocalizedText(
        zh: "有事没能做完：用法、配置、规则包或文件有错",
        en: "could not do the whole job: usage, configuration, policies, unreadable input")
    case .openReviews:
      LocalizedText(
        zh: "没有不合格的问题，但有待复核项，且给了 --fail-on-review",
        en: "nothing failing, but reviews are open and --fail-on-review was given")
    }
  }

  /// When a check fails.
  struct Threshold: Sendable {
    /// The lowest level of a violation that fails, or nil for never.
    var level: Level?
    var failsOnReview: Bool

    /// From the values of `--fail-on` and `--fail-on-review`.
    init(failOn: String?, failsOnReview: Bool) {
      level = failOn.map { Level(rawValue: $0) } ?? .error
      self.failsOnReview = failsOnReview
    }
  }

  /// The status of a check: what could not be done comes before findings, findings before open reviews.
  init(of report: CheckReport, _ threshold: Threshold) {
    let open = report.findings.filter { $0.state == .new }
    let fails = threshold.level.map { level in
      open.contains { $0.outcome == .violation && $0.level >= level }
    }
    if !report.errors.isEmpty {
      self = .incomplete
    } else if fails == true {
      self = .findings
    } else if threshold.failsOnReview, open.contains(where: { $0.outcome == .review }) {
      self = .openReviews
    } else {
      self = .success
    }
  }
}
