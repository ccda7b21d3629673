import Documents
import Scanning

/// For each set of literals that a possible route asks for the places of its literals in one text, ordered by
/// start, longest first.
///
/// A literal may belong to hundreds of sets, most of which are steps of routes whose other steps do not occur: only
/// sets of possible routes get places, which stand side by side in one list. One object serves many texts: what it
/// holds for each set and literal of the lexicon is laid out once and only wiped where a text has touched it.
struct LiteralPlaces: Sendable {
  /// A place in scalars of the text.
  struct Place {
    var start: Int32
    var end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A route whose sets all occur, with the set that it begins with.
  struct Candidate {
    var set: Int32
    var route: Int32
  }

  /// Sets of which some literal occurs.
  private var present: BitSet
  /// Sets that a possible route asks for.
  private var wanted: BitSet
  /// Sets that are some route's rarest step.
  private let anchors: BitSet
  /// For each route the sets of literals that it asks for.
  private let needed: Postings
  /// For each wanted set its number among those, from 0.
  private var slots: [Int32]
  /// For each literal its number among those that occur, from 1, or 0.
  private var numbers: [Int32]
  /// The literals that occur, in the order of their first match.
  private var literals: [Int32] = []
  /// For each literal that occurs where the numbers of its wanted sets begin in `owners`; one more for the end.
  private var firsts: [Int32] = []
  private var owners: [Int32] = []
  /// For each wanted set where its places begin in `list`; one more for the end.
  private var starts: [Int32] = []
  private var list: [Place] = []
  /// Routes that begin with a literal and may match.
  private(set) var routes: [Candidate] = []
  /// The same for routes that begin with a value.
  private(set) var valueRoutes: [Int32] = []

  init(_ lexicon: Lexicon) {
    let count = lexicon.routesByAnchor.count
    present = BitSet(count: count)
    wanted = BitSet(count: count)
    var anchors = BitSet(count: count)
    for set in 0..<count where !lexicon.routesByAnchor.places(of: set).isEmpty { anchors.insert(set) }
    self.anchors = anchors
    var needed: (routes: [Int32], sets: [Int32]) = ([], [])
    for (number, route) in lexicon.routes.enumerated() {
      for step in route.steps where lexicon.steps[step].operand >= 0 {
        needed.routes.append(Int32(number))
        needed.sets.append(lexicon.steps[step].operand)
      }
    }
    self.needed = Postings(keys: needed.routes, values: needed.sets, count: lexicon.routes.count)
    slots = Array(repeating: 0, count: count)
    numbers = Array(repeating: 0, count: lexicon.automaton.literalCount)
  }

  /// Takes the matches of a text; those of an earlier text must be wiped.
  mutating func find(_ matches: [LiteralAutomaton.Match], _ lexicon: Lexicon) {
    for match in matches where numbers[match.literal] == 0 {
      literals.append(Int32(match.literal))
      numbers[match.literal] = Int32(literals.count)
      lexicon.setsOfLiteral.mark(match.literal, in: &present)
    }
    findRoutes(lexicon)
    number()
    fill(matches, lexicon.setsOfLiteral)
  }

  /// Forgets a text.
  mutating func wipe() {
    for literal in literals { numbers[Int(literal)] = 0 }
    present.removeAll()
    wanted.removeAll()
    literals.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    owners.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    list.removeAll(keepingCapacity: true)
    routes.removeAll(keepingCapacity: true)
    valueRoutes.removeAll(keepingCapacity: true)
  }

  /// Finds the routes whose sets all occur, and the sets that they ask for.
  private mutating func findRoutes(_ lexicon: Lexicon) {
    for word in present.words.indices {
      for set in BitSet.members(present.words[word] & anchors.words[word], of: word) {
        for place in lexicon.routesByAnchor.places(of: set) {
          take(lexicon.routesByAnchor[place: place], lexicon)
        }
      }
    }
    for route in lexicon.routesByValue { take(route, lexicon) }
    routes.sort { ($0.set, $0.route) < ($1.set, $1.route) }
    valueRoutes.sort()
  }

  /// Keeps a route whose sets all occur.
  private mutating func take(_ route: Int32, _ lexicon: Lexicon) {
    let sets = needed.places(of: Int(route))
    for place in sets where !present.contains(Int(needed[place: place])) { return }
    for place in sets { wanted.insert(Int(needed[place: place])) }
    let first = lexicon.steps[Int(lexicon.routes[Int(route)].start)].operand
    if first >= 0 { routes.append(Candidate(set: first, route: route)) } else { valueRoutes.append(route) }
  }

  /// Numbers the wanted sets; `starts` counts none of their places yet.
  private mutating func number() {
    var next: Int32 = 0
    for word in wanted.words.indices {
      for set in BitSet.members(wanted.words[word], of: word) {
        slots[set] = next
        next += 1
      }
    }
    starts.append(contentsOf: repeatElement(0, count: Int(next) + 1))
  }

  private mutating func fill(_ matches: [LiteralAutomaton.Match], _ setsOfLiteral: Postings) {
    firsts.append(0)
    for literal in literals {
      setsOfLiteral.append(Int(literal), in: wanted, numbers: slots, to: &owners)
      firsts.append(Int32(owners.count))
    }
    let ordered = matches.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    for match in ordered {
      for index in wantedSets(of: match) { starts[Int(owners[index]) + 1] += 1 }
    }
    for slot in starts.indices.dropLast() { starts[slot + 1] += starts[slot] }
    list.append(contentsOf: repeatElement(Place(start: 0, end: 0), count: Int(starts[starts.count - 1])))
    // The starts serve as the next free places, and end up one set further on.
    for match in ordered {
      let place = Place(start: Int32(match.start), end: Int32(match.end))
      for index in wantedSets(of: match) {
        let slot = Int(owners[index])
        list[Int(starts[slot])] = place
        starts[slot] += 1
      }
    }
    starts.insert(0, at: 0)
  }

  @inline(__always)
  private func wantedSets(of match: LiteralAutomaton.Match) -> Range<Int> {
    let number = Int(numbers[match.literal]) - 1
    return Int(firsts[number])..<Int(firsts[number + 1])
  }

  /// The numbers of a set's places; none for a set that no possible route asks for.
  func places(of set: Int) -> Range<Int> {
    guard wanted.contains(set) else { return 0..<0 }
    let slot = Int(slots[set])
    return Int(starts[slot])..<Int(starts[slot + 1])
  }

  subscript(place: Int) -> Range<Int> { list[place].range }

  /// The first of a set's places that begins at a bound or behind it; the end of its places where there is none.
  func first(in places: Range<Int>, from bound: Int) -> Int {
    return places.partitioningIndex { Int(list[$0].start) >= bound }
  }
}
