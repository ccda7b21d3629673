import Documents

/// Reads CSV and TSV: a document per record where a column holds copy, else one document of all cells.
struct RecordReader {
  private let source: SourceFile
  private let channel: Channel
  private let parser: DelimitedParser
  private let header: [String]
  private let records: ArraySlice<DelimitedRecord>

  static func read(_ source: SourceFile, channel: Channel) -> IngestResult {
    let reader = RecordReader(source: source, channel: channel)
    return IngestResult(
      documents: reader.documents(),
      problems: RecordReader.problems(reader.parser, source, header: reader.header, reader.records))
  }

  private init(source: SourceFile, channel: Channel) {
    self.source = source
    self.channel = channel
    parser = DelimitedParser(bytes: source.text, delimiter: DelimitedParser.delimiter(of: source))
    let first = parser.records.first?.fields.map { $0.value(source.text) } ?? []
    let isHeader = !first.contains { $0.hasPrefix("【") || $0.utf8.count > 90 }
    header = isHeader ? first : first.indices.map { "column \($0 + 1)" }
    records = isHeader ? parser.records.dropFirst() : parser.records[...]
  }

  private func documents() -> [Document] {
    let samples = records.prefix(200).map { $0.fields.map { $0.value(source.text) } }
    let columns = RecordColumns(header: header, samples: samples)
    guard let copy = columns.copy else { return [wholeTable()] }
    return records.enumerated().map { document(row: $0 + 1, $1, copy: copy, columns: columns) }
  }

  private func document(row: Int, _ record: DelimitedRecord, copy: Int, columns: RecordColumns) -> Document {
    var builder = DocumentBuilder(source: source)
    let path = "row \(row) > \(header[copy])"
    if copy < record.fields.count {
      append(record.fields[copy], to: &builder, .draft(.paragraph, path: path))
    }
    builder.containers = []
    var fields: [RecordField] = []
    for (index, field) in record.fields.enumerated() where index != copy {
      let name = index < header.count ? header[index] : "column \(index + 1)"
      fields.append(RecordField(name: name, value: field.value(source.text)))
    }
    var channel = channel
    if let column = columns.channel, column < record.fields.count,
      let own = RecordColumns.channel(named: record.fields[column].value(source.text))
    {
      channel = own
    }
    return builder.document(row: row, channel: channel, fields: fields)
  }

  /// Adds the lines of a field as blocks; returns the first one's index.
  @discardableResult
  private func append(_ field: DelimitedField, to builder: inout DocumentBuilder, _ draft: Block) -> Int? {
    var first: Int?
    for line in TextScan.lines(source.text, field.range) {
      let part = DelimitedField(range: TextScan.trimmed(source.text, line), isQuoted: field.isQuoted)
      for piece in part.pieces(source.text) {
        if piece.isQuote { builder.append([0x22], for: piece.range) } else { builder.append(piece.range) }
      }
      let block = builder.endBlock(draft)
      first = first ?? block
    }
    return first
  }

  private func wholeTable() -> Document {
    var builder = DocumentBuilder(source: source)
    builder.containers.append(Container(element: "table", parent: 0))
    var headers: [Int?] = []
    for (row, record) in parser.records.enumerated() {
      let isHeader = row == 0 && records.startIndex > 0
      let container = builder.containers.count
      builder.containers.append(Container(element: "tr", parent: 1))
      let firstBlock = builder.blocks.count
      var rowHeader: Int?
      for (column, field) in record.fields.enumerated() {
        var draft = Block.draft(
          isHeader ? .tableHeader : .tableCell, path: "row \(row)", container: container)
        let columnHeader = column < headers.count ? headers[column] : nil
        draft.cell = TableCell(
          table: 0, row: row, column: column, rowHeader: rowHeader, columnHeader: columnHeader)
        if !isHeader, records.startIndex > 0 { draft.card = container }
        let block = append(field, to: &builder, draft)
        if isHeader { headers.append(block) }
        if column == 0, !isHeader { rowHeader = block }
      }
      builder.containers[container].blocks = firstBlock..<builder.blocks.count
    }
    builder.containers[1].blocks = 0..<builder.blocks.count
    return builder.document(channel: channel)
  }

  /// Quotes that never close, and records with more fields than the header has.
  static func problems(
    _ parser: DelimitedParser, _ source: SourceFile, header: [String], _ records: ArraySlice<DelimitedRecord>
  ) -> [IngestProblem] {
    var problems = parser.unclosed.map { offset in
      IngestProblem(
        line: source.position(at: offset).line,
        message: LocalizedText(zh: "引号未闭合，按原样读取", en: "a quote never closes; it is read as text"))
    }
    for record in records where record.fields.count > header.count {
      let counts = (record.fields.count, header.count)
      problems.append(
        IngestProblem(
          line: source.position(at: record.start).line,
          message: LocalizedText(
            zh: "该行有 \(counts.0) 个字段，表头只有 \(counts.1) 个",
            en: "this record has \(counts.0) fields, the header only \(counts.1)")))
    }
    return problems.sorted { $0.line < $1.line }
  }
}
