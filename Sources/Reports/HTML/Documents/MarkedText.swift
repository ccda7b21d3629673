import Documents

/// Writes text of a document with the marks over it.
struct MarkedText {
  let document: Document
  let marks: [PageMark]
  let language: Language

  func write(_ range: Range<Int>, to writer: inout HTMLWriter) {
    for piece in MarkedPiece.pieces(of: range, marks) {
      let text = document.text(piece.range)
      guard let grade = piece.grade else {
        writer.text(text)
        continue
      }
      let isPrimary = piece.marks.contains(where: \.isPrimary)
      let starting = piece.marks.filter { $0.isPrimary && $0.range.lowerBound == piece.range.lowerBound }
      let ids = starting.map { "m-\($0.number)" }
      for id in ids.dropFirst() { writer.element("span", ["id": id], text: "") }
      writer.element(
        "mark", ["class": grade + (isPrimary ? "" : " rel"), "id": ids.first], text: text)
      for mark in piece.ending { MarkedText.writeNumber(mark, language, to: &writer) }
    }
  }

  /// The number of a finding, which leads to its card.
  static func writeNumber(_ mark: PageMark, _ language: Language, to writer: inout HTMLWriter) {
    let name = language == .zh ? "第 \(mark.number) 项" : "finding \(mark.number)"
    writer.element(
      "a", ["class": "nr \(mark.grade)", "href": "#" + mark.anchor, "aria-label": name],
      text: String(mark.number))
  }
}
