/// All selectors of a page, filed by what the element to match must have.
struct SelectorBook: Sendable {
  private(set) var tests: [SimpleSelector] = []
  private(set) var steps: [SelectorStep] = []
  private(set) var outcomes: [RuleOutcome] = []
  /// First step of a bucket by number of the name, and the next step of the same bucket; -1 ends it.
  private(set) var byElement: [Int32] = []
  private(set) var byClass: [Int32] = []
  private(set) var byID: [Int32] = []
  private(set) var byAttribute: [Int32] = []
  private(set) var universal: Int32 = -1
  private(set) var next: [Int32] = []
  /// Whether positions among siblings are asked for.
  private(set) var needsPlaces = false
  /// Numbers of steps by hash, to find those that are alike.
  private var slots = [Int32](repeating: -1, count: 256)
  private var filled = 0

  /// The step of a compound behind another, an old one where there is one.
  mutating func step(after previous: Int32, _ combinator: Combinator, _ compound: [SimpleSelector]) -> Int32 {
    let slot = slot(previous, combinator, compound)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(steps.count)
    slots[slot] = number
    filled += 1
    let first = Int32(tests.count)
    tests.append(contentsOf: compound)
    for test in compound { note(test) }
    steps.append(
      SelectorStep(previous: previous, combinator: combinator, tests: first..<Int32(tests.count)))
    next.append(-1)
    if previous >= 0 { continues(previous, combinator) }
    if filled * 2 > slots.count { grow() }
    return number
  }

  /// The slot of a step that is like this, or a free one.
  private func slot(_ previous: Int32, _ combinator: Combinator, _ compound: [SimpleSelector]) -> Int {
    let mask = slots.count - 1
    var slot = SelectorBook.hash(previous, combinator, compound[...]) & mask
    while slots[slot] >= 0 {
      let step = steps[Int(slots[slot])]
      if step.previous == previous, step.combinator == combinator, step.tests.count == compound.count,
        isSame(step.tests, compound)
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// The tests of a step in any order: the one it is filed under is put first.
  private func isSame(_ range: Range<Int32>, _ compound: [SimpleSelector]) -> Bool {
    for index in range where !compound.contains(tests[Int(index)]) { return false }
    return true
  }

  private static func hash(
    _ previous: Int32, _ combinator: Combinator, _ compound: ArraySlice<SimpleSelector>
  ) -> Int {
    var sum: UInt64 = 0
    for test in compound { sum &+= test.weakHash }
    var hash = (sum ^ UInt64(UInt32(bitPattern: previous)) << 8 ^ UInt64(combinator.rawValue))
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: hash >> 20)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, step) in steps.enumerated() {
      let compound = tests[Int(step.tests.lowerBound)..<Int(step.tests.upperBound)]
      var slot = SelectorBook.hash(step.previous, step.combinator, compound) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  private mutating func continues(_ step: Int32, _ combinator: Combinator) {
    if combinator == .descendant || combinator == .child { steps[Int(step)].hasInside = true }
    if combinator == .next || combinator == .subsequent { steps[Int(step)].hasBeside = true }
    list(step)
  }

  private mutating func note(_ test: SimpleSelector) {
    switch test {
    case .nth, .has, .state(.onlyChild), .state(.onlyOfType): needsPlaces = true
    default: break
    }
  }

  /// Adds to an outcome's rank what was not known when it was read.
  mutating func raise(_ outcome: Int, by amount: UInt64) { outcomes[outcome].rank += amount }

  mutating func add(_ outcome: RuleOutcome, to step: Int32) {
    var outcome = outcome
    outcome.next = steps[Int(step)].outcome
    steps[Int(step)].outcome = Int32(outcomes.count)
    outcomes.append(outcome)
    list(step)
  }

  /// Files a step under the name that the fewest elements are likely to have, whose test then comes first.
  private mutating func list(_ step: Int32) {
    guard !steps[Int(step)].isListed else { return }
    steps[Int(step)].isListed = true
    guard let (place, kind, number) = key(of: step) else {
      next[Int(step)] = universal
      universal = step
      return
    }
    // An attribute's name alone does not tell that the test holds.
    if kind < 3 { steps[Int(step)].isKeyed = true }
    tests.swapAt(Int(steps[Int(step)].tests.lowerBound), place)
    switch kind {
    case 0: SelectorBook.push(step, number, &byID, &next)
    case 1: SelectorBook.push(step, number, &byClass, &next)
    case 2: SelectorBook.push(step, number, &byElement, &next)
    default: SelectorBook.push(step, number, &byAttribute, &next)
    }
  }

  /// Where the test that a step is filed under stands, its kind (id, class, element, attribute) and number.
  private func key(of step: Int32) -> (place: Int, kind: Int, number: Int32)? {
    var best: (place: Int, kind: Int, number: Int32)?
    for index in steps[Int(step)].tests {
      let found: (kind: Int, number: Int32)? =
        switch tests[Int(index)] {
        case .id(let number): (0, number)
        case .class(let number): (1, number)
        case .element(let number): (2, number)
        case .attribute(let test): (3, test.name)
        default: nil
        }
      if let found, found.kind < best?.kind ?? 4 { best = (Int(index), found.kind, found.number) }
    }
    return best
  }

  private static func push(_ step: Int32, _ number: Int32, _ bucket: inout [Int32], _ next: inout [Int32]) {
    while bucket.count <= Int(number) { bucket.append(-1) }
    next[Int(step)] = bucket[Int(number)]
    bucket[Int(number)] = step
  }
}
