public import Documents
public import Findings

/// Findings that were there before and are no news, by what they are, not by where they stand.
public struct Baseline: Sendable, Hashable {
  /// Findings alike in all that a fingerprint holds, with the same text around them.
  public struct Entry: Sendable, Hashable {
    /// Without an ordinal.
    public var fingerprint: String
    /// The digest of the evidence, which tells alike findings apart.
    public var evidence: String
    /// How many they are, at least 1.
    public var count: Int
    /// The day on which they came in, or nil.
    public var since: CalendarDate?
    public var rule: String
    public var level: Level
    public var campaign: String
    public var channel: Channel
    /// Relative to the baseline's folder.
    public var path: String
    /// What is quoted, cut, for a person to read.
    public var quote: String
    /// Line of the baseline, from 1; 0 for one that is not written yet.
    public var line = 0

    public init(
      fingerprint: String, evidence: String, count: Int = 1, since: CalendarDate?, rule: String, level: Level,
      campaign: String, channel: Channel, path: String, quote: String
    ) {
      self.fingerprint = fingerprint
      self.evidence = evidence
      self.count = count
      self.since = since
      self.rule = rule
      self.level = level
      self.campaign = campaign
      self.channel = channel
      self.path = path
      self.quote = quote
    }
  }

  /// As it is opened and reported.
  public var path: String
  public var entries: [Entry]

  public init(path: String, entries: [Entry] = []) {
    self.path = path
    self.entries = entries
  }

  /// Entries of one kind joined and put into their order: by file, rule and fingerprint, so that what belongs
  /// together stands together and two branches seldom write in one place.
  public static func settled(_ entries: [Entry]) -> [Entry] {
    var places: [String: Int] = [:]
    var joined: [Entry] = []
    for entry in entries {
      let key = entry.fingerprint + entry.evidence
      if let place = places[key] {
        joined[place].count += entry.count
        joined[place].since = [joined[place].since, entry.since].compactMap { $0 }.min()
      } else {
        places[key] = joined.count
        joined.append(entry)
      }
    }
    return joined.sorted { $0.isBefore($1) }
  }
}

extension Baseline.Entry {
  fileprivate func isBefore(_ other: Baseline.Entry) -> Bool {
    let left = [path, rule, fingerprint, evidence]
    let right = [other.path, other.rule, other.fingerprint, other.evidence]
    for (one, two) in zip(left, right) where one != two {
      return one.utf8.lexicographicallyPrecedes(two.utf8)
    }
    return false
  }
}
