/// Collects literals and compiles them to one automaton.
public struct LiteralAutomatonBuilder {
  private var trie = LiteralTrie()

  public init() {}

  /// Adds a literal of folded scalars and returns its number; the same literal has one number. Nil if empty.
  public mutating func add(_ literal: [UInt32]) -> Int? {
    add(literal, 0..<literal.count)
  }

  /// The same for a part of a longer array.
  public mutating func add(_ scalars: [UInt32], _ range: Range<Int>) -> Int? {
    range.isEmpty ? nil : trie.add(scalars, range)
  }

  public func build() -> LiteralAutomaton {
    var linked = trie
    linked.link()
    return linked.automaton()
  }
}

/// The literals as a tree, states numbered in the order of insertion, 0 the root.
private struct LiteralTrie {
  private var parents: [UInt32] = [0]
  private var scalars: [UInt32] = [0]
  private var depths: [UInt32] = [0]
  private var literal: [Int32] = [-1]
  private var lengths: [UInt32] = []
  private var fail: [UInt32] = []
  private var output: [UInt32] = []
  /// Open addressing by state and scalar, at most half full.
  private var keys: [UInt64] = Array(repeating: .max, count: 1 << 12)
  private var targets: [UInt32] = Array(repeating: 0, count: 1 << 12)
  private var mask = (1 << 12) - 1

  mutating func add(_ scalars: [UInt32], _ range: Range<Int>) -> Int {
    var state: UInt32 = 0
    for index in range { state = child(of: state, scalars[index]) }
    if literal[Int(state)] < 0 {
      literal[Int(state)] = Int32(lengths.count)
      lengths.append(UInt32(range.count))
    }
    return Int(literal[Int(state)])
  }

  private mutating func child(of state: UInt32, _ scalar: UInt32) -> UInt32 {
    let known = step(state, scalar)
    if known != 0 { return known }
    if parents.count * 2 >= keys.count { grow() }
    let new = UInt32(parents.count)
    put(UInt64(state) << 32 | UInt64(scalar), new)
    parents.append(state)
    scalars.append(scalar)
    depths.append(depths[Int(state)] + 1)
    literal.append(-1)
    return new
  }

  private mutating func put(_ key: UInt64, _ target: UInt32) {
    var slot = LiteralAutomaton.slot(key, mask)
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let capacity = keys.count * 4
    keys = Array(repeating: .max, count: capacity)
    targets = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for state in 1..<parents.count {
      put(UInt64(parents[state]) << 32 | UInt64(scalars[state]), UInt32(state))
    }
  }

  private func step(_ state: UInt32, _ scalar: UInt32) -> UInt32 {
    let key = UInt64(state) << 32 | UInt64(scalar)
    var slot = LiteralAutomaton.slot(key, mask)
    while keys[slot] != .max {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Sets failure and output links, shallow states first.
  mutating func link() {
    fail = Array(repeating: 0, count: parents.count)
    output = Array(repeating: 0, count: parents.count)
    for state in byDepth() {
      if depths[state] > 1 {
        var candidate = fail[Int(parents[state])]
        while candidate != 0, step(candidate, scalars[state]) == 0 { candidate = fail[Int(candidate)] }
        fail[state] = step(candidate, scalars[state])
      }
      output[state] = literal[state] >= 0 ? UInt32(state) : output[Int(fail[state])]
    }
  }

  /// All states but the root, ordered by depth in linear time.
  private func byDepth() -> [Int] {
    var starts = Array(repeating: 0, count: Int(depths.max() ?? 0) + 2)
    for depth in depths.dropFirst() { starts[Int(depth) + 1] += 1 }
    for depth in 1..<starts.count { starts[depth] += starts[depth - 1] }
    var order = Array(repeating: 0, count: parents.count - 1)
    for state in 1..<max(parents.count, 1) {
      let depth = Int(depths[state])
      order[starts[depth]] = state
      starts[depth] += 1
    }
    return order
  }

  func automaton() -> LiteralAutomaton {
    var root = [UInt32](repeating: 0, count: 0x10000)
    for state in 1..<max(parents.count, 1) where parents[state] == 0 && scalars[state] < 0x10000 {
      root[Int(scalars[state])] = UInt32(state)
    }
    return LiteralAutomaton(
      keys: keys, targets: targets, mask: mask, root: root, fail: fail, output: output, literal: literal,
      lengths: lengths)
  }
}
