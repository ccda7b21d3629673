public import Documents

/// A CSV or TSV as plain values: its header and its records.
public struct RecordTable: Sendable {
  public struct Row: Sendable {
    /// In the order of the header; shorter where the record ends early.
    public var values: [String]
    /// Line of its first byte, from 1.
    public var line: Int
  }

  public var header: [String]
  public var rows: [Row]
  /// Faults of the file, with their lines.
  public var problems: [IngestProblem]

  /// Reads a file whose first record names its columns.
  public init(_ source: SourceFile) {
    let parser = DelimitedParser(bytes: source.text, delimiter: DelimitedParser.delimiter(of: source))
    header = parser.records.first?.fields.map { $0.value(source.text) } ?? []
    rows = parser.records.dropFirst().map { record in
      Row(
        values: record.fields.map { $0.value(source.text) },
        line: source.position(at: record.start).line)
    }
    problems = RecordReader.problems(parser, source, header: header, parser.records.dropFirst())
  }
}
