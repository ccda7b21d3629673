public import Documents

/// What a baseline holds beside what a run found.
public struct BaselineComparison: Sendable, Hashable {
  /// A finding that the baseline holds and the run did not find any more.
  public struct Absent: Sendable, Hashable {
    /// Without an ordinal.
    public var fingerprint: String
    public var rule: String
    public var level: Level
    public var campaign: String
    public var channel: Channel
    /// As it is reported.
    public var path: String
    /// What was quoted, cut.
    public var quote: String
    /// Findings alike that are gone.
    public var count: Int

    public init(
      fingerprint: String, rule: String, level: Level, campaign: String, channel: Channel, path: String,
      quote: String, count: Int
    ) {
      self.fingerprint = fingerprint
      self.rule = rule
      self.level = level
      self.campaign = campaign
      self.channel = channel
      self.path = path
      self.quote = quote
      self.count = count
    }
  }

  /// Files of the baseline.
  public var paths: [String]
  /// What the run could have found, in the order of the files.
  public var absent: [Absent]

  public init(paths: [String], absent: [Absent]) {
    self.paths = paths
    self.absent = absent
  }

  /// Findings that are gone.
  public var absentCount: Int { absent.reduce(0) { $0 + $1.count } }
}
