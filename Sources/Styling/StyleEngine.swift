public import Documents
public import HTML

/// The static CSS engine: how a browser would show a page, found out without one.
///
/// It knows the cascade, not the layout: where a look depends on the layout, the look says so.
public struct StyleEngine: Sendable {
  private let page: PageRules
  /// Addresses of the style sheets that the page links, in order, read or not.
  public let linkedSheets: [String]
  /// What could not be read or judged, each once, in the order of the page.
  public let problems: [String]
  /// Rules beyond the limit, which are not applied.
  public let rulesLeftOut: Int

  /// Reads the styles of a page; `sheets` has the bytes of a linked sheet by its `href`, nil where it has none.
  /// At most `ruleLimit` rules of the page are applied, each selector counted.
  public init(tree: HTMLTree, ruleLimit: Int = .max, sheets: (String) -> [UInt8]?) {
    let isQuirky = DocumentMode.isQuirky(tree.text)
    let names = PageNames(tree, isQuirky: isQuirky)
    var reader = PageSheets(tree: tree, names: names, book: BrowserSheet.book(isQuirky: isQuirky))
    reader.book.ruleLimit = ruleLimit
    reader.read(sheets)
    let inline = InlineBlocks(tree, &reader.book.pool)
    reader.book.finish()
    page = PageRules(tree: tree, names: names, book: reader.book, inline: inline, isQuirky: isQuirky)
    linkedSheets = reader.links
    problems = reader.book.problems
    rulesLeftOut = reader.book.rulesLeftOut
  }

  /// Whether a style depends on the size of the screen.
  public var dependsOnViewport: Bool { page.book.needsViewport }

  /// How every node is shown on a screen.
  public func looks(in viewport: Viewport) -> PageLooks {
    var cache: StyleCache?
    return LookWalk.looks(page, Cascade.styles(page, in: viewport, &cache), in: viewport).looks
  }

  /// How every node is shown on each of several screens; what is the same for all is worked out once.
  public func looks(in viewports: [Viewport]) -> [PageLooks] {
    var result: [PageLooks] = []
    var last: (styled: StyledTree, holds: [Bool])?
    var isShared = false
    var cache: StyleCache?
    for viewport in viewports {
      let holds = page.book.holding(in: viewport)
      let isSame = !page.book.pool.needsViewport && last?.holds == holds
      if isSame, isShared, let before = result.last {
        result.append(
          PageLooks(
            viewport: viewport, looks: before.looks, lookOfNode: before.lookOfNode,
            generated: before.generated))
        continue
      }
      let styled = isSame ? last?.styled : nil
      let styles = styled ?? Cascade.styles(page, in: viewport, &cache)
      last = (styles, holds)
      let found = LookWalk.looks(page, styles, in: viewport)
      result.append(found.looks)
      isShared = !found.usesViewport
    }
    return result
  }
}
