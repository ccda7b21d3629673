/// The words that the engine tells apart as values.
enum Keyword: UInt8, CaseIterable, Sendable {
  case none, auto, normal
  // display
  case inline, block, inlineBlock, listItem, flex, inlineFlex, grid, inlineGrid, table, inlineTable, tableRow
  case tableCell, tableRowGroup, tableHeaderGroup, tableFooterGroup, tableCaption, tableColumn
  case tableColumnGroup, contents, flowRoot, flow, ruby, rubyText, math, webkitBox, webkitInlineBox
  case webkitFlex, webkitInlineFlex
  // visibility, overflow, position, float
  case visible, hidden, collapse, scroll, clip, overlay
  case `static`, relative, absolute, fixed, sticky, webkitSticky, left, right, inlineStart, inlineEnd
  // font sizes and weights
  case xxSmall, xSmall, small, medium, large, xLarge, xxLarge, xxxLarge, smaller, larger
  case bold, bolder, lighter
  // white space
  case pre, preWrap, preLine, nowrap, breakSpaces, wrap, preserve, preserveBreaks, preserveSpaces
  case balance, pretty, stable
  // sizes
  case minContent, maxContent, fitContent, webkitFillAvailable, stretch, borderBox, contentBox
  // decoration
  case underline, overline, lineThrough, blink
  // flex, text-overflow, animation
  case row, rowReverse, column, columnReverse, wrapReverse, ellipsis, vertical, horizontal
  case forwards, backwards, both, infinite, all, text, paddingBox
  /// What a value comes down to: an image, a gradient, nothing left of a box, a shape, a change of colours.
  case image_, gradient_, nothing_, shape_, change_

  static let names = NameTable(folds: true, names: allCases.map { CSSSpelling.name(of: "\($0)") })

  /// The keyword that an identifier names, or nil.
  static func named(_ name: ArraySlice<UInt8>) -> Keyword? {
    let number = names.find(name)
    guard number >= 0, let keyword = Keyword(rawValue: UInt8(number)),
      keyword.rawValue < Keyword.image_.rawValue
    else { return nil }
    return keyword
  }
}
