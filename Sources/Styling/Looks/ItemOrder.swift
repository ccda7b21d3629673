/// Where a style puts an element among its neighbours, against the order in which they are written.
public struct ItemOrder: Sendable, Hashable {
  /// Its `order` among the items of a flex or grid box.
  public var order: Int16
  /// Whether its own items stand in the reverse of their order.
  public var reversesItems: Bool
  /// Whether its own items stand below one another.
  public var stacksItems: Bool
  /// Whether it stands before its neighbours of the same kind that are written before it: a float to the right.
  public var precedesLine: Bool

  public init(
    order: Int16 = 0, reversesItems: Bool = false, stacksItems: Bool = false, precedesLine: Bool = false
  ) {
    self.order = order
    self.reversesItems = reversesItems
    self.stacksItems = stacksItems
    self.precedesLine = precedesLine
  }

  /// Whether it leaves everything in the order of writing.
  public var isPlain: Bool { order == 0 && !reversesItems && !precedesLine }

  /// For a key: each order has its own number.
  var number: Int32 {
    Int32(order) << 3 | (reversesItems ? 1 : 0) | (stacksItems ? 2 : 0) | (precedesLine ? 4 : 0)
  }
}

extension ItemOrder {
  /// `isRightToLeft` is the direction of the element around.
  init(_ style: ElementStyle, isRightToLeft around: Bool) {
    let box = style.box
    self.init(order: box.order)
    switch box.display {
    case .flex, .inlineFlex:
      let isRow = box.flexDirection == .row || box.flexDirection == .rowReverse
      let isReverse = box.flexDirection == .rowReverse || box.flexDirection == .columnReverse
      reversesItems = isReverse != (isRow && style.text.isRightToLeft)
      stacksItems = !isRow
    // How many items of a grid stand beside one another is not known.
    case .grid, .inlineGrid: stacksItems = true
    default: break
    }
    let isOut = box.position == .absolute || box.position == .fixed
    switch box.float {
    case _ where isOut: break
    case .right: precedesLine = true
    case .inlineEnd: precedesLine = !around
    case .inlineStart: precedesLine = around
    case .none: precedesLine = around && box.display == .inlineBlock
    default: break
    }
  }
}
