/// One text that a consumer meets: a page, a message, a poster, a script, a record of a batch.
public final class Document: Sendable {
  public let source: SourceFile
  /// Number of the record in a CSV, 1 for the first after the header; nil for other formats.
  public let row: Int?
  public let channel: Channel
  /// The text in reading order as UTF-8: each block's text followed by one line feed.
  /// Non-visible text stands where it would be read, in blocks of its own.
  public let content: [UInt8]
  public let blocks: [Block]
  /// The pieces of `content` in order; separators belong to no run.
  public let runs: [TextRun]
  /// The distinct looks of the runs; empty for formats without style.
  public let looks: [RunLook]
  /// For pages that were laid out the box of each run, by screen.
  public let boxes: [Viewport: [Box?]]
  public let containers: [Container]
  public let controls: [FormControl]
  public let footnotes: [Footnote]
  /// Indices of blocks that begin with a note's mark to which no mark of the text leads.
  public let looseNotes: [Int]
  public let links: [Hyperlink]
  /// The `lang` attribute of the page, or nil.
  public let language: String?
  /// Other fields of a CSV record by column name, in column order ("类型": "服务通知").
  public let fields: [RecordField]
  /// Comments that speak to Fineprint; none in formats whose text ships as it is.
  public let directives: [Directive]

  public init(
    source: SourceFile, row: Int? = nil, channel: Channel, content: [UInt8], blocks: [Block], runs: [TextRun],
    looks: [RunLook] = [], boxes: [Viewport: [Box?]] = [:], containers: [Container] = [],
    controls: [FormControl] = [], footnotes: [Footnote] = [], looseNotes: [Int] = [],
    links: [Hyperlink] = [], language: String? = nil, fields: [RecordField] = [],
    directives: [Directive] = []
  ) {
    self.directives = directives
    self.source = source
    self.row = row
    self.channel = channel
    self.content = content
    self.blocks = blocks
    self.runs = runs
    self.looks = looks
    self.boxes = boxes
    self.containers = containers
    self.controls = controls
    self.footnotes = footnotes
    self.looseNotes = looseNotes
    self.links = links
    self.language = language
    self.fields = fields
  }

  public var path: String { source.path }

  /// The text of a range of `content`, which must lie on character boundaries.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: content[range], as: UTF8.self)
  }

  /// Index of the block that holds a byte of `content`, found by bisection; separators belong to the block before.
  public func block(at offset: Int) -> Int? {
    let place = blocks.indices.partitioningIndex { blocks[$0].content.lowerBound > offset }
    return place == 0 ? nil : place - 1
  }

  /// The source that a range of `content` came from, from the first byte of its runs' pieces to the last; text that is
  /// turned round is not read in the order of the source.
  public func sourceSpan(of range: Range<Int>) -> SourceSpan {
    let first = run(at: range.lowerBound)
    let last = run(at: max(range.lowerBound, range.upperBound - 1))
    guard let first, let last else { return SourceSpan(start: 0, end: 0) }
    var start = sourceOffset(range.lowerBound, in: runs[first], isEnd: false)
    var end = sourceOffset(range.upperBound, in: runs[last], isEnd: true)
    for run in runs[first...last].dropFirst() { start = min(start, run.source.start) }
    for run in runs[first...last].dropLast() { end = max(end, run.source.end) }
    return SourceSpan(start: start, end: end)
  }

  /// The text that came from a part of the source.
  public func text(from span: SourceSpan) -> String {
    var bytes: [UInt8] = []
    for run in runs where run.source.start < span.end && span.start < run.source.end {
      bytes += content[run.content]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func run(at offset: Int) -> Int? {
    let place = runs.indices.partitioningIndex { runs[$0].content.lowerBound > offset }
    return place == 0 ? (runs.isEmpty ? nil : 0) : place - 1
  }

  private func sourceOffset(_ offset: Int, in run: TextRun, isEnd: Bool) -> Int {
    guard run.isVerbatim else { return isEnd ? run.source.end : run.source.start }
    return run.source.start + min(max(offset - run.content.lowerBound, 0), run.source.end - run.source.start)
  }
}

/// A field of a CSV record that is not the copy.
public struct RecordField: Sendable, Hashable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
