import Scanning

/// For each set of literals that a possible route asks for the places of its literals in one text, ordered by
/// start, longest first.
///
/// A literal may belong to hundreds of sets, most of which are steps of routes whose other steps do not occur: only
/// sets of possible routes get places, which stand side by side in one list.
struct LiteralPlaces {
  /// A place in scalars of the text.
  struct Place {
    var start: Int32
    var end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// For each set its number among those that occur, from 1; 0 where none of its literals occurs.
  private var slots: [Int32]
  /// For each set that occurs where its places begin in `list`; one more for the end.
  private var starts: [Int32] = []
  private var list: [Place] = []
  /// Routes that begin with a literal and whose sets all occur, with the set that they begin with.
  private(set) var routes: [(route: Int, set: Int)] = []
  /// The same for routes that begin with a value.
  private(set) var valueRoutes: [Int] = []

  init(_ matches: [LiteralAutomaton.Match], _ lexicon: Lexicon) {
    slots = Array(repeating: 0, count: lexicon.routesBySet.count)
    let literals = DistinctLiterals(matches, count: lexicon.automaton.literalCount)
    var sets: [Int32] = []
    for literal in literals.all {
      for set in lexicon.setsOfLiteral[Int(literal)] where slots[Int(set)] == 0 {
        sets.append(set)
        slots[Int(set)] = Int32(sets.count)
      }
    }
    sets.sort()
    for (number, set) in sets.enumerated() { slots[Int(set)] = Int32(number + 1) }
    let isWanted = findRoutes(sets, lexicon)
    fill(matches, literals, lexicon.setsOfLiteral, isWanted)
  }

  /// Finds the routes whose sets all occur; for each set that occurs whether one of them asks for it.
  private mutating func findRoutes(_ sets: [Int32], _ lexicon: Lexicon) -> [Bool] {
    var isWanted = Array(repeating: false, count: sets.count)
    for set in sets {
      for route in lexicon.routesBySet[Int(set)] where take(Int(route), lexicon, &isWanted) {
        routes.append((Int(route), Int(set)))
      }
    }
    for route in lexicon.routesByValue where take(Int(route), lexicon, &isWanted) {
      valueRoutes.append(Int(route))
    }
    return isWanted
  }

  private func take(_ route: Int, _ lexicon: Lexicon, _ isWanted: inout [Bool]) -> Bool {
    let steps = lexicon.routes[route].steps
    for index in steps.indices {
      if case .literals(let set) = steps[index].matcher, slots[set] == 0 { return false }
    }
    for index in steps.indices {
      if case .literals(let set) = steps[index].matcher { isWanted[Int(slots[set]) - 1] = true }
    }
    return true
  }

  private mutating func fill(
    _ matches: [LiteralAutomaton.Match], _ literals: DistinctLiterals, _ setsOfLiteral: Postings,
    _ isWanted: [Bool]
  ) {
    // For each literal that occurs the numbers of its wanted sets, side by side.
    var firsts: [Int32] = [0]
    var wanted: [Int32] = []
    for literal in literals.all {
      for set in setsOfLiteral[Int(literal)] where isWanted[Int(slots[Int(set)]) - 1] {
        wanted.append(slots[Int(set)] - 1)
      }
      firsts.append(Int32(wanted.count))
    }
    let ordered = matches.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    starts = Array(repeating: 0, count: isWanted.count + 1)
    for match in ordered {
      let number = Int(literals.numbers[match.literal]) - 1
      for index in Int(firsts[number])..<Int(firsts[number + 1]) { starts[Int(wanted[index]) + 1] += 1 }
    }
    for slot in isWanted.indices { starts[slot + 1] += starts[slot] }
    var next = starts
    list = Array(repeating: Place(start: 0, end: 0), count: Int(starts[isWanted.count]))
    for match in ordered {
      let number = Int(literals.numbers[match.literal]) - 1
      let place = Place(start: Int32(match.start), end: Int32(match.end))
      for index in Int(firsts[number])..<Int(firsts[number + 1]) {
        let slot = Int(wanted[index])
        list[Int(next[slot])] = place
        next[slot] += 1
      }
    }
  }

  /// The numbers of a set's places; none for a set that no possible route asks for.
  func places(of set: Int) -> Range<Int> {
    let slot = Int(slots[set])
    return slot == 0 ? 0..<0 : Int(starts[slot - 1])..<Int(starts[slot])
  }

  subscript(place: Int) -> Range<Int> { list[place].range }

  /// The first of a set's places that begins at a bound or behind it; the end of its places where there is none.
  func first(in places: Range<Int>, from bound: Int) -> Int {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle].start) < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The literals that occur in a text, each once.
struct DistinctLiterals {
  /// For each literal its number among those that occur, from 1, or 0.
  private(set) var numbers: [Int32]
  /// In the order of their first match.
  private(set) var all: [Int32] = []

  init(_ matches: [LiteralAutomaton.Match], count: Int) {
    numbers = Array(repeating: 0, count: count)
    for match in matches where numbers[match.literal] == 0 {
      all.append(Int32(match.literal))
      numbers[match.literal] = Int32(all.count)
    }
  }
}
