public import Documents

/// A baseline beside what a run found: what it holds, what of it is gone, what is new.
public struct BaselineReport: Sendable {
  /// An entry of the baseline.
  public struct Held: Sendable, Hashable {
    public var finding: BaselineComparison.Absent
    /// The day on which it came in, or nil.
    public var since: CalendarDate?
    /// Of its findings those that are gone.
    public var absent: Int

    /// With `finding.count` all that it holds.
    public init(finding: BaselineComparison.Absent, since: CalendarDate?, absent: Int) {
      self.finding = finding
      self.since = since
      self.absent = absent
    }
  }

  public var asOf: CalendarDate
  /// Files of the baseline.
  public var paths: [String]
  public var held: [Held]
  /// Open findings that it does not hold.
  public var new: [Finding]
  public var errors: [RunError]

  public init(asOf: CalendarDate, paths: [String], held: [Held], new: [Finding], errors: [RunError]) {
    self.asOf = asOf
    self.paths = paths
    self.held = held
    self.new = new
    self.errors = errors
  }

  /// What is gone.
  public var absent: [BaselineComparison.Absent] {
    held.filter { $0.absent > 0 }.map { entry in
      var gone = entry.finding
      gone.count = entry.absent
      return gone
    }
  }

  public var heldCount: Int { held.reduce(0) { $0 + $1.finding.count } }
  public var absentCount: Int { held.reduce(0) { $0 + $1.absent } }
}

/// A baseline that was written.
public struct BaselineChange: Sendable, Hashable {
  public var path: String
  /// Findings that it holds now.
  public var count: Int
  public var added: Int
  public var removed: Int

  public init(path: String, count: Int, added: Int, removed: Int) {
    self.path = path
    self.count = count
    self.added = added
    self.removed = removed
  }
}
