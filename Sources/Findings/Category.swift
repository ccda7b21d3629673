/// The kinds of fault that Fineprint reports; the raw values are part of the JSON contract.
public enum Category: String, Sendable, CaseIterable {
  case hiddenCondition = "hidden-condition"
  case forcedBundling = "forced-bundling"
  case crossChannel = "cross-channel"
  case misleadingClaim = "misleading-claim"
  case unfairTerm = "unfair-term"
  case consent
  case price
  case prize
}

/// How grave a finding is.
public enum Level: String, Sendable, CaseIterable, Comparable {
  case note, warning, error

  private var rank: Int { self == .error ? 2 : self == .warning ? 1 : 0 }

  public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
}

/// What a check concluded. A review is "cannot tell", always with a reason.
public enum Outcome: String, Sendable, CaseIterable {
  case violation, review
}

/// Whether a finding is new or was accepted, excused or answered before.
public enum FindingState: String, Sendable, CaseIterable {
  case new, baseline, suppressed, decided
}
