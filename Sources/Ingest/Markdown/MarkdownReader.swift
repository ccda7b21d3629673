import Documents

/// Reads Markdown: the blocks of CommonMark with the tables and strikes of its GitHub form.
struct MarkdownReader {
  var builder: DocumentBuilder
  let bytes: [UInt8]
  var outline = Outline()
  var lists = ListNest()
  /// Lines of the paragraph in work.
  var paragraph: [Range<Int>] = []
  var quoteDepth = 0
  /// Whether the paragraph in work opened a list item.
  var startsItem = false
  /// The bullet of that item, if it may be a note's mark.
  var bullet: UInt8 = 0
  var fence: MarkdownFence?
  /// Start of a comment that is not closed yet.
  var commentStart: Int?
  var table: MarkdownTable?
  var tables = 0
  var followsBlank = false

  static func document(from source: SourceFile, channel: Channel) -> Document {
    var reader = MarkdownReader(builder: DocumentBuilder(source: source), bytes: source.text)
    for line in TextScan.lines(source.text, 0..<source.text.count) { reader.read(line) }
    reader.finish()
    reader.builder.directives = MarkdownDirectives.found(in: reader.builder)
    return reader.builder.document(channel: channel)
  }

  private init(builder: DocumentBuilder, bytes: [UInt8]) {
    self.builder = builder
    self.bytes = bytes
  }

  private mutating func read(_ line: Range<Int>) {
    if commentStart != nil { return readComment(line) }
    if let fence, !fence.closes(bytes, line) { return readFenced(line) }
    if fence != nil { return endFence() }
    var (depth, rest) = MarkdownLine.unquoted(bytes, line)
    if TextScan.trimmed(bytes, rest).isEmpty {
      if depth < quoteDepth { leaveQuote(depth) }
      endParagraph()
      endTable()
      followsBlank = true
      return
    }
    if depth == 0, quoteDepth > 0, !paragraph.isEmpty, !MarkdownLine.startsBlock(bytes, rest) {
      depth = quoteDepth
    }
    if depth != quoteDepth { leaveQuote(depth) }
    readContent(rest)
    followsBlank = false
  }

  private mutating func leaveQuote(_ depth: Int) {
    endParagraph()
    endTable()
    closeLists(to: 0)
    quoteDepth = depth
  }

  /// Reads a line without its quote marks.
  mutating func readContent(_ line: Range<Int>) {
    let indent = MarkdownLine.indent(bytes, line)
    let text = TextScan.trimmed(bytes, line)
    if TextScan.has(bytes, text, prefix: "<!--") {
      endParagraph()
      commentStart = text.lowerBound
      return readComment(text)
    }
    if let opened = MarkdownFence(bytes, text) {
      endParagraph()
      endTable()
      fence = opened
      return
    }
    if let level = MarkdownLine.headingLevel(bytes, text) { return readHeading(level, text, indent) }
    if !paragraph.isEmpty, table == nil, let level = MarkdownLine.underlineLevel(bytes, text) {
      return endParagraph(.heading(level))
    }
    if MarkdownLine.isRule(bytes, text) {
      endParagraph()
      endTable()
      return closeLists(to: 0)
    }
    if let marker = ListMarker(bytes, text) {
      endParagraph()
      endTable()
      openItem(marker, indent)
      let rest = marker.end..<text.upperBound
      return rest.isEmpty ? () : readContent(rest, inItem: indent)
    }
    readText(text, line, indent)
  }

  /// Reads what follows a list marker, which may open a further block.
  private mutating func readContent(_ rest: Range<Int>, inItem indent: Int) {
    let text = TextScan.trimmed(bytes, rest)
    if let level = MarkdownLine.headingLevel(bytes, text) { return readHeading(level, text, indent + 2) }
    startsItem = true
    if !text.isEmpty { paragraph.append(text.lowerBound..<rest.upperBound) }
  }

  private mutating func readHeading(_ level: Int, _ text: Range<Int>, _ indent: Int) {
    endParagraph()
    endTable()
    if indent < 2 { closeLists(to: 0) }
    paragraph = [MarkdownLine.headingText(bytes, text)]
    endParagraph(.heading(level))
  }

  private mutating func readText(_ text: Range<Int>, _ line: Range<Int>, _ indent: Int) {
    if table != nil {
      guard bytes[text].contains(0x7C) else {
        endTable()
        return readText(text, line, indent)
      }
      return readRow(text, isHeader: false)
    }
    if let header = paragraph.last, let columns = MarkdownTable.columns(bytes, text),
      MarkdownTable.cells(bytes, TextScan.trimmed(bytes, header)).count == columns
    {
      paragraph.removeLast()
      endParagraph()
      return openTable(header: TextScan.trimmed(bytes, header))
    }
    if followsBlank { closeLists(to: indent < 2 ? 0 : lists.depth(forIndent: indent)) }
    paragraph.append(text.lowerBound..<line.upperBound)
  }

  private mutating func finish() {
    if let start = commentStart { endComment(start..<bytes.count) }
    if fence != nil { endFence() }
    endParagraph()
    endTable()
    closeLists(to: 0)
  }
}
