import HTML

/// A page and all that styles it, for both screens the same.
final class PageRules: Sendable {
  let tree: HTMLTree
  let names: PageNames
  let book: RuleBook
  let inline: InlineBlocks
  let isQuirky: Bool

  init(tree: HTMLTree, names: PageNames, book: RuleBook, inline: InlineBlocks, isQuirky: Bool) {
    self.tree = tree
    self.names = names
    self.book = book
    self.inline = inline
    self.isQuirky = isQuirky
  }
}
