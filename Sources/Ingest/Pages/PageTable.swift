import Documents

/// A table in work: where its cells stand, and afterwards which headers speak for them.
struct PageTable {
  struct Cell {
    var row: Int
    var column: Int
    var width: Int
    var isHeader: Bool
    /// Blocks of the cell.
    var blocks: [Int] = []
  }

  let number: Int
  private(set) var cells: [Cell] = []
  private(set) var row = -1
  /// The row's container, by row.
  private(set) var rowContainers: [Int?] = []
  private var column = 0
  /// For each column the rows that a cell above still takes.
  private var taken: [Int] = []
  private static let widest = 200

  init(number: Int) { self.number = number }

  mutating func startRow(container: Int?) {
    if row >= 0 { for index in taken.indices where taken[index] > 0 { taken[index] -= 1 } }
    row += 1
    column = 0
    rowContainers.append(container)
  }

  /// Places a cell and returns where it stands.
  mutating func startCell(isHeader: Bool, width: Int, height: Int) -> TableCell {
    if row < 0 { startRow(container: nil) }
    while column < taken.count, taken[column] > 0 { column += 1 }
    let width = min(max(width, 1), PageTable.widest)
    if column + width < 10_000 {
      while taken.count < column + width { taken.append(0) }
      for index in column..<column + width { taken[index] = max(1, min(height, 10_000)) }
    }
    cells.append(Cell(row: row, column: column, width: width, isHeader: isHeader))
    let place = TableCell(table: number, row: row, column: column)
    column += width
    return place
  }

  /// Notes a block of a cell.
  mutating func add(_ block: Int, to place: TableCell) {
    guard let last = cells.lastIndex(where: { $0.row == place.row && $0.column == place.column }) else {
      return
    }
    cells[last].blocks.append(block)
  }

  /// Sets the headers of the cells' blocks; rows under a header row are cards.
  func finish(_ builder: inout DocumentBuilder) {
    let names = headerRows(builder)
    var columnHeaders: [Int: Int] = [:]
    var rowHeader: Int?
    var current = -1
    for cell in cells {
      if cell.row != current { rowHeader = nil }
      current = cell.row
      let isHeaderRow = names.contains(cell.row)
      for block in cell.blocks {
        builder.blocks[block].cell?.rowHeader = isHeaderRow ? nil : rowHeader
        builder.blocks[block].cell?.columnHeader = isHeaderRow ? nil : columnHeaders[cell.column]
        if isHeaderRow { builder.blocks[block].kind = .tableHeader }
        if !isHeaderRow, !names.isEmpty, cell.row < rowContainers.count {
          builder.blocks[block].card = rowContainers[cell.row]
        }
      }
      if isHeaderRow {
        for column in cell.column..<cell.column + cell.width { columnHeaders[column] = cell.blocks.first }
      } else if rowHeader == nil, cell.column == 0 {
        rowHeader = cell.blocks.first
      }
    }
  }

  /// The rows whose cells are all `th`; without any `th` the first row, if it reads like one.
  private func headerRows(_ builder: DocumentBuilder) -> Set<Int> {
    var plain: Set<Int> = []
    for cell in cells where !cell.isHeader { plain.insert(cell.row) }
    var rows: Set<Int> = []
    for cell in cells where !plain.contains(cell.row) { rows.insert(cell.row) }
    if !rows.isEmpty || row < 1 || cells.contains(where: \.isHeader) { return rows }
    let first = cells.prefix { $0.row == 0 }
    let hasDigit = first.contains { cell in
      cell.blocks.contains {
        builder.content[builder.blocks[$0].content].contains { TextScan.isDigit(UInt32($0)) }
      }
    }
    return first.count >= 2 && !hasDigit ? [0] : []
  }
}
