/// A set of small numbers, a bit each.
struct BitSet: Sendable {
  private(set) var words: [UInt64]

  /// An empty set of numbers below a bound.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  @inline(__always)
  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 != 0 }

  @inline(__always)
  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  /// Adds numbers that stand in a list.
  @inline(__always)
  mutating func insert(_ numbers: Span<Int32>) {
    var words = words.mutableSpan
    for index in numbers.indices { words[Int(numbers[index]) >> 6] |= 1 << UInt64(numbers[index] & 63) }
  }

  mutating func removeAll() {
    var words = words.mutableSpan
    for index in words.indices { words[index] = 0 }
  }

  /// The numbers, ascending, that the bits of a word at some place stand for.
  static func members(_ bits: UInt64, of word: Int) -> Members { Members(bits: bits, base: word * 64) }

  struct Members: Sequence, IteratorProtocol {
    fileprivate var bits: UInt64
    fileprivate let base: Int

    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits - 1 }
      return base + bits.trailingZeroBitCount
    }
  }
}
