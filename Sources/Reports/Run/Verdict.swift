public import Findings

/// How the command line judged the run. Reports tell it; they do not decide.
public struct Verdict: Sendable, Hashable {
  /// The exit status of the program.
  public var exitCode: Int
  /// The lowest level of a violation that fails, or nil for never.
  public var failOn: Level?
  public var failsOnReview: Bool

  public init(exitCode: Int, failOn: Level? = .error, failsOnReview: Bool = false) {
    self.exitCode = exitCode
    self.failOn = failOn
    self.failsOnReview = failsOnReview
  }

  /// Whether this finding makes the run fail.
  public func fails(_ finding: Finding) -> Bool {
    guard finding.state == .new else { return false }
    if finding.outcome == .review { return failsOnReview }
    return failOn.map { finding.level >= $0 } ?? false
  }
}
