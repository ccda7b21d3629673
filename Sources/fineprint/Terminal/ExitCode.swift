import Findings

/// The exit status of the program; see the command line's contract.
enum ExitCode: Int32, Sendable {
  case success = 0
  case findings = 1
  case incomplete = 2
  case openReviews = 3

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
