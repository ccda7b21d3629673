extension Lexicon {
  /// A flat pattern.
  struct Route: Sendable, Hashable {
    var vocabulary: Int32
    /// Index of the pattern in its vocabulary.
    var pattern: Int32
    /// Its steps among those of all routes; one at least.
    var start: Int32
    var end: Int32
    /// Number of a gap at the end that keeps its text, or -1.
    var tail: Int32
    var isExclusion: Bool

    var steps: Range<Int> { Int(start)..<Int(end) }
  }

  /// A step of a compiled pattern, with the gap before it.
  struct Step: Sendable, Hashable {
    enum Matcher {
      /// Number of a set of literals.
      case literals(Int)
      /// Number of a value step.
      case value(Int)
    }

    /// The number of a set of literals, or the complement of that of a value step.
    var operand: Int32
    var gap: Gap

    init(operand: Int32, gap: Gap) {
      self.operand = operand
      self.gap = gap
    }

    init(_ matcher: Matcher, gap: Gap) {
      switch matcher {
      case .literals(let set): operand = Int32(set)
      case .value(let number): operand = ~Int32(number)
      }
      self.gap = gap
    }

    var matcher: Matcher { operand < 0 ? .value(Int(~operand)) : .literals(Int(operand)) }
  }

  /// How far two steps may be apart, in scalars.
  struct Gap: Sendable, Hashable {
    var minimum: Int32
    var maximum: Int32
    /// Number of the field that keeps the text of the gap, or -1.
    var field: Int32
    /// Whether it may cross clauses of one sentence.
    var crossesClauses: Bool

    static let none = Gap(minimum: 0, maximum: 0, field: -1, crossesClauses: false)
  }

  /// A typed value that a step takes, and the field that keeps it.
  struct ValueStep: Sendable, Hashable {
    var matcher: ValueMatcher
    var field: String
  }
}
