/// The elements that may be open: an end tag that would find none is not handed to the parser, whose
/// search for a partner runs through all open elements.
struct OpenElements {
  private var counts: [Int32]
  private var stack: [Int32] = []
  private let traits: [ElementTraits]
  private let ranks: [UInt8]
  /// Comparisons that misnested end tags may still cost beyond the shallow ones.
  private var allowance = 100_000_000
  private static let shallow = 512

  init(_ names: TagNames) {
    counts = [Int32](repeating: 0, count: names.names.count)
    traits = names.traits
    let known = OpenElements.knownRanks
    ranks = known + [UInt8](repeating: 0, count: names.names.count - known.count)
  }

  /// An upper bound: elements that the parser closed by itself still count.
  var depth: Int { stack.count }

  mutating func push(_ name: Int32) {
    counts[Int(name)] += 1
    stack.append(name)
  }

  /// Closes the innermost element of that name with all that is open inside it; false where there is none in
  /// reach, for a misplaced end tag closes nothing that ranks higher.
  mutating func close(_ name: Int32) -> Bool {
    guard counts[Int(name)] > 0 else { return false }
    let rank = ranks[Int(name)]
    var index = stack.count - 1
    let deepest = allowance > 0 ? 0 : max(0, stack.count - OpenElements.shallow)
    while index >= deepest, stack[index] != name {
      guard ranks[Int(stack[index])] <= rank else { break }
      index -= 1
    }
    allowance -= max(0, stack.count - index - OpenElements.shallow)
    guard index >= deepest, stack[index] == name else { return false }
    for closed in stack[index...] { counts[Int(closed)] -= 1 }
    stack.removeSubrange(index...)
    return true
  }

  /// Closes the innermost element of that name, unless a list, a section, a table or the like is around
  /// the place where it would have to end.
  mutating func closeNear(_ name: Int32) -> Bool {
    guard counts[Int(name)] > 0 else { return false }
    for open in stack.reversed().prefix(OpenElements.shallow) {
      if open == name { return close(name) }
      if !traits[Int(open)].isDisjoint(with: [.encloses, .bounds]) { return false }
    }
    return false
  }

  mutating func removeAll() {
    for closed in stack { counts[Int(closed)] = 0 }
    stack.removeAll()
  }

  private static let knownRanks = TagNames.known.names.map { rank($0) }

  /// The parser's own order of precedence.
  private static func rank(_ name: String) -> UInt8 {
    switch name {
    case "div": 1
    case "td", "th": 2
    case "tr": 3
    case "thead", "tbody", "tfoot": 4
    case "table": 5
    default: 0
    }
  }
}
