/// What the tests inside rules reach, and what no test of any rule does.
public struct CoverageReport: Sendable {
  /// How many of some things are reached.
  public struct Share: Sendable, Hashable {
    public var reached: Int
    public var total: Int

    public init(reached: Int = 0, total: Int = 0) {
      self.reached = reached
      self.total = total
    }

    /// From 0 to 1; 1 where there is nothing to reach.
    public var fraction: Double { total == 0 ? 1 : Double(reached) / Double(total) }

    /// Counts one thing.
    public mutating func count(_ isReached: Bool) {
      total += 1
      if isReached { reached += 1 }
    }

    static func + (left: Share, right: Share) -> Share {
      Share(reached: left.reached + right.reached, total: left.total + right.total)
    }
  }

  /// The shares of one pack's own files.
  public struct Pack: Sendable {
    public var id: String
    /// Words and patterns of its vocabularies.
    public var patterns = Share()
    /// Words and patterns that no rule sees, since they are read for statements alone; not in any share.
    public var leftOut = 0
    /// What the vocabularies name as false friends.
    public var falseFriends = Share()
    /// Conditions of its rules.
    public var conditions = Share()
    /// What no test reaches, at its place.
    public var unreached: [RunError] = []

    public init(id: String) { self.id = id }
  }

  public var packs: [Pack]

  public init(packs: [Pack]) { self.packs = packs }

  public var patterns: Share { packs.reduce(Share()) { $0 + $1.patterns } }
  public var leftOut: Int { packs.reduce(0) { $0 + $1.leftOut } }
  public var falseFriends: Share { packs.reduce(Share()) { $0 + $1.falseFriends } }
  public var conditions: Share { packs.reduce(Share()) { $0 + $1.conditions } }
}
