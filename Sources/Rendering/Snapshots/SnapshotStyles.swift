import Documents

/// The computed styles of a snapshot's boxes; values that come again are read once.
struct SnapshotStyles {
  private let rows: [[Int]]
  private let strings: [String]
  private let colours: [Int: Colour]

  init(rows: [[Int]], strings: [String]) {
    self.rows = rows
    self.strings = strings
    let names: [ComputedStyleName] = [.color, .textFill, .fill, .backgroundColor]
    let columns = names.map(SnapshotStyles.column)
    var colours: [Int: Colour] = [:]
    for row in rows {
      for column in columns where row.indices.contains(column) && colours[row[column]] == nil {
        if strings.indices.contains(row[column]) {
          colours[row[column]] = ComputedColour.parse(strings[row[column]])
        }
      }
    }
    self.colours = colours
  }

  var count: Int { rows.count }

  private static let columns = Dictionary(
    uniqueKeysWithValues: ComputedStyleName.allCases.enumerated().map { ($1, $0) })

  private static func column(_ name: ComputedStyleName) -> Int { columns[name] ?? 0 }

  private func number(_ name: ComputedStyleName, _ box: Int) -> Int? {
    let row = rows[box]
    let column = SnapshotStyles.column(name)
    guard row.indices.contains(column), strings.indices.contains(row[column]) else { return nil }
    return row[column]
  }

  /// The value as the browser writes it; empty where there is none.
  subscript(name: ComputedStyleName, box: Int) -> String { number(name, box).map { strings[$0] } ?? "" }

  func colour(_ name: ComputedStyleName, _ box: Int) -> Colour? { number(name, box).flatMap { colours[$0] } }

  /// A number or a length in px.
  func length(_ name: ComputedStyleName, _ box: Int) -> Double? {
    let text = self[name, box]
    return Double(text.hasSuffix("px") ? text.dropLast(2) : text[...])
  }

  /// Whether the value is there and none of the usual ones.
  func has(_ name: ComputedStyleName, _ box: Int) -> Bool {
    !["", "none", "auto", "normal", "0px", "visible"].contains(self[name, box])
  }
}
