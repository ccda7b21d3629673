import HTML

/// The declarations of `style` attributes and those that other attributes stand for.
struct InlineBlocks: Sendable {
  /// By node, an index into `blocks`, or -1.
  private(set) var style: [Int32]
  private(set) var hint: [Int32]
  /// Ranges of the pool.
  private(set) var blocks: [Range<Int32>] = []

  init(_ tree: HTMLTree, _ pool: inout DeclarationPool) {
    style = [Int32](repeating: -1, count: tree.nodes.count)
    hint = style
    var texts = NameTable(folds: false)
    let body = PresentationalHints.BodyColours(tree)
    for node in tree.nodes.indices where tree.nodes[node].kind == .element {
      let range = tree.nodes[node].detail
      guard !range.isEmpty else { continue }
      var mayHint = false
      for index in range {
        let attribute = tree.attributes[Int(index)]
        if attribute.name == .style {
          style[node] = block(tree.bytes(of: attribute), &texts, &pool)
        } else if PresentationalHints.isHint(attribute.name, tree.nodes[node].name) {
          mayHint = true
        }
      }
      if mayHint || tree.nodes[node].name == .a && body.link != nil {
        let text = PresentationalHints.declarations(tree, node, body)
        if !text.isEmpty { hint[node] = block(Array(text.utf8)[...], &texts, &pool) }
      }
    }
  }

  private mutating func block(
    _ text: ArraySlice<UInt8>, _ texts: inout NameTable, _ pool: inout DeclarationPool
  ) -> Int32 {
    let number = texts.intern(text)
    if Int(number) == blocks.count {
      blocks.append(pool.readBlock(CSSCursor(CSSTokenList(Array(text)))).declarations)
    }
    return number
  }
}
