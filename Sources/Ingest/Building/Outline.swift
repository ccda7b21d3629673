/// The headings that govern what follows, outermost first.
struct Outline {
  private var open: [(level: Int, block: Int)] = []

  /// Index of the nearest governing heading.
  var current: Int? { open.last?.block }

  /// How many headings are open.
  var depth: Int { open.count }

  /// Closes the headings that a heading of this level ends and returns the one above it.
  mutating func parent(ofLevel level: Int) -> Int? {
    while let last = open.last, last.level >= level { open.removeLast() }
    return current
  }

  mutating func enter(level: Int, block: Int) { open.append((level, block)) }

  /// Closes the headings opened since the outline had `depth` of them, those of level 1 excepted.
  mutating func close(to depth: Int) {
    while open.count > depth, let last = open.last, last.level > 1 { open.removeLast() }
  }
}
