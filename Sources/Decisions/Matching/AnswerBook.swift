import Findings

/// The answers to reviews, by fingerprint; of several the last one speaks.
struct AnswerBook {
  private let decisions: [Decision]
  private var last: [String: Int] = [:]
  /// Answers that were given to what has changed since, by the review that stands there now.
  private var outdated: [Int: Int] = [:]
  private var isUsed: Set<Int> = []
  private var isVoid: Set<Int> = []

  /// With `pairsLoose`, all reviews are known, so that an answer without one was given to what has changed.
  init(_ decisions: [Decision], _ findings: [Finding], pairsLoose: Bool) {
    self.decisions = decisions
    for (number, decision) in decisions.enumerated() { last[decision.fingerprint] = number }
    if pairsLoose { pairOutdated(findings) }
  }

  /// A changed quote has another fingerprint. Where a rule has one review without an answer and one answer without a
  /// review, both belong together.
  private mutating func pairOutdated(_ findings: [Finding]) {
    guard !decisions.isEmpty else { return }
    let found = Set(findings.map(\.fingerprint))
    var open: [String: [Int]] = [:]
    for (place, finding) in findings.enumerated()
    where finding.outcome == .review && last[finding.fingerprint] == nil {
      open[finding.rule, default: []].append(place)
    }
    var loose: [String: [Int]] = [:]
    for number in last.values where !found.contains(decisions[number].fingerprint) {
      if let rule = decisions[number].rule { loose[rule, default: []].append(number) }
    }
    for (rule, places) in open where places.count == 1 {
      if let numbers = loose[rule], numbers.count == 1 { outdated[places[0]] = numbers[0] }
    }
  }

  /// What was answered to a review, by its place among the findings; nil for a violation, which nobody need answer.
  mutating func answer(to finding: Finding, at place: Int) -> Resolution? {
    guard finding.outcome == .review, let number = last[finding.fingerprint] ?? outdated[place] else {
      return nil
    }
    let decision = decisions[number]
    isUsed.insert(number)
    let holds =
      decision.fingerprint == finding.fingerprint && decision.evidence == finding.evidenceDigest
    if !holds { isVoid.insert(number) }
    return Resolution(
      kind: .decision, effect: !holds ? .void : decision.outcome == .accepted ? .accepted : .violation,
      reason: decision.reason, by: decision.by, path: decision.path, line: decision.line)
  }

  /// The answers that are void, and those to reviews that the run could have found and did not.
  func notices(_ isObserved: (Decision) -> Bool) -> [ResolutionNotice] {
    last.values.sorted().compactMap { number in
      let decision = decisions[number]
      let isTold = isVoid.contains(number) || !isUsed.contains(number) && isObserved(decision)
      guard isTold else { return nil }
      return ResolutionNotice(
        kind: isVoid.contains(number) ? .void : .unused, source: .decision, subject: decision.subject,
        findings: isUsed.contains(number) ? 1 : 0, path: decision.path, line: decision.line,
        column: decision.column)
    }
  }
}
