import Documents

/// Where a block stands among cards, tables and headings; -1 for none.
struct BlockPlace {
  let block: Int
  let card: Int
  let heading: Int
  let (table, row, column): (Int, Int, Int)

  init(_ block: Int, in document: Document) {
    self.block = block
    let own = document.blocks[block]
    card = own.card ?? -1
    heading = own.heading ?? -1
    (table, row, column) = own.cell.map { ($0.table, $0.row, $0.column) } ?? (-1, -1, -1)
  }
}
