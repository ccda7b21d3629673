public import Documents

extension Evidence {
  /// The evidence of a range of a document's content; `withContext` for a finding's own, whose fingerprint and
  /// decisions ask for what stands around it.
  public init(_ document: Document, _ range: Range<Int>, withContext: Bool = false) {
    let span = document.sourceSpan(of: range)
    let block = document.block(at: range.lowerBound).map { document.blocks[$0] }
    let whole = block?.content ?? range
    let text = Evidence.onOneLine(document.text(range))
    self.init(
      text: text, path: document.path, row: document.row,
      channel: document.channel, start: document.source.position(at: span.start),
      end: document.source.position(at: span.end), block: block?.path ?? "",
      visibility: block?.visibility ?? .visible, excerpt: Evidence.excerpt(document, range, text, in: whole),
      content: range)
    if withContext { context = EvidenceContext(document, range, in: whole).text }
  }

  /// Whether this is evidence of that document, and not of another message or record of its file.
  public func isOf(_ document: Document) -> Bool {
    guard path == document.path, row == document.row, let content,
      content.upperBound <= document.content.count
    else { return false }
    return document.sourceSpan(of: content).range == start.offset..<max(start.offset, end.offset)
  }

  /// Scalars shown on each side of the mark.
  static let margin = 36

  private static func excerpt(
    _ document: Document, _ range: Range<Int>, _ marked: String, in block: Range<Int>
  ) -> Excerpt {
    let start = min(block.lowerBound, range.lowerBound)
    let end = max(block.upperBound, range.upperBound)
    let head = scalars(before: range.lowerBound, from: start, document)
    let tail = scalars(behind: range.upperBound, to: end, document)
    return Excerpt(
      before: (head > start ? "…" : "") + onOneLine(document.text(head..<range.lowerBound)),
      marked: marked,
      after: onOneLine(document.text(range.upperBound..<tail)) + (tail < end ? "…" : ""))
  }

  /// The byte that stands the margin's scalars before another, or the start.
  private static func scalars(before offset: Int, from start: Int, _ document: Document) -> Int {
    var place = offset
    var left = margin
    while place > start, left > 0 {
      place -= 1
      if document.content[place] & 0xC0 != 0x80 { left -= 1 }
    }
    return place
  }

  /// The byte behind the margin's scalars that follow another, or the end.
  private static func scalars(behind offset: Int, to end: Int, _ document: Document) -> Int {
    var place = offset
    var left = margin
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
