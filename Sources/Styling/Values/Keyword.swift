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
  // direction, unicode-bidi
  case ltr, rtl, embed, isolate, bidiOverride, isolateOverride, plaintext
  /// What a value comes down to, no words of CSS: an image, a gradient, nothing left of a box, a shape, a change of colours.
  case picture, gradient, emptied, shaped, changed

  static let names = NameTable(folds: true, names: allCases.map { CSSSpelling.name(of: "\($0)") })

  /// The keyword that an identifier names, or nil.
  static func named(_ name: ArraySlice<UInt8>) -> Keyword? {
    let number = names.find(name)
    guard number >= 0, let keyword = Keyword(rawValue: UInt8(number)),
      keyword.rawValue < Keyword.picture.rawValue
    else { return nil }
    return keyword
  }
}

/// A set of keywords.
struct KeywordSet: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  init(arrayLiteral elements: Keyword...) {
    for keyword in elements {
      if keyword.rawValue < 64 { low |= 1 << keyword.rawValue } else { high |= 1 << (keyword.rawValue - 64) }
    }
  }

  var isEmpty: Bool { low == 0 && high == 0 }

  func contains(_ keyword: Keyword) -> Bool {
    keyword.rawValue < 64 ? low >> keyword.rawValue & 1 == 1 : high >> (keyword.rawValue - 64) & 1 == 1
  }

  static let fontSizes: KeywordSet = [
    .xxSmall, .xSmall, .small, .medium, .large, .xLarge, .xxLarge, .xxxLarge, .smaller, .larger,
  ]

  static let sizes: KeywordSet = [
    .auto, .none, .minContent, .maxContent, .fitContent, .webkitFillAvailable, .stretch,
  ]

  static let spaces: KeywordSet = [
    .normal, .pre, .preWrap, .preLine, .nowrap, .breakSpaces, .wrap, .collapse, .preserve, .preserveBreaks,
    .preserveSpaces,
  ]
}
