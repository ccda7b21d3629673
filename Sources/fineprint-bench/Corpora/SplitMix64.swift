/// A sequence of numbers that a seed decides, the same on every machine (Steele, Lea and Flood 2014).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// Whether something happens that happens so often in a hundred.
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// An element of a list whose first ones are chosen far more often, as words of a language are.
  mutating func pickCommon<Element>(_ elements: [Element]) -> Element {
    elements[min(below(elements.count), below(elements.count))]
  }

  /// Some different elements in an order of chance.
  mutating func sample<Element>(_ elements: [Element], _ count: Int) -> [Element] {
    var rest = elements
    for place in 0..<min(count, rest.count) { rest.swapAt(place, place + below(rest.count - place)) }
    return Array(rest.prefix(count))
  }
}
