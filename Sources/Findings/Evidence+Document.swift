public import Documents

extension Evidence {
  /// The evidence of a range of a document's content.
  public init(_ document: Document, _ range: Range<Int>) {
    let span = document.sourceSpan(of: range)
    let block = document.block(at: range.lowerBound).map { document.blocks[$0] }
    let whole = block?.content ?? range
    self.init(
      text: Evidence.onOneLine(document.text(range)), path: document.path, row: document.row,
      channel: document.channel, start: document.source.position(at: span.start),
      end: document.source.position(at: span.end), block: block?.path ?? "",
      visibility: block?.visibility ?? .visible, excerpt: Evidence.excerpt(document, range, in: whole),
      content: range)
  }

  /// Whether this is evidence of that document, and not of another message or record of its file.
  public func isOf(_ document: Document) -> Bool {
    guard path == document.path, row == document.row, let content,
      content.upperBound <= document.content.count
    else { return false }
    return document.sourceSpan(of: content).range == start.offset..<max(start.offset, end.offset)
  }

  /// Scalars shown on each side of the mark.
  private static let margin = 36

  private static func excerpt(_ document: Document, _ range: Range<Int>, in block: Range<Int>) -> Excerpt {
    let start = min(block.lowerBound, range.lowerBound)
    let end = max(block.upperBound, range.upperBound)
    let before = document.text(start..<range.lowerBound).unicodeScalars
    let after = document.text(range.upperBound..<end).unicodeScalars
    let head = before.suffix(margin)
    let tail = after.prefix(margin)
    return Excerpt(
      before: (head.count < before.count ? "…" : "") + onOneLine(String(String.UnicodeScalarView(head))),
      marked: onOneLine(document.text(range)),
      after: onOneLine(String(String.UnicodeScalarView(tail))) + (tail.count < after.count ? "…" : ""))
  }

  private static func onOneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}
