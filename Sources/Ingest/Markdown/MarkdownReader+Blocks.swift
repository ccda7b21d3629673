import Documents

extension MarkdownReader {
  /// Ends the paragraph in work, if there is one, as a block of the kind that its place tells.
  mutating func endParagraph(_ kind: Block.Kind? = nil) {
    defer {
      paragraph = []
      startsItem = false
      bullet = 0
    }
    guard !paragraph.isEmpty else { return }
    var draft = Block.draft(kind ?? paragraphKind, path: path(kind), container: lists.container)
    draft.visibility = .visible
    var inline = MarkdownInline(bytes: bytes, lines: paragraph)
    inline.write(to: &builder)
    if case .heading(let level) = draft.kind {
      draft.heading = outline.parent(ofLevel: level)
      if let block = builder.endBlock(draft) { outline.enter(level: level, block: block) }
    } else {
      draft.heading = outline.current
      let block = builder.endBlock(draft)
      if let block, bullet == 0x2A { builder.noteMarks[block] = "*" }
    }
    writeAsides(inline, draft)
  }

  /// Writes the alternative texts and comments met inside a paragraph behind it.
  private mutating func writeAsides(_ inline: MarkdownInline, _ draft: Block) {
    for aside in inline.asides {
      var block = draft
      block.heading = outline.current
      block.kind = aside.isComment ? .comment : .attribute("alt")
      block.visibility = .hidden(aside.isComment ? .comment : .attributeOnly)
      builder.append(aside.range)
      builder.endBlock(block)
    }
  }

  private var paragraphKind: Block.Kind {
    startsItem ? .listItem : quoteDepth > 0 ? .quote : .paragraph
  }

  private func path(_ kind: Block.Kind?) -> String {
    let quote = quoteDepth > 0 ? "blockquote > " : ""
    if case .heading(let level) = kind { return quote + "h\(level)" }
    if let list = lists.element { return quote + "\(list) > li" + (startsItem ? "" : " > p") }
    return quote + "p"
  }

  mutating func openItem(_ marker: ListMarker, _ indent: Int) {
    closeLists(to: lists.depth(forMarkerAt: indent, marker))
    let first = builder.blocks.count
    if lists.needsList(for: marker, at: indent) {
      builder.containers.append(
        Container(
          element: marker.isOrdered ? "ol" : "ul", parent: lists.container ?? 0, blocks: first..<first))
      lists.open(list: builder.containers.count - 1, marker, at: indent)
    }
    closeItem()
    builder.containers.append(
      Container(element: "li", parent: lists.list ?? 0, blocks: first..<first))
    lists.open(item: builder.containers.count - 1)
    bullet = marker.character
  }

  mutating func closeLists(to depth: Int) {
    while lists.count > depth {
      closeItem()
      if let list = lists.closeList() { endContainer(list) }
    }
  }

  private mutating func closeItem() {
    if let item = lists.closeItem() { endContainer(item) }
  }

  private mutating func endContainer(_ index: Int) {
    builder.containers[index].blocks = builder.containers[index].blocks.lowerBound..<builder.blocks.count
  }

  mutating func readComment(_ line: Range<Int>) {
    guard let start = commentStart else { return }
    var index = max(line.lowerBound, start + 4)
    while index + 2 < line.upperBound {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
        endComment(start..<index)
        let rest = TextScan.trimmed(bytes, index + 3..<line.upperBound)
        if !rest.isEmpty { readContent(rest) }
        return
      }
      index += 1
    }
  }

  /// What tells a comment on lines of its own from one inside a paragraph.
  static let commentPath = "comment"

  mutating func endComment(_ range: Range<Int>) {
    commentStart = nil
    let inside = min(range.lowerBound + 4, range.upperBound)..<range.upperBound
    builder.append(TextScan.trimmed(bytes, inside))
    builder.endBlock(
      .draft(
        .comment, path: MarkdownReader.commentPath, heading: outline.current, visibility: .hidden(.comment)))
  }

  mutating func readFenced(_ line: Range<Int>) {
    if builder.hasText { builder.separate(with: 0x0A) }
    builder.append(line)
  }

  mutating func endFence() {
    fence = nil
    builder.endBlock(.draft(.preformatted, path: "pre", heading: outline.current, container: lists.container))
  }

  mutating func openTable(header: Range<Int>) {
    let first = builder.blocks.count
    builder.containers.append(
      Container(element: "table", parent: lists.container ?? 0, blocks: first..<first))
    table = MarkdownTable(number: tables, container: builder.containers.count - 1)
    tables += 1
    readRow(header, isHeader: true)
  }

  mutating func readRow(_ line: Range<Int>, isHeader: Bool) {
    guard var table else { return }
    let first = builder.blocks.count
    let container = builder.containers.count
    builder.containers.append(Container(element: "tr", parent: table.container))
    var rowHeader: Int?
    for (column, range) in MarkdownTable.cells(bytes, line).enumerated() {
      var draft = Block.draft(
        isHeader ? .tableHeader : .tableCell, path: "table > tr > \(isHeader ? "th" : "td")",
        heading: outline.current, container: container)
      draft.card = isHeader ? nil : container
      draft.cell = TableCell(
        table: table.number, row: table.rows, column: column, rowHeader: rowHeader,
        columnHeader: isHeader ? nil : table.header(of: column))
      var inline = MarkdownInline(bytes: bytes, lines: [range])
      inline.write(to: &builder)
      let block = builder.endBlock(draft)
      if isHeader { table.headers.append(block) } else if column == 0 { rowHeader = block }
    }
    builder.containers[container].blocks = first..<builder.blocks.count
    table.rows += 1
    self.table = table
  }

  mutating func endTable() {
    if let table { endContainer(table.container) }
    table = nil
  }
}
