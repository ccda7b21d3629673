/// Collects literals and compiles them to one automaton.
public struct LiteralAutomatonBuilder {
  private var numbers: [[UInt32]: Int] = [:]
  private var literals: [[UInt32]] = []

  public init() {}

  /// Adds a literal of folded scalars and returns its number; the same literal has one number. Nil if empty.
  public mutating func add(_ literal: [UInt32]) -> Int? {
    guard !literal.isEmpty else { return nil }
    if let known = numbers[literal] { return known }
    numbers[literal] = literals.count
    literals.append(literal)
    return literals.count - 1
  }

  public func build() -> LiteralAutomaton {
    var trie = Trie(literals: literals)
    trie.link()
    return trie.automaton(lengths: literals.map { UInt32($0.count) })
  }
}

/// The literals as a tree, states numbered in the order of insertion, 0 the root.
private struct Trie {
  var parents: [UInt32] = [0]
  var scalars: [UInt32] = [0]
  var depths: [UInt32] = [0]
  var literal: [Int32] = [-1]
  var fail: [UInt32] = [0]
  var output: [UInt32] = [0]
  var keys: [UInt64]
  var targets: [UInt32]
  let mask: Int

  init(literals: [[UInt32]]) {
    let total = literals.reduce(1) { $0 + $1.count }
    var capacity = 16
    while capacity < total * 2 { capacity *= 2 }
    keys = Array(repeating: .max, count: capacity)
    targets = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (number, scalars) in literals.enumerated() {
      var state: UInt32 = 0
      for scalar in scalars { state = child(of: state, scalar) }
      literal[Int(state)] = Int32(number)
    }
  }

  private mutating func child(of state: UInt32, _ scalar: UInt32) -> UInt32 {
    let key = UInt64(state) << 32 | UInt64(scalar)
    var slot = LiteralAutomaton.slot(key, mask)
    while keys[slot] != .max {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    let new = UInt32(parents.count)
    keys[slot] = key
    targets[slot] = new
    parents.append(state)
    scalars.append(scalar)
    depths.append(depths[Int(state)] + 1)
    literal.append(-1)
    fail.append(0)
    output.append(0)
    return new
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
    let order = (1..<parents.count).sorted { depths[$0] < depths[$1] }
    for state in order {
      if depths[state] > 1 {
        var candidate = fail[Int(parents[state])]
        while candidate != 0, step(candidate, scalars[state]) == 0 { candidate = fail[Int(candidate)] }
        fail[state] = step(candidate, scalars[state])
      }
      output[state] = literal[state] >= 0 ? UInt32(state) : output[Int(fail[state])]
    }
  }

  func automaton(lengths: [UInt32]) -> LiteralAutomaton {
    var root = [UInt32](repeating: 0, count: 0x10000)
    for state in 1..<max(parents.count, 1) where parents[state] == 0 && scalars[state] < 0x10000 {
      root[Int(scalars[state])] = UInt32(state)
    }
    return LiteralAutomaton(
      keys: keys, targets: targets, mask: mask, root: root, fail: fail, output: output, literal: literal,
      lengths: lengths)
  }
}
