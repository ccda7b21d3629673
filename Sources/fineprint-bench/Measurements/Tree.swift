import HTML

extension Stage {
  /// The whole tree of a page.
  static var tree: Stage {
    Stage(name: "tokens, outline, tree") { page in (try? HTMLReader.tree(page))?.nodes.count ?? 0 }
  }
}
