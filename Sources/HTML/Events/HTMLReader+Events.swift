extension HTMLReader {
  /// The events of a page, derived from its tree.
  public static func read(_ text: [UInt8]) throws(HTMLError) -> [HTMLEvent] {
    let tree = try tree(text)
    var events: [HTMLEvent] = []
    var open: [Int] = []
    for index in tree.nodes.indices.dropFirst() {
      while let last = open.last, Int(tree.nodes[last].end) <= index {
        events.append(tree.end(of: open.removeLast()))
      }
      let node = tree.nodes[index]
      let source = tree.range(node.source)
      switch node.kind {
      case .document: continue
      case .element:
        events.append(.start(tree.element(index)))
        open.append(index)
      case .text, .reference:
        let bytes = Array(tree.bytes(of: index))
        events.append(.text(HTMLText(bytes: bytes, source: source, isVerbatim: node.kind == .text)))
      case .comment:
        events.append(.comment(text: String(decoding: tree.bytes(of: index), as: UTF8.self), source: source))
      }
    }
    while let last = open.popLast() { events.append(tree.end(of: last)) }
    return events
  }
}

extension HTMLTree {
  fileprivate func range(_ range: Range<Int32>) -> Range<Int> {
    Int(range.lowerBound)..<Int(range.upperBound)
  }

  fileprivate func element(_ index: Int) -> HTMLElement {
    let attributes = attributes[range(nodes[index].detail)].map { attribute in
      HTMLAttribute(
        name: attributeNames[Int(attribute.name.rawValue)],
        value: String(decoding: bytes(of: attribute), as: UTF8.self),
        source: range(attribute.source), isVerbatim: attribute.decoded == nil)
    }
    return HTMLElement(name: name(of: index), attributes: attributes, source: range(nodes[index].source))
  }

  fileprivate func end(of index: Int) -> HTMLEvent {
    let place = Int(nodes[index].source.upperBound)
    return .end(name: name(of: index), source: place..<place)
  }
}
