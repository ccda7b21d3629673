import Styling

/// Reads `display` as browsers compute it.
enum DisplayKind {
  static func of(_ text: String) -> NodeLook.Display {
    switch text {
    case "none": .none
    case "contents": .contents
    case "block", "flow-root", "table-caption": .block
    case "inline-block": .inlineBlock
    case "list-item": .listItem
    case "flex", "grid", "-webkit-box": .flexible
    case "inline-flex", "inline-grid", "-webkit-inline-box": .inlineFlexible
    case "table", "inline-table": .table
    case "table-row": .tableRow
    case "table-cell": .tableCell
    case "table-row-group", "table-header-group", "table-footer-group", "table-column", "table-column-group":
      .tablePart
    default: .inline
    }
  }
}
