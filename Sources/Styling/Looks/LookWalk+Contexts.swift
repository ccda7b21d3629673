import Documents
import HTML

extension LookWalk {
  /// What an element hands down, from its style and what stands around it.
  mutating func derived(_ node: Int, _ style: Int32, _ forced: HiddenReason?, below index: Int) -> LookContext
  {
    let parent = contexts[index]
    let box = styled.styles[Int(style)].box
    var context = parent
    context.style = style
    let isOut = box.position == .absolute || box.position == .fixed
    let holderIndex = box.position == .fixed ? 0 : Int(parent.holder)
    let holder = contexts[holderIndex]
    if isOut { leave(&context, holder, box, node) }
    size(&context, box, parent, holder)
    context.opacity *= box.opacity
    context.backdrop.enterGroup(box.opacity)
    if node > 0, page.tree.nodes[node].name != .html || parent.holderNode != 0 { paint(box, &context) }
    context.isStruck = box.isStruck || parent.isStruck && !LookWalk.standsAlone(box)
    context.turns = LookWalk.turns(styled.styles[Int(style)], below: parent.turns)
    context.placing = ItemOrder(
      styled.styles[Int(style)], isRightToLeft: styled.styles[Int(parent.style)].text.isRightToLeft)
    note(box, &context)
    let isSilent = forced == .template || forced == .noscript || forced == .script
    context.hidden = isSilent ? forced : parent.hidden ?? forced ?? ownReason(node, box, context)
    if context.hidden == nil, context.cut == nil {
      let placement = BoxPlacement(box: box, parent: parent, holder: holder, viewport: viewport)
      if BoxPlacement.needsBase(box) { noteViewport() }
      context.cut = placement.reason ?? cutReason(box, parent)
    }
    if context.cut != nil || context.hidden != nil { noteMotion(box, &context) }
    if !context.isScrolled { context.isScrolled = isScrollBox(node, box, context) }
    hold(&context, box, node)
    return context
  }

  /// A positioned box is cut off by its holder and what is around that, and lies over what is there.
  private func leave(_ context: inout LookContext, _ holder: LookContext, _ box: BoxStyle, _ node: Int) {
    let reason = context.cut
    context.cut = holder.cut
    if reason != nil, holder.cut == nil { context.capacity = holder.capacity }
    guard box.background?.alpha != 255 || box.backgroundImage != .none else { return }
    let end = Int(page.tree.nodes[Int(holder.holderNode)].end)
    let others =
      painters.count(Int(holder.holderNode) + 1, end) - painters.count(node, Int(page.tree.nodes[node].end))
      - context.painters
    if box.position == .fixed || others > 0 || context.backdrop.colour != holder.backdrop.colour {
      context.backdrop.obscure(.positioned)
    }
  }

  /// Width and height of the content box, where they are known.
  private func size(
    _ context: inout LookContext, _ box: BoxStyle, _ parent: LookContext, _ holder: LookContext
  ) {
    context.isWithinClip = parent.clipsX || parent.isWithinClip
    context.clipsX = box.overflowX == .hidden || box.overflowX == .clip
    context.clipsY = box.overflowY == .hidden || box.overflowY == .clip
    guard box.display != .inline, box.display != .contents else {
      (context.clipsX, context.clipsY) = (parent.clipsX, parent.clipsY)
      return
    }
    let isOut = box.position == .absolute || box.position == .fixed
    let base = isOut ? holder.width : parent.width
    func edge(_ extent: Extent) -> Double { extent.pixels(of: base) ?? 0 }
    var width = box.width.pixels(of: base)
    let isFilled = width == nil && fillsLine(box, parent) && box.width.isAuto
    if isFilled { width = base.map { $0 - edge(box.margin.left) - edge(box.margin.right) } }
    if isOut, width == nil, let left = box.left.pixels(of: base), let right = box.right.pixels(of: base) {
      width = base.map { $0 - left - right }
    }
    if let most = box.maxWidth.pixels(of: base) { width = width.map { min($0, most) } }
    if let least = box.minWidth.pixels(of: base) { width = width.map { max($0, least) } }
    if isFilled || box.isBorderBox || isOut && box.width.isAuto {
      width = width.map { $0 - edge(box.padding.left) - edge(box.padding.right) }
    }
    context.width = width.map { max(0, $0) }
    context.height = box.height.pixels(of: isOut ? holder.height : parent.height)
  }

  /// Whether a box without a width of its own is as wide as the box around it.
  private func fillsLine(_ box: BoxStyle, _ parent: LookContext) -> Bool {
    guard box.float == .none, box.position != .absolute, box.position != .fixed else { return false }
    switch box.display {
    case .block, .listItem, .flex, .grid, .flowRoot, .webkitBox: break
    default: return false
    }
    let around = styled.styles[Int(parent.style)].box
    switch around.display {
    case .flex, .inlineFlex: return around.flexDirection == .column || around.flexDirection == .columnReverse
    case .grid, .inlineGrid, .tableRow: return false
    default: return true
    }
  }

