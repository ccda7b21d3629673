import HTML

/// Collects a page's style sheets in their order.
struct PageSheets {
  let tree: HTMLTree
  let names: PageNames
  var book: RuleBook
  private(set) var links: [String] = []

  init(tree: HTMLTree, names: PageNames, book: RuleBook) {
    self.tree = tree
    self.names = names
    self.book = book
  }

  /// Reads `<style>` and `<link rel=stylesheet>`.
  mutating func read(_ sheets: (String) -> [UInt8]?) {
    withoutActuallyEscaping(sheets) { sheets in
      let reader = SheetReader(names: names, imported: sheets)
      for node in tree.nodes.indices where tree.nodes[node].kind == .element {
        switch tree.nodes[node].name {
        case .style where isStyleSheet(node): reader.read(content(node), context(node), &book)
        case .link: link(node, reader, sheets)
        default: break
        }
      }
    }
  }

  private func isStyleSheet(_ node: Int) -> Bool {
    guard let type = tree.value(.type, of: node), !type.isEmpty else { return true }
    return type.lowercased() == "text/css"
  }

  /// Where the rules of a sheet stand: under the condition of its `media`.
  private mutating func context(_ node: Int) -> RuleContext {
    var context = RuleContext(origin: .author)
    if let media = tree.attribute(.media, of: node) {
      context.condition = book.condition(MediaReader.list(tree.bytes(of: media)), in: -1)
    }
    return context
  }

  private func content(_ node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for child in (node + 1)..<max(node + 1, Int(tree.nodes[node].end)) where tree.nodes[child].isText {
      bytes += tree.bytes(of: child)
    }
    return bytes
  }

  private mutating func link(_ node: Int, _ reader: SheetReader, _ sheets: (String) -> [UInt8]?) {
    guard let relations = tree.value(.rel, of: node)?.lowercased().split(whereSeparator: \.isWhitespace),
      relations.contains("stylesheet"), !relations.contains("alternate"), !tree.has(.disabled, node),
      let href = tree.value(.href, of: node), !href.isEmpty
    else { return }
    links.append(href)
    guard let bytes = sheets(href) else { return book.note("style sheet not read: " + href) }
    reader.read(bytes, context(node), &book)
  }
}
