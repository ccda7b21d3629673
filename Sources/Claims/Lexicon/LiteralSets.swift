import Scanning

/// Numbers the sets of literals of all patterns; the same literals are one set.
struct LiteralSets {
  private var literals = LiteralAutomatonBuilder()
  /// The literals of all sets, one set after another, and for each the set.
  private var members: [Int32] = []
  private var owners: [Int32] = []
  private var starts: [Int] = [0]
  /// The last set of each hash, and for each set the one before it of the same hash, or -1.
  private var lastByHash: [UInt64: Int] = [:]
  private var previous: [Int] = []

  var count: Int { previous.count }

  /// The number of the set of some literals.
  mutating func number(of options: [Literal], _ pool: LiteralPool) -> Int {
    let start = members.count
    let scalars = pool.scalars.span
    var last = Int32(-1)
    var isSorted = true
    for option in options {
      guard let literal = literals.add(scalars.extracting(option.range)) else { continue }
      let number = Int32(literal)
      isSorted = isSorted && number > last
      last = number
      members.append(number)
    }
    // Most sets come sorted, since a word list is numbered in its order.
    if !isSorted { sortUnique(from: start) }
    return settled(from: start)
  }

  /// The set whose members stand at the end: one that is known, or a new one.
  private mutating func settled(from start: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in start..<members.count {
      hash = (hash ^ UInt64(UInt32(bitPattern: members[place]))) &* 0x100_0000_01B3
    }
    let newest = lastByHash[hash] ?? -1
    var known = newest
    while known >= 0 {
      if members[starts[known]..<starts[known + 1]] == members[start...] {
        members.removeLast(members.count - start)
        return known
      }
      known = previous[known]
    }
    let set = count
    owners.append(contentsOf: repeatElement(Int32(set), count: members.count - start))
    starts.append(members.count)
    previous.append(newest)
    lastByHash[hash] = set
    return set
  }

  private mutating func sortUnique(from start: Int) {
    members[start...].sort()
    var kept = start + 1
    for index in (start + 1)..<members.count where members[index] != members[kept - 1] {
      members[kept] = members[index]
      kept += 1
    }
    members.removeLast(members.count - kept)
  }

  /// For each set how often a text may be thought to hold one of its literals, to be compared: a single character
  /// counts for many longer words.
  func commonness() -> [Int] {
    let weights = literals.lengths.map { $0 == 1 ? 256 : $0 == 2 ? 16 : 1 }
    return previous.indices.map { set in
      members[starts[set]..<starts[set + 1]].reduce(0) { $0 + weights[Int($1)] }
    }
  }

  /// The automaton of all literals, and for each literal the sets that hold it.
  func finish() -> (automaton: LiteralAutomaton, setsOfLiteral: Postings) {
    let automaton = literals.build()
    return (automaton, Postings(keys: members, values: owners, count: automaton.literalCount))
  }
}
