/// For each set of literals the places of its literals in one text, ordered by start, longest first.
struct LiteralPlaces {
  /// For each set the number of its list, from 1, or 0 where none of its literals occurs.
  private var slots: [Int32]
  private var lists: [[Range<Int>]] = []
  /// The sets that occur, ascending once all places are added.
  private(set) var sets: [Int32] = []

  init(sets count: Int) { slots = Array(repeating: 0, count: count) }

  /// Whether a literal of a set occurs at all.
  func holds(_ set: Int) -> Bool { slots[set] != 0 }

  /// The places of a set.
  subscript(set: Int) -> [Range<Int>] { slots[set] == 0 ? [] : lists[Int(slots[set]) - 1] }

  mutating func add(_ place: Range<Int>, to set: Int32) {
    if slots[Int(set)] == 0 {
      sets.append(set)
      lists.append([])
      slots[Int(set)] = Int32(lists.count)
    }
    lists[Int(slots[Int(set)]) - 1].append(place)
  }

  /// Puts all into their order.
  mutating func sort() {
    sets.sort()
    for index in lists.indices where lists[index].count > 1 {
      lists[index].sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    }
  }
}
