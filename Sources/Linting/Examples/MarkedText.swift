import Documents

/// A text with ⟦ ⟧ around what must be quoted, taken apart.
struct MarkedText {
  /// Without the marks.
  let text: [UInt8]
  /// Bytes of `text` between each pair of marks.
  let marks: [Range<Int>]

  init(_ marked: String) {
    var text: [UInt8] = []
    var marks: [Range<Int>] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⟧":
        if let begun = start { marks.append(begun..<text.count) }
        start = nil
      default: text.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.text = text
    self.marks = marks
  }
}
