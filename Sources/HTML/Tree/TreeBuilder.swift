/// Builds the nodes of a tree from the steps, with the parser's word on where the elements end.
struct TreeBuilder {
  private let tokens: [HTMLToken]
  private let steps: [Outline.Step]
  private(set) var nodes: [HTMLTree.Node] = []
  /// By node: the step that made it. Only kept if the tree is edited afterwards.
  private(set) var origins: [Int32] = []
  private let keepsOrigins: Bool
  /// The elements that are open; -1 for one that only the parser made.
  private var open: [Int32] = []
  private var parent: Int32 = 0
  /// Index of the first step that is not done.
  private var next = 0

  init(tokens: [HTMLToken], outline: Outline, textCount: Int) {
    self.tokens = tokens
    steps = outline.steps
    keepsOrigins = outline.hasFostered || !outline.edits.isEmpty
    nodes.reserveCapacity(steps.count + 2)
    nodes.append(HTMLTree.Node(kind: .document, parent: -1, end: 1, source: 0..<Int32(textCount)))
    if keepsOrigins { origins.append(-1) }
  }

  /// The parser opened an element; it stands in the outline before `offset`.
  mutating func start(before offset: Int) {
    while next < steps.count, Int(steps[next].offset) < offset {
      let step = steps[next]
      if step.isAsked {
        next += 1
        return push(step)
      }
      take(step)
    }
    open.append(-1)
  }

  /// The parser ended the innermost element at `offset`.
  mutating func end(before offset: Int) {
    while next < steps.count, Int(steps[next].offset) < offset, !steps[next].isAsked { take(steps[next]) }
    pop()
  }

  /// Does what the parser did not come to.
  mutating func finish() {
    while !open.isEmpty { pop() }
    while next < steps.count {
      if steps[next].isAsked { next += 1 } else { take(steps[next]) }
    }
    while !open.isEmpty { pop() }
    nodes[0].end = Int32(nodes.count)
  }

  @inline(__always)
  private mutating func take(_ step: Outline.Step) {
    let index = next
    next += 1
    switch step.kind {
    case .element: push(step, index)
    case .end: pop()
    case .comment:
      let token = tokens[Int(step.token)]
      append(.init(kind: .comment, parent: parent, end: 0, source: token.source, detail: token.inner), index)
    case .text:
      for token in tokens[Int(step.token)..<Int(step.place)] where token.kind != .null {
        let kind = token.kind == .text ? HTMLTree.Node.Kind.text : .reference
        append(.init(kind: kind, parent: parent, end: 0, source: token.source, detail: token.inner), index)
      }
    }
  }

  private mutating func push(_ step: Outline.Step) { push(step, next - 1) }

  @inline(__always)
  private mutating func push(_ step: Outline.Step, _ index: Int) {
    let number = Int32(nodes.count)
    let detail = step.token >= 0 ? tokens[Int(step.token)].inner : 0..<0
    let source = step.origin == .written ? tokens[Int(step.token)].source : step.place..<step.place
    append(
      .init(
        kind: .element, name: HTMLName(rawValue: step.name), parent: parent, end: 0, source: source,
        detail: detail), index)
    open.append(number)
    parent = number
  }

  @inline(__always)
  private mutating func append(_ node: HTMLTree.Node, _ step: Int) {
    nodes.append(node)
    nodes[nodes.count - 1].end = Int32(nodes.count)
    if keepsOrigins { origins.append(Int32(step)) }
  }

  private mutating func pop() {
    guard let node = open.popLast(), node >= 0 else { return }
    nodes[Int(node)].end = Int32(nodes.count)
    parent = nodes[Int(node)].parent
  }
}
