import Scanning

/// For each set of literals the places of its literals in one text, ordered by start, longest first.
///
/// All stand in one list, the places of a set side by side: a literal may belong to hundreds of sets.
struct LiteralPlaces {
  /// For each set where its places begin in `list`; one more for the end.
  private let starts: [Int32]
  private let list: [Range<Int>]
  /// The sets that occur, ascending.
  let sets: [Int]

  /// The places of all matches by the sets that hold their literals; `count` is that of all sets.
  init(_ matches: [LiteralAutomaton.Match], setsOfLiteral: Postings, count: Int) {
    let ordered = matches.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    var starts = [Int32](repeating: 0, count: count + 1)
    for match in ordered {
      for set in setsOfLiteral[match.literal] { starts[Int(set) + 1] += 1 }
    }
    var sets: [Int] = []
    for set in 0..<count {
      if starts[set + 1] > 0 { sets.append(set) }
      starts[set + 1] += starts[set]
    }
    var next = starts
    var list = [Range<Int>](repeating: 0..<0, count: Int(starts[count]))
    for match in ordered {
      let place = match.start..<match.end
      for set in setsOfLiteral[match.literal] {
        list[Int(next[Int(set)])] = place
        next[Int(set)] += 1
      }
    }
    (self.starts, self.list, self.sets) = (starts, list, sets)
  }

  /// Whether a literal of a set occurs at all.
  func holds(_ set: Int) -> Bool { starts[set] < starts[set + 1] }

  /// The numbers of a set's places.
  func places(of set: Int) -> Range<Int> { Int(starts[set])..<Int(starts[set + 1]) }

  subscript(place: Int) -> Range<Int> { list[place] }

  /// The first of a set's places that begins at a bound or behind it; the end of its places where there is none.
  func first(of set: Int, from bound: Int) -> Int {
    var (low, high) = (Int(starts[set]), Int(starts[set + 1]))
    while low < high {
      let middle = (low + high) / 2
      if list[middle].lowerBound < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
