/// Collects literals and compiles them to one automaton.
public struct LiteralAutomatonBuilder {
  private var trie = LiteralTrie()

  public init() {}

  /// Adds a literal of folded scalars and returns its number; the same literal has one number. Nil if empty.
  public mutating func add(_ literal: [UInt32]) -> Int? { add(literal.span) }

  /// The same for a part of a longer array.
  public mutating func add(_ literal: Span<UInt32>) -> Int? {
    literal.isEmpty ? nil : trie.add(literal)
  }

  /// The lengths of the literals in scalars, by their numbers.
  public var lengths: [Int] { trie.lengths.map(Int.init) }

  public func build() -> LiteralAutomaton {
    var linked = trie
    linked.link()
    return linked.automaton()
  }
}

/// The literals as a tree, states numbered in the order of insertion, 0 the root.
private struct LiteralTrie {
  /// For each state the state before it and the scalar between them.
  private var edges: [UInt64] = [.max]
  private var literal: [Int32] = [-1]
  private(set) var lengths: [UInt32] = []
  private var fail: [UInt32] = []
  private var output: [UInt32] = []
  /// States by a hash of their edges, open addressing, at most half full; 0 where there is none.
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 12)
  private var mask = (1 << 12) - 1

  mutating func add(_ word: Span<UInt32>) -> Int {
    while (edges.count + word.count) * 2 >= slots.count { grow() }
    var state: UInt32 = 0
    for index in word.indices { state = child(of: state, word[index]) }
    let known = literal[Int(state)]
    if known >= 0 { return Int(known) }
    literal[Int(state)] = Int32(lengths.count)
    lengths.append(UInt32(word.count))
    return lengths.count - 1
  }

  @inline(__always)
  private mutating func child(of state: UInt32, _ scalar: UInt32) -> UInt32 {
    let edge = UInt64(state) << 32 | UInt64(scalar)
    var slot = LiteralAutomaton.slot(edge, mask)
    while slots[slot] != 0 {
      if edges[Int(slots[slot])] == edge { return slots[slot] }
      slot = (slot &+ 1) & mask
    }
    let new = UInt32(edges.count)
    slots[slot] = new
    edges.append(edge)
    literal.append(-1)
    return new
  }

  private mutating func grow() {
    mask = mask << 2 | 3
    slots = Array(repeating: 0, count: mask + 1)
    for state in 1..<max(edges.count, 1) {
      var slot = LiteralAutomaton.slot(edges[state], mask)
      while slots[slot] != 0 { slot = (slot &+ 1) & mask }
      slots[slot] = UInt32(state)
    }
  }

  private func step(_ state: UInt32, _ scalar: UInt32) -> UInt32 {
    let edge = UInt64(state) << 32 | UInt64(scalar)
    var slot = LiteralAutomaton.slot(edge, mask)
    while slots[slot] != 0 {
      if edges[Int(slots[slot])] == edge { return slots[slot] }
      slot = (slot &+ 1) & mask
    }
    return 0
  }

  /// Sets failure and output links, shallow states first.
  mutating func link() {
    fail = Array(repeating: 0, count: edges.count)
    output = Array(repeating: 0, count: edges.count)
    for state in byDepth() {
      let parent = Int(edges[state] >> 32)
      if parent != 0 {
        let scalar = UInt32(truncatingIfNeeded: edges[state])
        var candidate = fail[parent]
        var target = step(candidate, scalar)
        while candidate != 0, target == 0 {
          candidate = fail[Int(candidate)]
          target = step(candidate, scalar)
        }
        fail[state] = target
      }
      output[state] = literal[state] >= 0 ? UInt32(state) : output[Int(fail[state])]
    }
  }

  /// All states but the root, ordered by depth in linear time; a state comes after the one before it.
  private func byDepth() -> [Int] {
    var depths = [Int32](repeating: 0, count: edges.count)
    var starts = [0, 0]
    for state in 1..<max(edges.count, 1) {
      let depth = depths[Int(edges[state] >> 32)] + 1
      depths[state] = depth
      if starts.count < Int(depth) + 2 { starts.append(0) }
      starts[Int(depth) + 1] += 1
    }
    for depth in 1..<starts.count { starts[depth] += starts[depth - 1] }
    var order = Array(repeating: 0, count: edges.count - 1)
    for state in 1..<max(edges.count, 1) {
      let depth = Int(depths[state])
      order[starts[depth]] = state
      starts[depth] += 1
    }
    return order
  }

  func automaton() -> LiteralAutomaton {
    LiteralAutomaton(
      edges: edges, slots: slots, fail: fail, output: output, literal: literal, lengths: lengths)
  }
}
