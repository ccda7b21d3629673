/// A table with columns aligned by display width.
struct TextTable {
  private var rows: [[String]] = []
  /// Columns of the widest cell that is not cut.
  private let cellLimit: Int

  init(cellLimit: Int = 36) { self.cellLimit = cellLimit }

  mutating func add(_ cells: [String]) {
    rows.append(cells.map { TextTable.cut(VisibleText.of($0), to: cellLimit) })
  }

  /// The lines, with two spaces between columns and none at the end.
  func lines() -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], DisplayWidth.columns(of: cell))
      }
    }
    return rows.map { row in
      var line = ""
      for (index, cell) in row.enumerated() where index + 1 < row.count {
        line += cell.padded(to: widths[index]) + "  "
      }
      line += row.last ?? ""
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// The text cut to a number of columns, with "…" where something was cut.
  static func cut(_ text: String, to limit: Int) -> String {
    guard DisplayWidth.columns(of: text) > limit else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += DisplayWidth.columns(of: character)
      if used > limit { break }
      result.append(character)
    }
    return result + "…"
  }
}

extension String {
  /// The text with spaces behind it up to a number of columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self)))
  }
}
