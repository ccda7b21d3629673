public import Documents

/// How a node is shown, as far as a reader's eye and the order of reading depend on it.
public struct NodeLook: Sendable, Hashable {
  public enum Display: UInt8, Sendable {
    case none, inline, block, inlineBlock, listItem
    /// A box whose children are set apart from one another: flex and grid.
    case flexible, inlineFlexible
    case table, tableRow, tableCell, tablePart
    case contents
  }

  public var display: Display
  /// Why text in it is not seen, reasons of elements around it included; nil where it is seen.
  public var hidden: HiddenReason?
  public var text: TextLook
  public var isStruck: Bool
  /// Whether it stands in a small box that shows only a part of its text until it is scrolled.
  public var isScrolled: Bool
  /// Whether white space is kept: `pre`, `pre-wrap`, `break-spaces`; line feeds also in `pre-line`.
  public var keepsSpace: Bool
  public var keepsLines: Bool
  /// How often text in it is turned round against the order in which it is written; odd where it is read from its end.
  /// Set where `unicode-bidi` overrides the direction of letters.
  public var turns: UInt8
  public var placing: ItemOrder

  public init(
    display: Display = .inline, hidden: HiddenReason? = nil, text: TextLook, isStruck: Bool = false,
    isScrolled: Bool = false,
    keepsSpace: Bool = false, keepsLines: Bool = false, turns: UInt8 = 0,
    placing: ItemOrder = ItemOrder()
  ) {
    self.display = display
    self.hidden = hidden
    self.text = text
    self.isStruck = isStruck
    self.isScrolled = isScrolled
    self.keepsSpace = keepsSpace
    self.keepsLines = keepsLines
    self.turns = turns
    self.placing = placing
  }
}
