import Documents

/// Collects a document block by block and keeps each piece's place in the source.
struct DocumentBuilder {
  let source: SourceFile
  /// The source's text.
  let bytes: [UInt8]
  private(set) var content: [UInt8] = []
  private(set) var runs: [TextRun] = []
  var looks: [RunLook] = []
  var blocks: [Block] = []
  var containers: [Container] = [Container(element: "document")]
  var controls: [FormControl] = []
  var links: [Hyperlink] = []
  var language: String?
  /// Of pages that were laid out: for each run its box, by screen.
  private(set) var boxes: [Viewport: [Box?]] = [:]
  /// Marks of notes that markup took out of the text, by block.
  var noteMarks: [Int: String] = [:]
  var directives: [Directive] = []
  private(set) var blockStart = 0
  private var firstRun = 0
  /// Where the links that are open began.
  private var linkStarts: [Int] = []

  init(source: SourceFile) {
    self.source = source
    bytes = source.text
  }

  /// Whether the block in work has text.
  var hasText: Bool { content.count > blockStart }

  /// Adds a piece of the source as it is.
  mutating func append(_ range: Range<Int>, _ traits: TextTraits = [], look: Int32 = -1) {
    guard !range.isEmpty else { return }
    let start = content.count
    content.append(contentsOf: bytes[range])
    if runs.count > firstRun, let last = runs.last, last.isVerbatim, last.traits == traits,
      last.look == look, last.source.end == range.lowerBound, last.content.upperBound == start
    {
      runs[runs.count - 1].content = last.content.lowerBound..<content.count
      runs[runs.count - 1].source.end = range.upperBound
    } else {
      runs.append(
        TextRun(content: start..<content.count, source: SourceSpan(range), traits: traits, look: look))
    }
  }

  /// Adds text that stands for a piece of the source: a character reference, an escape.
  mutating func append(_ text: [UInt8], for range: Range<Int>, _ traits: TextTraits = [], look: Int32 = -1) {
    guard !text.isEmpty else { return }
    let start = content.count
    content.append(contentsOf: text)
    runs.append(
      TextRun(
        content: start..<content.count, source: SourceSpan(range), isVerbatim: false, traits: traits,
        look: look))
  }

  /// Adds a space or line feed that belongs to no run; nothing at the start of a block or twice.
  mutating func separate(with byte: UInt8 = 0x20) {
    guard hasText, let last = content.last, last != 0x0A else { return }
    if last == 0x20 {
      guard byte == 0x0A else { return }
      dropTrailingSpace()
    }
    content.append(byte)
  }

  /// Adds the boxes of what was appended last to those of its run.
  mutating func addBoxes(_ found: [Viewport: Box]) {
    guard !runs.isEmpty else { return }
    for (viewport, box) in found {
      var own = boxes[viewport] ?? []
      while own.count < runs.count { own.append(nil) }
      own[runs.count - 1] = own[runs.count - 1]?.union(box) ?? box
      boxes[viewport] = own
    }
  }

  /// Ends the block in work and returns its index; nil if it has no text but white space.
  @discardableResult
  mutating func endBlock(_ draft: Block) -> Int? {
    dropTrailingSpace()
    guard hasText else { return nil }
    var block = draft
    block.content = blockStart..<content.count
    block.runs = firstRun..<runs.count
    blocks.append(block)
    content.append(0x0A)
    blockStart = content.count
    firstRun = runs.count
    return blocks.count - 1
  }

  private mutating func dropTrailingSpace() {
    var end = content.count
    while let (value, length) = TextScan.scalar(content, before: end, from: blockStart),
      TextScan.isSpace(value)
    {
      end -= length
    }
    guard end < content.count else { return }
    content.removeLast(content.count - end)
    for index in linkStarts.indices where linkStarts[index] > end { linkStarts[index] = end }
    while runs.count > firstRun, let last = runs.last, last.content.upperBound > end {
      if last.content.lowerBound >= end {
        runs.removeLast()
      } else {
        let cut = last.content.upperBound - end
        runs[runs.count - 1].content = last.content.lowerBound..<end
        if last.isVerbatim { runs[runs.count - 1].source.end -= cut }
      }
    }
  }

  /// Begins a link with what is appended next.
  mutating func openLink() { linkStarts.append(content.count) }

  /// Ends the link that was opened last; without text or target it is none.
  mutating func closeLink(to target: String) {
    guard var start = linkStarts.popLast() else { return }
    var end = content.count
    while start < end, content[start] == 0x0A { start += 1 }
    while start < end, content[end - 1] == 0x0A { end -= 1 }
    if start < end, !target.isEmpty { links.append(Hyperlink(target: target, content: start..<end)) }
  }

  /// The finished document with its footnotes bound.
  func document(row: Int? = nil, channel: Channel, fields: [RecordField] = []) -> Document {
    var containers = containers
    if !containers.isEmpty { containers[0].blocks = 0..<blocks.count }
    let binder = FootnoteBinder(builder: self)
    let footnotes = binder.footnotes()
    var boxes = boxes
    for viewport in boxes.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      let missing = runs.count - (boxes[viewport]?.count ?? 0)
      boxes[viewport]?.append(contentsOf: repeatElement(nil, count: max(0, missing)))
      boxes[viewport]?.removeLast(max(0, -missing))
    }
    return Document(
      source: source, row: row, channel: channel, content: content, blocks: blocks, runs: runs,
      looks: looks, boxes: boxes, containers: containers, controls: controls, footnotes: footnotes,
      looseNotes: binder.looseNotes(),
      links: links, language: language, fields: fields, directives: directives)
  }
}

extension Block {
  /// A block whose place in the text is not known yet.
  static func draft(
    _ kind: Kind, path: String, heading: Int? = nil, container: Int? = nil,
    visibility: Visibility = .visible
  ) -> Block {
    Block(
      kind: kind, content: 0..<0, runs: 0..<0, visibility: visibility, path: path, heading: heading,
      container: container)
  }
}
