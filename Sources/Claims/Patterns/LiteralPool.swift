/// A literal of a pattern: folded scalars in a pool.
struct Literal: Hashable, Sendable {
  var start: UInt32
  var count: UInt32

  var isEmpty: Bool { count == 0 }
  var range: Range<Int> { Int(start)..<Int(start + count) }

  static let empty = Literal(start: 0, count: 0)
}

/// The scalars of all literals of one compilation, one after another: a literal costs no heap object of its own.
struct LiteralPool: Sendable {
  private(set) var scalars: [UInt32] = []

  init() { scalars.reserveCapacity(1 << 16) }

  /// How many scalars there are: the start of the next literal.
  var count: Int { scalars.count }

  mutating func append(_ scalar: UInt32) { scalars.append(scalar) }

  /// The literal of all scalars that were appended since there were `start` of them.
  func literal(from start: Int) -> Literal {
    Literal(start: UInt32(start), count: UInt32(scalars.count - start))
  }

  /// The literal that reads as one literal and then another.
  mutating func joined(_ left: Literal, _ right: Literal) -> Literal {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    let start = scalars.count
    append(left)
    append(right)
    return Literal(start: UInt32(start), count: left.count + right.count)
  }

  private mutating func append(_ literal: Literal) {
    for index in literal.range { scalars.append(scalars[index]) }
  }

  func text(_ literal: Literal) -> ArraySlice<UInt32> { scalars[literal.range] }
}
