public import Documents
public import HTML

/// The static CSS engine: how a browser would show a page, found out without one.
///
/// It knows the cascade, not the layout: where a look depends on the layout, the look says so.
public struct StyleEngine: Sendable {
  private let tree: HTMLTree
  private let names: PageNames
  private let book: RuleBook
  private let inline: InlineBlocks
  private let isQuirky: Bool
  /// Addresses of the style sheets that the page links, in order, read or not.
  public let linkedSheets: [String]
  /// What could not be read or judged, each once, in the order of the page.
  public let problems: [String]

  /// Reads the styles of a page; `sheets` has the bytes of a linked sheet by its `href`, nil where it has none.
  public init(tree: HTMLTree, sheets: (String) -> [UInt8]?) {
    self.tree = tree
    isQuirky = DocumentMode.isQuirky(tree.text)
    names = PageNames(tree, isQuirky: isQuirky)
    var reader = PageSheets(tree: tree, names: names, book: BrowserSheet.book(isQuirky: isQuirky))
    reader.read(sheets)
    inline = InlineBlocks(tree, &reader.book.pool)
    reader.book.finish()
    book = reader.book
    linkedSheets = reader.links
    problems = reader.book.problems
  }

  /// Whether a style depends on the size of the screen.
  public var dependsOnViewport: Bool { book.needsViewport }

  /// How every node is shown on a screen.
  public func looks(in viewport: Viewport) -> PageLooks {
    LookWalk.looks(tree, styles(in: viewport), in: viewport).looks
  }

  /// How every node is shown on each of several screens; what is the same for all is worked out once.
  public func looks(in viewports: [Viewport]) -> [PageLooks] {
    var result: [PageLooks] = []
    var styled: StyledTree?
    var isShared = false
    for viewport in viewports {
      if isShared, let first = result.first {
        result.append(
          PageLooks(
            viewport: viewport, looks: first.looks, lookOfNode: first.lookOfNode,
            generated: first.generated))
        continue
      }
      let styles = book.needsViewport ? styles(in: viewport) : styled ?? styles(in: viewport)
      styled = styles
      let found = LookWalk.looks(tree, styles, in: viewport)
      result.append(found.looks)
      isShared = !book.needsViewport && !found.usesViewport
    }
    return result
  }

  private func styles(in viewport: Viewport) -> StyledTree {
    Cascade.styles(tree, names, book, inline, isQuirky: isQuirky, in: viewport)
  }
}