  func paint(_ box: BoxStyle, _ context: inout LookContext) {
    if box.clipsToText {
      if box.paints { context.isPaintedThrough = true }
      return
    }
    if let colour = box.background {
      if colour.alpha > 0 { context.backdrop.paint(colour) }
    } else {
      context.backdrop.obscure(.unknownStyle)
    }
    if box.backgroundImage == .picture { context.backdrop.obscure(.backgroundImage) }
    if box.backgroundImage == .gradient { context.backdrop.obscure(.gradient) }
  }

  /// How often letters are turned round: an override in the other direction than the text around turns once more.
  /// It reaches what stands in the same lines, not boxes of their own.
  private static func turns(_ style: ElementStyle, below parent: UInt8) -> UInt8 {
    let isInLine = style.box.display == .inline || style.box.display == .contents
    let around = isInLine && !standsAlone(style.box) ? parent : 0
    guard style.box.overridesDirection else { return around }
    let isTurned = around % 2 == 1
    return style.text.isRightToLeft == isTurned ? around : min(around + 1, 60)
  }

  /// Boxes into which a line through the text around them does not go (CSS Text Decoration 3, section 2.1).
  private static func standsAlone(_ box: BoxStyle) -> Bool {
    switch box.display {
    case .inlineBlock, .inlineFlex, .inlineGrid, .inlineTable: true
    default: box.float != .none || box.position == .absolute || box.position == .fixed
    }
  }

  private func note(_ box: BoxStyle, _ context: inout LookContext) {
    if box.isBlended { context.gaps.insert(.blendMode) }
    if box.isFiltered || box.isMasked { context.gaps.insert(.filter) }
    if box.isUncertain { context.gaps.insert(.unknownStyle) }
    if !box.motions.isEmpty, box.opacity < 1, box.motions.contains(.opacity) {
      context.gaps.insert(.animation)
    }
  }

  /// What hides the box may be on its way.
  private func noteMotion(_ box: BoxStyle, _ context: inout LookContext) {
    let moves: Motions
    switch context.hidden ?? context.cut {
    case .opacity: moves = .opacity
    case .visibilityHidden: moves = .visibility
    case .offScreen, .overflow, .zeroSize: moves = .transform
    default: return
    }
    if box.motions.contains(moves) { context.gaps.insert(.animation) }
  }

  /// Makes the element the holder of positioned boxes inside where it is one.
  private mutating func hold(_ context: inout LookContext, _ box: BoxStyle, _ node: Int) {
    let paints = box.paints
    if box.position != .static || box.hasTransform || node == 0 {
      context.holder = Int32(contexts.count)
      context.holderNode = Int32(node)
      context.painters = 0
    } else if paints {
      context.painters += 1
    }
    if painters.covered.contains(Int32(node)) { context.backdrop.obscure(.positioned) }
    if LookWalk.standsAside(box) {
      context.capacity = -1
    } else if box.cutsText {
      limit(&context, box)
    } else {
      shift(&context, box)
    }
  }

  /// Boxes that do not stand below what is before them, or whose children do not.
  private static func standsAside(_ box: BoxStyle) -> Bool {
    switch box.display {
    case .flex: box.flexDirection != .column
    case .grid, .table, .inlineFlex, .inlineGrid, .inlineTable, .inlineBlock, .tableCell: true
    default: box.float != .none || box.position == .absolute || box.position == .fixed
    }
  }

  /// A box that is moved up or down inside one that cuts off.
  private mutating func shift(_ context: inout LookContext, _ box: BoxStyle) {
    guard context.capacity >= 0, box.position == .static || box.position == .relative else { return }
    let moves = [box.movedY, box.margin.top, box.position == .relative ? box.top : .auto]
    let distance = moves.compactMap { $0.pixels(of: nil) }.filter { $0 < 0 }.reduce(0, +)
    guard distance < -4 else { return }
    let outer = capacities[Int(context.capacity)]
    context.capacity = Int32(capacities.count)
    capacities.append(
      TextCapacity(limit: outer.limit, width: outer.width, reason: outer.reason, shift: distance))
  }

  private mutating func limit(_ context: inout LookContext, _ box: BoxStyle) {
    let text = styled.styles[Int(context.style)].text
    var limit: Double?
    var reason = HiddenReason.overflow
    if box.lineClamp > 0, box.isVerticalBox, box.display == .webkitBox || box.display == .webkitInlineBox {
      limit = Double(box.lineClamp) * text.lineHeightPixels
      reason = .lineClamp
    } else if box.hasEllipsis, !text.wraps, context.clipsX {
      limit = text.lineHeightPixels
    } else if context.clipsY {
      limit = [box.height, box.maxHeight].compactMap { $0.pixels(of: nil) }.min()
      if let found = limit { limit = max(found, text.lineHeightPixels) }
    }
    guard let limit else { return }
    context.capacity = Int32(capacities.count)
    capacities.append(TextCapacity(limit: limit, width: context.width, reason: reason))
  }
}
