/// All literals of a vocabulary in one automaton (Aho and Corasick 1975) over folded scalars.
///
/// Transitions lie in one open-addressing table of states; the root has its own table for
/// the first scalar, since most of a text stays there. A scan costs time linear in text and matches.
public struct LiteralAutomaton: Sendable {
  /// An occurrence of a literal, in indices of folded scalars.
  public struct Match: Sendable, Hashable {
    /// Number of the literal in the order in which it was added.
    public var literal: Int
    public var start: Int
    public var end: Int
  }

  /// For each state the state before it and the scalar between them.
  let edges: [UInt64]
  /// States by a hash of their edges; 0 where there is none.
  let slots: [UInt32]
  let mask: Int
  /// For scalars up to U+FFFF the state after the root; 0 stays.
  let root: [UInt32]
  let fail: [UInt32]
  /// The nearest state on the failure path, itself included, that ends a literal; 0 for none.
  let output: [UInt32]
  /// For each state a bit for each of its children, by the last six bits of their scalars: most scalars are no child of
  /// any state on the way back to the root, which this tells without a look into the table.
  let children: [UInt64]
  /// For each state the literal that ends there, or -1.
  let literal: [Int32]
  /// Literals' lengths in scalars.
  let lengths: [UInt32]

  public var literalCount: Int { lengths.count }

  /// Finds every occurrence of every literal, overlapping ones included, ordered by end.
  /// A literal that begins or ends with a Latin letter or digit matches only where the word does.
  public func scan(_ text: FoldedText) -> [Match] {
    var matches: [Match] = []
    let scalars = text.scalars
    var state: UInt32 = 0
    for index in 0..<scalars.count {
      let scalar = scalars[index]
      state = next(state, scalar)
      if state == 0 { continue }
      var ending = output[Int(state)]
      while ending != 0 {
        let found = Int(literal[Int(ending)])
        let start = index + 1 - Int(lengths[found])
        if isWholeWord(scalars, start, index + 1) {
          matches.append(Match(literal: found, start: start, end: index + 1))
        }
        ending = output[Int(fail[Int(ending)])]
      }
    }
    return matches
  }

  @inline(__always)
  private func next(_ from: UInt32, _ scalar: UInt32) -> UInt32 {
    var state = from
    while state != 0 {
      if children[Int(state)] >> UInt64(scalar & 63) & 1 != 0 {
        let target = step(state, scalar)
        if target != 0 { return target }
      }
      state = fail[Int(state)]
    }
    return scalar < 0x10000 ? root[Int(scalar)] : step(0, scalar)
  }

  @inline(__always)
  private func step(_ state: UInt32, _ scalar: UInt32) -> UInt32 {
    let edge = UInt64(state) << 32 | UInt64(scalar)
    var slot = LiteralAutomaton.slot(edge, mask)
    while true {
      let target = slots[slot]
      if target == 0 || edges[Int(target)] == edge { return target }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  @inline(__always)
  private func isWholeWord(_ scalars: [UInt32], _ start: Int, _ end: Int) -> Bool {
    if start > 0, joins(scalars[start - 1], scalars[start]) { return false }
    if end < scalars.count, joins(scalars[end - 1], scalars[end]) { return false }
    return true
  }

  /// Whether two neighbours belong to one word or number: letters join letters, digits join digits.
  @inline(__always)
  private func joins(_ left: UInt32, _ right: UInt32) -> Bool {
    if isLetter(left) { return isLetter(right) }
    if isDigit(left) { return isDigit(right) }
    return false
  }

  @inline(__always)
  private func isLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }

  @inline(__always)
  private func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
}
