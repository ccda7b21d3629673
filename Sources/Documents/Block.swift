/// A paragraph, heading, list item, table cell or the like: text that is read in one go.
public struct Block: Sendable {
  public enum Kind: Hashable, Sendable {
    /// Level 1 to 6.
    case heading(Int)
    case paragraph
    case listItem
    case tableCell
    case tableHeader
    case caption
    case quote
    case preformatted
    /// A form control's label, including the text beside it.
    case label
    case button
    case summary
    /// An `<option>` of a select.
    case option
    /// The document's title: `<title>`, an e-mail's subject, a push message's title.
    case title
    case comment
    /// Text of an attribute (`alt`, `title`, `placeholder`, `value`, `aria-label`, `content`).
    case attribute(String)
  }

  public var kind: Kind
  /// Bytes of `Document.content`, without the separator that follows.
  public var content: Range<Int>
  /// Indices into `Document.runs`.
  public var runs: Range<Int>
  public var visibility: Visibility
  /// The element path as it is reported: "main > section > p"; for text "line 3".
  public var path: String
  /// Index of the block that is the nearest governing heading, or nil.
  public var heading: Int?
  /// Index into `Document.containers` of the innermost container, or nil for plain text.
  public var container: Int?
  /// Index into `Document.containers` of the product card around this block, or nil where there is none.
  /// A card is one of several like siblings (cards of a wall, rows of a table with a header, articles of a list).
  public var card: Int?
  /// Where a table cell stands.
  public var cell: TableCell?
  /// The one screen on which it is not seen, for a block that is seen on the other.
  public var hiddenOn: HiddenScreen?

  public init(
    kind: Kind, content: Range<Int>, runs: Range<Int>, visibility: Visibility = .visible, path: String = "",
    heading: Int? = nil, container: Int? = nil, card: Int? = nil, cell: TableCell? = nil,
    hiddenOn: HiddenScreen? = nil
  ) {
    self.kind = kind
    self.content = content
    self.runs = runs
    self.visibility = visibility
    self.path = path
    self.heading = heading
    self.container = container
    self.card = card
    self.cell = cell
    self.hiddenOn = hiddenOn
  }

  public var isHeading: Bool { if case .heading = kind { true } else { false } }
}

/// A table cell's place and the headers that speak for it.
public struct TableCell: Sendable, Hashable {
  /// Number of the table in the document, from 0.
  public var table: Int
  /// From 0, the header row counted.
  public var row: Int
  /// From 0; a cell that spans columns stands in its first.
  public var column: Int
  /// Index of the block that heads the row, or nil.
  public var rowHeader: Int?
  /// Index of the block that heads the column, or nil.
  public var columnHeader: Int?

  public init(table: Int, row: Int, column: Int, rowHeader: Int? = nil, columnHeader: Int? = nil) {
    self.table = table
    self.row = row
    self.column = column
    self.rowHeader = rowHeader
    self.columnHeader = columnHeader
  }
}
