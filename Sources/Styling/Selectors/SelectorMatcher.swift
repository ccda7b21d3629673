import HTML

/// Matches all selectors of a book against the elements of a page as it is walked from start to end.
///
/// For each step the matcher remembers the deepest open element and the last sibling that matched it, so that a
/// combinator is one look-up: no walk up the ancestors, no going back, time linear in depth and breadth.
struct SelectorMatcher {
  let page: PageRules
  let places: SiblingPlaces
  /// The element that is matched, its parent, its depth from 1, the element before it.
  var current = -1
  private var parent: Int32 = -1
  private var depth: Int32 = 0
  private var previous: Int32 = -1
  /// By step: depth of the deepest open element that matched, or -1; the last sibling that did and its parent.
  private var deepest: [Int32]
  private var siblingOf: [Int32]
  private var sibling: [Int32]
  private var frames: [Frame] = []
  private var undo: [Change] = []
  /// The steps that the current element matches and that others continue.
  private var open: [Int32] = []
  private var beside: [Int32] = []
  var candidates: [Int32: [Int32]] = [:]
  /// What is left of the work that a search upward may do.
  var fuel = 0
  /// Indices of the outcomes for the current element.
  private(set) var found: [Int32] = []

  private struct Frame {
    var undoStart: Int32
    var lastChild: Int32 = -1
  }

  private struct Change {
    var step: Int32
    var isSibling: Bool
    var value: Int32
    var parent: Int32
  }

  init(_ page: PageRules) {
    self.page = page
    places = page.book.selectors.needsPlaces ? SiblingPlaces(page.tree) : SiblingPlaces()
    deepest = [Int32](repeating: -1, count: page.book.selectors.steps.count)
    (siblingOf, sibling) = (deepest, deepest)
    frames.append(Frame(undoStart: 0))
  }

  /// Enters an element and leaves the outcomes of all rules that match it in `found`.
  mutating func enter(_ node: Int) {
    current = node
    parent = page.tree.nodes[node].parent
    depth = Int32(frames.count)
    previous = frames[frames.count - 1].lastChild
    found.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    beside.removeAll(keepingCapacity: true)
    tryBuckets(node)
    for step in beside { rememberSibling(step, node) }
    frames[frames.count - 1].lastChild = Int32(node)
    frames.append(Frame(undoStart: Int32(undo.count)))
    for step in open {
      undo.append(Change(step: step, isSibling: false, value: deepest[Int(step)], parent: 0))
      deepest[Int(step)] = depth
    }
  }

  /// Leaves the innermost element.
  mutating func leave() {
    let start = Int(frames.removeLast().undoStart)
    while undo.count > start {
      let change = undo.removeLast()
      if change.isSibling {
        sibling[Int(change.step)] = change.value
        siblingOf[Int(change.step)] = change.parent
      } else {
        deepest[Int(change.step)] = change.value
      }
    }
  }

  private mutating func rememberSibling(_ step: Int32, _ node: Int) {
    if siblingOf[Int(step)] != parent {
      undo.append(
        Change(step: step, isSibling: true, value: sibling[Int(step)], parent: siblingOf[Int(step)]))
      siblingOf[Int(step)] = parent
    }
    sibling[Int(step)] = Int32(node)
  }

  private mutating func tryBuckets(_ node: Int) {
    tryChain(page.book.selectors.universal, node)
    let name = Int(page.tree.nodes[node].name.rawValue)
    if name < page.book.selectors.byElement.count { tryChain(page.book.selectors.byElement[name], node) }
    let range = page.tree.nodes[node].detail
    guard !range.isEmpty else { return }
    if !page.book.selectors.byAttribute.isEmpty {
      for index in range {
        let attribute = Int(page.tree.attributes[Int(index)].name.rawValue)
        if attribute < page.book.selectors.byAttribute.count {
          tryChain(page.book.selectors.byAttribute[attribute], node)
        }
      }
    }
    let first = Int(page.names.classStart[node])
    for index in first..<Int(page.names.classStart[node + 1]) {
      let number = page.names.classList[index]
      guard Int(number) < page.book.selectors.byClass.count, page.book.selectors.byClass[Int(number)] >= 0
      else { continue }
      // A class that is written twice counts once.
      if index > first, page.names.classList[first..<index].contains(number) { continue }
      tryChain(page.book.selectors.byClass[Int(number)], node)
    }
    let id = Int(page.names.idOf[node])
    if id >= 0, id < page.book.selectors.byID.count { tryChain(page.book.selectors.byID[id], node) }
  }

  private mutating func tryChain(_ first: Int32, _ node: Int) {
    var step = first
    while step >= 0 {
      let place = Int(step)
      if isRelated(place), passes(place, node, skipsKey: true) {
        if page.book.selectors.steps[place].hasInside { open.append(step) }
        if page.book.selectors.steps[place].hasBeside { beside.append(step) }
        var outcome = page.book.selectors.steps[place].outcome
        while outcome >= 0 {
          found.append(outcome)
          outcome = page.book.selectors.outcomes[Int(outcome)].next
        }
      }
      step = page.book.selectors.next[place]
    }
  }

  /// Whether the elements before the current one are what the step's combinator asks for.
  @inline(__always)
  private func isRelated(_ step: Int) -> Bool {
    let before = Int(page.book.selectors.steps[step].previous)
    switch page.book.selectors.steps[step].combinator {
    case .start: return true
    case .descendant: return deepest[before] >= 0
    case .child: return deepest[before] == depth - 1
    case .next: return siblingOf[before] == parent && sibling[before] == previous
    case .subsequent: return siblingOf[before] == parent
    default: return false
    }
  }

  /// Whether an element matches a selector: the current one by what is remembered, others by a search upward.
  mutating func matches(_ step: Int32, _ node: Int) -> Bool {
    if node == current { return isRelated(Int(step)) && passes(Int(step), node, skipsKey: false) }
    fuel = 20_000
    return matchesUpward(step, node, anchor: -1)
  }

  /// Whether an element passes all tests of a step.
  mutating func passes(_ step: Int, _ node: Int, skipsKey: Bool) -> Bool {
    let range = page.book.selectors.steps[step].tests
    var index = Int(range.lowerBound)
    if skipsKey, page.book.selectors.steps[step].isKeyed { index += 1 }
    while index < Int(range.upperBound) {
      if !passes(page.book.selectors.tests[index], node) { return false }
      index += 1
    }
    return true
  }
}
