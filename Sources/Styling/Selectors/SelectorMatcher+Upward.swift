import Documents
import HTML

extension SelectorMatcher {
  /// Whether an element that is not the current one matches a selector; `anchor` is the element of a `:has()`.
  mutating func matchesUpward(_ step: Int32, _ node: Int, anchor: Int) -> Bool {
    fuel -= 1
    guard fuel > 0, passes(Int(step), node, skipsKey: false) else { return false }
    return isReached(step, node, anchor)
  }

  /// Whether the elements around an element are what the steps to the left ask for.
  private mutating func isReached(_ step: Int32, _ node: Int, _ anchor: Int) -> Bool {
    let before = page.book.selectors.steps[Int(step)].previous
    let parent = Int(page.tree.nodes[node].parent)
    switch page.book.selectors.steps[Int(step)].combinator {
    case .start: return true
    case .child: return parent > 0 && matchesUpward(before, parent, anchor: anchor)
    case .next:
      let sibling = Int(page.places.previous[node])
      return sibling >= 0 && matchesUpward(before, sibling, anchor: anchor)
    case .descendant:
      var above = parent
      while above > 0, fuel > 0 {
        if matchesUpward(before, above, anchor: anchor) { return true }
        above = Int(page.tree.nodes[above].parent)
      }
      return false
    case .subsequent:
      var sibling = Int(page.places.previous[node])
      while sibling >= 0, fuel > 0 {
        if matchesUpward(before, sibling, anchor: anchor) { return true }
        sibling = Int(page.places.previous[sibling])
      }
      return false
    case .anchorDescendant: return node > anchor && node < Int(page.tree.nodes[anchor].end)
    case .anchorChild: return parent == anchor
    case .anchorNext: return Int(page.places.previous[node]) == anchor
    case .anchorSubsequent:
      return page.tree.nodes[node].parent == page.tree.nodes[anchor].parent && node > anchor
    }
  }

  /// `:has()`: whether one of the relative selectors matches an element inside or after this one.
  mutating func has(_ steps: [Int32], _ node: Int) -> Bool {
    for step in steps {
      let nodes = candidates(step)
      let end = Int(page.tree.nodes[hasScope(step, node)].end)
      var index = firstIndex(in: nodes, after: node)
      fuel = 20_000
      while index < nodes.count, Int(nodes[index]) < end, fuel > 0 {
        fuel -= 1
        if isReached(step, Int(nodes[index]), node) { return true }
        index += 1
      }
    }
    return false
  }

  /// The element within which a relative selector looks: its own, or the parent where it looks at siblings.
  private func hasScope(_ step: Int32, _ node: Int) -> Int {
    var step = Int(step)
    while page.book.selectors.steps[step].previous >= 0 {
      step = Int(page.book.selectors.steps[step].previous)
    }
    switch page.book.selectors.steps[step].combinator {
    case .anchorNext, .anchorSubsequent: return max(0, Int(page.tree.nodes[node].parent))
    default: return node
    }
  }

  /// All elements that pass a step's own tests, in document order.
  private mutating func candidates(_ step: Int32) -> [Int32] {
    if let known = candidates[step] { return known }
    var nodes: [Int32] = []
    for node in 1..<max(1, page.tree.nodes.count)
    where page.tree.nodes[node].kind == .element && passes(Int(step), node, skipsKey: false) {
      nodes.append(Int32(node))
    }
    candidates[step] = nodes
    return nodes
  }

  private func firstIndex(in nodes: [Int32], after node: Int) -> Int {
    return nodes.indices.partitioningIndex { Int(nodes[$0]) > node }
  }
}
