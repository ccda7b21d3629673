import HTML

/// Builds the tree of a page as it stood in the browser.
struct RenderedTreeBuilder {
  private let source: HTMLTree
  private let snapshot: PageSnapshot
  private let matcher: SourceMatcher
  private var children: [[Int]]
  private var result: RenderedTree
  private var elementNumbers: [String: Int32] = [:]
  private var attributeNumbers: [String: Int32] = [:]

  static func build(_ source: HTMLTree, _ snapshot: PageSnapshot) -> RenderedTree {
    var builder = RenderedTreeBuilder(source, snapshot)
    builder.run()
    return builder.result
  }

  private init(_ source: HTMLTree, _ snapshot: PageSnapshot) {
    self.source = source
    self.snapshot = snapshot
    matcher = SourceMatcher(source, snapshot)
    var tree = source
    tree.nodes = []
    tree.attributes = []
    result = RenderedTree(tree: tree)
    for (number, name) in source.elementNames.enumerated() { elementNumbers[name] = Int32(number) }
    for (number, name) in source.attributeNames.enumerated() { attributeNumbers[name] = Int32(number) }
    children = [[Int]](repeating: [], count: snapshot.parents.count)
    for (node, parent) in snapshot.parents.enumerated() where parent >= 0 { children[parent].append(node) }
  }

  private enum Step {
    case enter(Int, parent: Int32)
    case leave(Int)
  }

  private mutating func run() {
    var steps: [Step] = [.enter(0, parent: -1)]
    while let step = steps.popLast() {
      switch step {
      case .leave(let node): result.tree.nodes[node].end = Int32(result.tree.nodes.count)
      case .enter(let node, let parent): enter(node, parent, &steps)
      }
    }
  }

  private mutating func enter(_ node: Int, _ parent: Int32, _ steps: inout [Step]) {
    switch snapshot.types[node] {
    case PageSnapshot.NodeType.text: addText(node, parent)
    case PageSnapshot.NodeType.comment:
      if let piece = matcher.pieces[node]?.first { add(source.nodes[piece], parent, from: node, piece) }
    case PageSnapshot.NodeType.fragment:
      for child in children[node].reversed() { steps.append(.enter(child, parent: parent)) }
    case PageSnapshot.NodeType.document:
      guard parent < 0 else { return }
      let own = add(source.nodes[0], -1, from: node, 0)
      push(own, children[node], &steps)
    case PageSnapshot.NodeType.element:
      if let kind = snapshot.pseudoTypes[node] {
        if kind == "before" || kind == "after" { result.pseudoElements.append((Int(parent), node)) }
      } else {
        addElement(node, parent, &steps)
      }
    default: break
    }
  }

  private func push(_ own: Int, _ children: [Int], _ steps: inout [Step]) {
    steps.append(.leave(own))
    for child in children.reversed() { steps.append(.enter(child, parent: Int32(own))) }
  }

  private mutating func addElement(_ node: Int, _ parent: Int32, _ steps: inout [Step]) {
    let original = Int(matcher.elements[node])
    let name = snapshot.name(of: node)
    let place = place(under: parent)
    let range = original >= 0 ? source.nodes[original].source : place..<place
    let first = Int32(result.tree.attributes.count)
    for attribute in RenderedAttributes(snapshot, node, name).list {
      addAttribute(attribute.name, attribute.value, original: original, at: range.lowerBound)
    }
    let element = HTMLTree.Node(
      kind: .element, name: HTMLName(rawValue: elementNumber(name)), parent: parent, end: 0, source: range,
      detail: first..<Int32(result.tree.attributes.count))
    let own = add(element, parent, from: node, original)
    guard name == "template" || name == "noscript" else { return push(own, children[node], &steps) }
    if original >= 0 { copyInside(of: original, to: own) }
    result.tree.nodes[own].end = Int32(result.tree.nodes.count)
  }

  private mutating func addText(_ node: Int, _ parent: Int32) {
    if let pieces = matcher.pieces[node] {
      for piece in pieces { add(source.nodes[piece], parent, from: node, piece) }
      return
    }
    let text = PageAnnotation.withoutNumbers(snapshot.value(of: node))
    guard !text.isEmpty else { return }
    let place = place(under: parent)
    let made = HTMLTree.Node(
      kind: .reference, parent: parent, end: 0, source: place..<place, detail: store(text))
    add(made, parent, from: node, -1)
  }

  /// The start tag of the nearest element that the source writes.
  private func place(under parent: Int32) -> Int32 {
    var node = parent
    while node > 0, result.sourceNodes[Int(node)] < 0 { node = result.tree.nodes[Int(node)].parent }
    return node > 0 ? result.tree.nodes[Int(node)].source.lowerBound : 0
  }

  @discardableResult
  private mutating func add(_ node: HTMLTree.Node, _ parent: Int32, from snapshotNode: Int, _ original: Int)
    -> Int
  {
    let index = result.tree.nodes.count
    var node = node
    node.parent = parent
    node.end = Int32(index + 1)
    result.tree.nodes.append(node)
    result.snapshotNodes.append(snapshotNode)
    result.sourceNodes.append(Int32(original))
    return index
  }

  /// Takes over what an element of the source holds.
  private mutating func copyInside(of original: Int, to own: Int) {
    let shift = Int32(own - original)
    for index in original + 1..<max(original + 1, Int(source.nodes[original].end)) {
      var node = source.nodes[index]
      if node.kind == .element {
        let first = Int32(result.tree.attributes.count)
        result.tree.attributes += source.attributes[Int(node.detail.lowerBound)..<Int(node.detail.upperBound)]
        node.detail = first..<Int32(result.tree.attributes.count)
      }
      let end = node.end + shift
      let copy = add(node, node.parent + shift, from: -1, index)
      result.tree.nodes[copy].end = end
    }
  }

  private mutating func addAttribute(_ name: String, _ value: String, original: Int, at place: Int32) {
    let number = HTMLAttributeName(rawValue: attributeNumber(name))
    if original >= 0, let written = source.attribute(number, of: original) {
      let isSame = source.bytes(of: written).elementsEqual(value.utf8)
      result.tree.attributes.append(
        HTMLTree.Attribute(
          name: number, source: written.source, decoded: isSame ? written.decoded : store(value)))
    } else {
      result.tree.attributes.append(
        HTMLTree.Attribute(name: number, source: place..<place, decoded: store(value)))
    }
  }

  private mutating func store(_ text: String) -> Range<Int32> {
    let start = Int32(result.tree.decoded.count)
    result.tree.decoded += text.utf8
    return start..<Int32(result.tree.decoded.count)
  }

  private mutating func elementNumber(_ name: String) -> Int32 {
    if let known = elementNumbers[name] { return known }
    elementNumbers[name] = Int32(result.tree.elementNames.count)
    result.tree.elementNames.append(name)
    return Int32(result.tree.elementNames.count - 1)
  }

  private mutating func attributeNumber(_ name: String) -> Int32 {
    if let known = attributeNumbers[name] { return known }
    attributeNumbers[name] = Int32(result.tree.attributeNames.count)
    result.tree.attributeNames.append(name)
    return Int32(result.tree.attributeNames.count - 1)
  }
}
