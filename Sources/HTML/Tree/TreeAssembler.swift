/// Turns a page's events into its tree.
struct TreeAssembler {
  private var tree: HTMLTree
  private var open: [Int32] = [0]
  private var elementNumbers: [String: Int32] = [:]
  private var attributeNumbers: [String: Int32] = [:]

  static func tree(of events: [HTMLEvent], _ text: [UInt8]) -> HTMLTree {
    var assembler = TreeAssembler(text)
    for event in events { assembler.add(event) }
    while let last = assembler.open.popLast() { assembler.close(last) }
    return assembler.tree
  }

  private init(_ text: [UInt8]) {
    tree = HTMLTree(
      text: text, nodes: [HTMLTree.Node(kind: .document, parent: -1, end: 1, source: 0..<Int32(text.count))],
      attributes: [], decoded: [], elementNames: HTMLName.known, attributeNames: HTMLAttributeName.known)
    for (number, name) in HTMLName.known.enumerated() { elementNumbers[name] = Int32(number) }
    for (number, name) in HTMLAttributeName.known.enumerated() { attributeNumbers[name] = Int32(number) }
  }

  private mutating func add(_ event: HTMLEvent) {
    switch event {
    case .start(let element): start(element)
    case .end: if open.count > 1 { close(open.removeLast()) }
    case .text(let text):
      let detail = text.isVerbatim ? 0..<0 : store(text.bytes)
      append(text.isVerbatim ? .text : .reference, .none, text.source, detail)
    case .comment(_, let source): append(.comment, .none, source, inner(source))
    }
  }

  private mutating func start(_ element: HTMLElement) {
    let first = Int32(tree.attributes.count)
    for attribute in element.attributes {
      tree.attributes.append(
        HTMLTree.Attribute(
          name: HTMLAttributeName(rawValue: attributeNumber(attribute.name)),
          source: narrow(attribute.source),
          decoded: attribute.isVerbatim ? nil : store(Array(attribute.value.utf8))))
    }
    let name = HTMLName(rawValue: elementNumber(element.name))
    open.append(append(.element, name, element.source, first..<Int32(tree.attributes.count)))
  }

  @discardableResult
  private mutating func append(
    _ kind: HTMLTree.Node.Kind, _ name: HTMLName, _ source: Range<Int>, _ detail: Range<Int32>
  ) -> Int32 {
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      HTMLTree.Node(
        kind: kind, name: name, parent: open[open.count - 1], end: index + 1, source: narrow(source),
        detail: detail))
    return index
  }

  private mutating func close(_ node: Int32) { tree.nodes[Int(node)].end = Int32(tree.nodes.count) }

  private func narrow(_ range: Range<Int>) -> Range<Int32> {
    Int32(range.lowerBound)..<Int32(range.upperBound)
  }

  private mutating func store(_ bytes: [UInt8]) -> Range<Int32> {
    let start = Int32(tree.decoded.count)
    tree.decoded += bytes
    return start..<Int32(tree.decoded.count)
  }

  /// The bytes of a comment between its delimiters.
  private func inner(_ source: Range<Int>) -> Range<Int32> {
    var (start, end) = (source.lowerBound, source.upperBound)
    if tree.text[start..<end].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) { start += 4 }
    if end - 3 >= start, tree.text[(end - 3)..<end].elementsEqual([0x2D, 0x2D, 0x3E]) { end -= 3 }
    return Int32(start)..<Int32(max(start, end))
  }

  private mutating func elementNumber(_ name: String) -> Int32 {
    if let known = elementNumbers[name] { return known }
    let number = Int32(tree.elementNames.count)
    tree.elementNames.append(name)
    elementNumbers[name] = number
    return number
  }

  private mutating func attributeNumber(_ name: String) -> Int32 {
    if let known = attributeNumbers[name] { return known }
    let number = Int32(tree.attributeNames.count)
    tree.attributeNames.append(name)
    attributeNumbers[name] = number
    return number
  }
}
