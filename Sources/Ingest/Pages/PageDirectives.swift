import Documents
import HTML

/// Finds a page's comments that speak to Fineprint, each with what it speaks of: the text that it stands in, else the
/// element that follows.
struct PageDirectives {
  let tree: HTMLTree

  func found() -> [Directive] {
    tree.nodes.indices.compactMap { node in
      guard tree.nodes[node].kind == .comment else { return nil }
      let inner = tree.nodes[node].detail
      let range = TextScan.trimmed(tree.text, Int(inner.lowerBound)..<Int(inner.upperBound))
      guard TextScan.has(tree.text, range, prefix: Directive.prefix) else { return nil }
      return Directive(
        text: TextScan.text(tree.text, range), source: SourceSpan(range), scope: scope(of: node))
    }
  }

  private func scope(of comment: Int) -> SourceSpan? {
    let siblings = children(of: Int(tree.nodes[comment].parent))
    guard let place = siblings.firstIndex(of: comment) else { return nil }
    let text = line(around: place, siblings)
    return text.isEmpty ? following(siblings[(place + 1)...]) : span(of: text)
  }

  /// The first block among nodes, or the line of text that they begin with. An element that the source does not write,
  /// such as the body of a fragment, is looked into.
  private func following(_ nodes: ArraySlice<Int>) -> SourceSpan? {
    for (place, node) in zip(nodes.indices, nodes) where hasText(node) || isBlock(node) {
      if !isBlock(node) { return span(of: line(around: place - nodes.startIndex, Array(nodes))) }
      if !tree.nodes[node].source.isEmpty { return span(of: [node]) }
      let inside = children(of: node)
      if let found = following(inside[...]) { return found }
    }
    return nil
  }

  private func children(of parent: Int) -> [Int] {
    var all: [Int] = []
    var next = parent + 1
    while next < Int(tree.nodes[parent].end) {
      all.append(next)
      next = Int(tree.nodes[next].end)
    }
    return all
  }

  /// The text and inline elements between the nearest blocks on both sides; empty where there is but white space.
  private func line(around place: Int, _ siblings: [Int]) -> ArraySlice<Int> {
    var start = place
    while start > 0, !isBlock(siblings[start - 1]) { start -= 1 }
    var end = place + 1
    while end < siblings.count, !isBlock(siblings[end]) { end += 1 }
    let line = siblings[start..<end]
    return line.contains(where: hasText) ? line : []
  }

  private func isBlock(_ node: Int) -> Bool {
    tree.nodes[node].kind == .element
      && !PageVocabulary.of(tree.nodes[node].name).isDisjoint(with: [.block, .usualBlock])
  }

  private func hasText(_ node: Int) -> Bool {
    switch tree.nodes[node].kind {
    case .text, .reference: tree.bytes(of: node).contains { $0 > 0x20 }
    case .element: !PageVocabulary.of(tree.nodes[node].name).contains(.skipped)
    case .comment, .document: false
    }
  }

  private func span(of nodes: ArraySlice<Int>) -> SourceSpan? {
    let all = nodes.flatMap { $0..<Int(tree.nodes[$0].end) }.map { tree.nodes[$0].source }
    guard let start = all.map(\.lowerBound).min(), let end = all.map(\.upperBound).max() else { return nil }
    return SourceSpan(start: Int(start), end: Int(end))
  }
}
