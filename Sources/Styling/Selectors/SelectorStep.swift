/// How an element must lie to the one that the step before matched.
enum Combinator: UInt8, Sendable, Hashable {
  /// The first compound of a selector: no element before it.
  case start
  case descendant, child, next, subsequent
  /// The first compound of a relative selector in `:has()`.
  case anchorDescendant, anchorChild, anchorNext, anchorSubsequent
}

/// A compound selector with all that stands to the left of it; selectors with the same beginning share steps.
struct SelectorStep: Sendable {
  /// The step to the left, or -1.
  var previous: Int32
  var combinator: Combinator
  /// The conditions, indices into the book's.
  var tests: Range<Int32>
  /// Whether another step continues below or beside an element that matches.
  var hasInside = false
  var hasBeside = false
  /// Whether it stands in a bucket, so that it is tried for each element with its key.
  var isListed = false
  /// Whether the bucket alone answers the first test.
  var isKeyed = false
  /// The first outcome in the book's list, or -1.
  var outcome: Int32 = -1
}

/// A rule that holds where a step matches.
struct RuleOutcome: Sendable {
  enum Target: UInt8, Sendable { case element, before, after }

  var target: Target
  /// Greater wins: origin, layer, specificity, order.
  var rank: UInt64
  /// The rule's declarations, a range of the pool.
  var declarations: Range<Int32>
  /// Index of the condition that must hold, or -1.
  var condition: Int32
  /// The next outcome of the same step, or -1.
  var next: Int32
}
