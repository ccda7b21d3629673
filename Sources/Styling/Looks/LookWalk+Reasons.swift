import Documents
import HTML

extension LookWalk {
  /// Why nothing in an element is seen, for its own style.
  func ownReason(_ node: Int, _ box: BoxStyle, _ context: LookContext) -> HiddenReason? {
    if box.display == .none {
      return page.tree.has(.hidden, node) && !box.isHiddenByAuthor ? .hiddenAttribute : .displayNone
    }
    if box.skipsContent { return page.tree.has(.hidden, node) ? .hiddenAttribute : .displayNone }
    if context.opacity <= 0.01001 { return .opacity }
    if box.isFlattened { return .zeroSize }
    if box.isClippedAway { return .clipped }
    let isOut = box.position == .absolute || box.position == .fixed
    return box.isCutToNothing && isOut ? .clipped : nil
  }

  /// Why nothing in a box is seen, for its size.
  func cutReason(_ box: BoxStyle, _ parent: LookContext) -> HiddenReason? {
    switch box.display {
    case .inline, .contents, .tableRow, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableCell:
      return nil
    default: break
    }
    let width = LookWalk.smallest(box.width, box.maxWidth, atLeast: box.minWidth, parent.width)
    let height = LookWalk.smallest(box.height, box.maxHeight, atLeast: box.minHeight, parent.height)
    let cutsX = box.overflowX != .visible || box.isCutToNothing
    let cutsY = box.overflowY != .visible || box.isCutToNothing
    guard cutsX || cutsY else { return nil }
    let around = styled.styles[Int(parent.style)].box
    if cutsY, around.hasFlatRows, around.display == .grid, (box.minHeight.pixels(of: nil) ?? 0) <= 0 {
      return .overflow
    }
    if let width, let height, width <= 2, height <= 2 { return .clipped }
    func isThin(_ one: Extent, _ two: Extent) -> Bool {
      (one.pixels(of: parent.width) ?? 0) + (two.pixels(of: parent.width) ?? 0) < 8
    }
    if cutsY, let height, height <= 1, isThin(box.padding.top, box.padding.bottom) { return .overflow }
    return cutsX && width.map { $0 <= 1 } == true && isThin(box.padding.left, box.padding.right)
      ? .overflow : nil
  }

  /// Whether a box of at most 240 px shows only a part of its text until it is scrolled. How much text it holds is
  /// estimated: a Han character takes a square of its size and half as much between the lines.
  func isScrollBox(_ node: Int, _ box: BoxStyle, _ context: LookContext) -> Bool {
    guard box.overflowY == .scroll || box.overflowY == .auto,
      let height = [box.height, box.maxHeight].compactMap({ $0.pixels(of: nil) }).min(), height <= 240
    else { return false }
    let size = styled.styles[Int(context.style)].text.shownFontSize
    var bytes = 0
    for inner in node + 1..<max(node + 1, Int(page.tree.nodes[node].end)) where page.tree.nodes[inner].isText
    {
      bytes += page.tree.nodes[inner].source.count
    }
    return Double(bytes) / 3 * size * size * 1.5 > height * (context.width ?? viewport.width)
  }

  private static func smallest(
    _ size: Extent, _ most: Extent, atLeast least: Extent, _ base: Double?
  ) -> Double? {
    let upper = [size, most].compactMap { $0.pixels(of: base) }.min()
    guard let upper else { return nil }
    return max(upper, least.pixels(of: base) ?? 0)
  }

  /// Why text of this style is not seen; other text inside the same element may be.
  func softReason(_ context: LookContext, _ style: ElementStyle) -> HiddenReason? {
    let text = style.text
    if text.visibility != .visible { return .visibilityHidden }
    if text.fontSize <= 1 { return .zeroSize }
    if isIndentedAway(text, context) { return .textIndent }
    guard let colour = letters(style, context) else { return nil }
    if colour.alpha <= 2 { return .sameColour }
    guard let backdrop = context.backdrop.colour else { return nil }
    return colour.over(backdrop, opacity: context.opacity).contrast(with: backdrop) < 1.15 ? .sameColour : nil
  }

  private func isIndentedAway(_ text: TextStyle, _ context: LookContext) -> Bool {
    guard let (px, percent) = text.indent.parts else { return false }
    if px <= -500 { return true }
    if percent <= -100 { return true }
    return (percent >= 100 || px >= 2000) && !text.wraps && context.clipsX
  }

  /// The colour of the letters, or nil where it cannot be told.
  func letters(_ style: ElementStyle, _ context: LookContext) -> Colour? {
    let colour = style.text.hasFillColour ? style.text.fillColour : style.text.colour
    if context.isPaintedThrough, colour.map({ $0.alpha < 255 }) ?? false { return nil }
    return colour
  }

  func look(_ context: LookContext, _ style: ElementStyle, hidden: HiddenReason?) -> NodeLook {
    let colour = letters(style, context)
    var gaps = context.gaps.union(context.backdrop.gaps)
    if colour == nil { gaps.insert(context.isPaintedThrough ? .gradient : .unknownStyle) }
    let isChanged = context.gaps.contains(.filter) || context.gaps.contains(.blendMode)
    let text = TextLook(
      fontSize: style.text.shownFontSize, fontWeight: style.text.fontWeight, colour: colour,
      background: isChanged ? nil : context.backdrop.colour, opacity: context.opacity, gaps: gaps.list)
    let spaces = style.text.spaces
    let keepsSpace = spaces == .preserve || spaces == .breakSpaces || spaces == .preserveSpaces
    return NodeLook(
      display: style.box.isInlineItem ? .inline : LookWalk.display(style.box.display), hidden: hidden,
      text: text, isStruck: context.isStruck, isScrolled: context.isScrolled,
      keepsSpace: keepsSpace,
      keepsLines: keepsSpace && spaces != .preserveSpaces || spaces == .preserveBreaks,
      turns: context.turns, placing: context.placing)
  }

  private static func display(_ word: Keyword) -> NodeLook.Display {
    switch word {
    case .none: .none
    case .inline, .ruby, .rubyText, .math: .inline
    case .inlineBlock, .inlineTable, .webkitInlineBox: .inlineBlock
    case .listItem: .listItem
    case .flex, .grid: .flexible
    case .inlineFlex, .inlineGrid: .inlineFlexible
    case .table: .table
    case .tableRow: .tableRow
    case .tableCell: .tableCell
    case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableCaption, .tableColumn, .tableColumnGroup:
      .tablePart
    case .contents: .contents
    default: .block
    }
  }
}
