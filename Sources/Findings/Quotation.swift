import Documents

/// A range of a document's content that is quoted.
struct Quotation: Sendable {
  let document: Document
  let content: Range<Int>
  let span: SourceSpan

  init(document: Document, content: Range<Int>) {
    self.document = document
    self.content = content
    span = document.sourceSpan(of: content)
  }

  var block: Block? { document.block(at: content.lowerBound).map { document.blocks[$0] } }

  var text: String { Quotation.onOneLine(document.text(content)) }

  var start: SourcePosition { document.source.position(at: span.start) }

  var end: SourcePosition { document.source.position(at: span.end) }

  var context: String { EvidenceContext(document, content, in: block?.content ?? content).text }

  var excerpt: Excerpt {
    let whole = block?.content ?? content
    let start = min(whole.lowerBound, content.lowerBound)
    let end = max(whole.upperBound, content.upperBound)
    let head = scalars(before: content.lowerBound, from: start)
    let tail = scalars(behind: content.upperBound, to: end)
    return Excerpt(
      before: (head > start ? "…" : "") + Quotation.onOneLine(document.text(head..<content.lowerBound)),
      marked: text,
      after: Quotation.onOneLine(document.text(content.upperBound..<tail)) + (tail < end ? "…" : ""))
  }

  /// Scalars shown on each side of the mark.
  static let margin = 36

  /// The byte that stands the margin's scalars before another, or the start.
  private func scalars(before offset: Int, from start: Int) -> Int {
    var place = offset
    var left = Quotation.margin
    while place > start, left > 0 {
      place -= 1
      if document.content[place] & 0xC0 != 0x80 { left -= 1 }
    }
    return place
  }

  /// The byte behind the margin's scalars that follow another, or the end.
  private func scalars(behind offset: Int, to end: Int) -> Int {
    var place = offset
    var left = Quotation.margin
    while place < end {
      if document.content[place] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      place += 1
    }
    return place
  }

  private static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}
