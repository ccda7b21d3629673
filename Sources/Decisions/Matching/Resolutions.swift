public import Documents
public import Findings

/// All that speaks of the findings of one run.
public struct Resolutions: Sendable {
  public var baselines: [Baseline] = []
  public var suppressions: [Suppression] = []
  public var decisions: [Decision] = []
  public var ignores: [InlineIgnore] = []

  public init() {}

  public var isEmpty: Bool {
    baselines.isEmpty && suppressions.isEmpty && decisions.isEmpty && ignores.isEmpty
  }

  /// What a run must tell of its surroundings, which names and spans alone do not.
  public struct Surroundings {
    /// Which files a suppression reaches; asked once for each.
    public var reach: (Suppression) -> Reach
    /// Whether a comment, as it stands now or at the revision asked for, reaches a place of its file.
    public var covers: (InlineIgnore, Evidence) -> Bool
    /// Whether the run could have found what a suppression, decision or comment speaks of.
    public var observes: (Subject) -> Bool
    /// Whether some of what was to be checked was left out, so that an answer without its review may have it there.
    public var isPartial: Bool

    public init(
      reach: @escaping (Suppression) -> Reach, covers: @escaping (InlineIgnore, Evidence) -> Bool,
      observes: @escaping (Subject) -> Bool, isPartial: Bool = false
    ) {
      self.reach = reach
      self.covers = covers
      self.observes = observes
      self.isPartial = isPartial
    }
  }

  /// The files that a suppression speaks of.
  public struct Reach {
    /// The only name that such a file can have, or nil where several can.
    public var fileName: String?
    /// Whether a file is one of them, by its path as it is reported.
    public var includes: (String) -> Bool

    public init(fileName: String?, includes: @escaping (String) -> Bool) {
      self.fileName = fileName
      self.includes = includes
    }
  }

  public enum Subject {
    case suppression(Suppression)
    case decision(Decision)
    case ignore(InlineIgnore)
  }

  /// The findings with their states, and what is to be told, by the calendar of a day.
  public func settle(_ findings: [Finding], asOf: CalendarDate, _ surroundings: Surroundings) -> Settlement {
    guard !isEmpty else { return Settlement(findings: findings, notices: [], left: []) }
    let excuses = ignores.map { Excuse($0) } + suppressions.map { Excuse($0, surroundings) }
    var matcher = ExcuseMatcher(excuses, asOf: asOf, surroundings)
    var answers = AnswerBook(decisions, findings, pairsLoose: !surroundings.isPartial)
    let match = BaselineMatch(findings, baselines)
    var settled = findings
    for number in findings.indices {
      let answer = answers.answer(to: findings[number], at: number)
      if answer?.effect == .violation {
        settled[number].outcome = .violation
        settled[number].reason = nil
      }
      let excuse = matcher.resolution(of: &settled[number])
      let held = match.places[number].map(held)
      settled[number].isInBaseline = held != nil
      (settled[number].state, settled[number].resolution) = Resolutions.state(
        excuse: excuse, answer: answer, baseline: held)
    }
    let notices = matcher.notices + answers.notices { surroundings.observes(.decision($0)) }
    return Settlement(findings: settled, notices: notices.sorted { $0.isBefore($1) }, left: match.left)
  }

  private func held(_ place: BaselineMatch.Place) -> Resolution {
    let baseline = baselines[place.baseline]
    return Resolution(
      kind: .baseline, reason: "", path: baseline.path, line: baseline.entries[place.entry].line)
  }

  /// Whoever excuses for a time speaks first, then whoever answered, then the baseline; what holds no more is told.
  private static func state(
    excuse: Resolution?, answer: Resolution?, baseline: Resolution?
  ) -> (FindingState, Resolution?) {
    if let excuse, excuse.effect == .accepted { return (.suppressed, excuse) }
    if let answer, answer.effect == .accepted { return (.decided, answer) }
    if let baseline { return (.baseline, baseline) }
    return (.new, answer ?? excuse)
  }
}

/// What came of it.
public struct Settlement: Sendable {
  public var findings: [Finding]
  /// In the order of their places.
  public var notices: [ResolutionNotice]
  /// How many findings each entry of each baseline still waits for.
  public var left: [[Int]]
}

extension ResolutionNotice {
  fileprivate func isBefore(_ other: ResolutionNotice) -> Bool {
    if path != other.path { return path.utf8.lexicographicallyPrecedes(other.path.utf8) }
    return (line, column, subject) < (other.line, other.column, other.subject)
  }
}
