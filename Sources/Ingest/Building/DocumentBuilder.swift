import Documents

/// Collects a document block by block and keeps each piece's place in the source.
struct DocumentBuilder {
  let source: SourceFile
  /// The source's text.
  let bytes: [UInt8]
  var content: [UInt8] = []
  var runs: [TextRun] = []
  var looks: [RunLook] = []
  var blocks: [Block] = []
  var containers: [Container] = [Container(element: "document")]
  var controls: [FormControl] = []
  var links: [Hyperlink] = []
  var language: String?
  /// Of pages that were laid out: for each run its box, by screen.
  var boxes: [Viewport: [Box?]] = [:]
  /// Marks of notes that markup took out of the text, by block.
  var noteMarks: [Int: String] = [:]
  var directives: [Directive] = []
  private(set) var blockStart = 0
  /// Letters of the block in work that a style turns round.
  private var turns: [ReadingOrder.Turn] = []
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
    defer { turns = [] }
    guard hasText else { return nil }
    putInReadingOrder()
    var block = draft
    block.content = blockStart..<content.count
    block.runs = firstRun..<runs.count
    blocks.append(block)
    content.append(0x0A)
    blockStart = content.count
    firstRun = runs.count
    return blocks.count - 1
  }

  /// Notes that a style turns round what was added since `start`, white space before it left out.
  mutating func turn(from start: Int, level: UInt8) {
    var start = start
    if turns.last?.range.upperBound != start {
      while start < content.count, content[start] == 0x20 || content[start] == 0x0A { start += 1 }
    }
    guard start < content.count else { return }
    turns.append(ReadingOrder.Turn(range: start..<content.count, level: level))
  }

  /// Puts the letters of the block in work into the order of reading, each with its place in the source.
  private mutating func putInReadingOrder() {
    guard let pieces = ReadingOrder.pieces(of: content, blockStart..<content.count, turns) else { return }
    let (written, old, oldBoxes) = (content, Array(runs[firstRun...]), boxes)
    content.removeLast(content.count - blockStart)
    runs.removeLast(runs.count - firstRun)
    for viewport in oldBoxes.keys { boxes[viewport] = boxes[viewport].map { Array($0.prefix(firstRun)) } }
    for piece in pieces {
      var number = firstIndex(of: old, endingAfter: piece.lowerBound)
      var start = piece.lowerBound
      while start < piece.upperBound {
        let isRun = number < old.count && old[number].content.lowerBound <= start
        let end =
          number == old.count
          ? piece.upperBound
          : min(piece.upperBound, isRun ? old[number].content.upperBound : old[number].content.lowerBound)
        if isRun { runs.append(old[number].part(start..<end, at: content.count)) }
        content += written[start..<end]
        if isRun {
          let found = oldBoxes.compactMapValues { list in
            firstRun + number < list.count ? list[firstRun + number] : nil
          }
          addBoxes(found)
        }
        if isRun, end == old[number].content.upperBound { number += 1 }
        start = end
      }
    }
    moveLinks(pieces, end: written.count)
  }

  /// Has links of the block in work reach over the places to which their letters have come.
  private mutating func moveLinks(_ pieces: [Range<Int>], end: Int) {
    var places = [Int](repeating: blockStart, count: end - blockStart)
    var next = blockStart
    for offset in pieces.joined() {
      places[offset - blockStart] = next
      next += 1
    }
    func moved(_ range: Range<Int>) -> Range<Int> {
      let own = places[max(range.lowerBound, blockStart) - blockStart..<range.upperBound - blockStart]
      guard let first = own.min(), let last = own.max() else { return range }
      return (range.lowerBound < blockStart ? range.lowerBound : first)..<last + 1
    }
    for index in links.indices.reversed() {
      guard links[index].content.upperBound > blockStart else { break }
      links[index].content = moved(links[index].content)
    }
    for index in linkStarts.indices where linkStarts[index] >= blockStart && linkStarts[index] < end {
      linkStarts[index] = moved(linkStarts[index]..<end).lowerBound
    }
  }

  /// The first of some runs that ends behind a byte of the text, found by bisection.
  private func firstIndex(of runs: [TextRun], endingAfter offset: Int) -> Int {
    return runs.indices.partitioningIndex { runs[$0].content.upperBound > offset }
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
    while let last = links.last, last.content.upperBound > end {
      let rest = last.content.clamped(to: 0..<end)
      if rest.isEmpty { links.removeLast() } else { links[links.count - 1].content = rest }
    }
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
    var joined = self
    joined.joinSpreadLetters()
    return joined.finished(row: row, channel: channel, fields: fields)
  }

  private func finished(row: Int?, channel: Channel, fields: [RecordField]) -> Document {
    var containers = containers
    if !containers.isEmpty { containers[0].blocks = 0..<blocks.count }
    let notes = FootnoteBinder(builder: self).bound()
    var boxes = boxes
    for viewport in boxes.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      let missing = runs.count - (boxes[viewport]?.count ?? 0)
      boxes[viewport]?.append(contentsOf: repeatElement(nil, count: max(0, missing)))
      boxes[viewport]?.removeLast(max(0, -missing))
    }
    return Document(
      source: source, row: row, channel: channel, content: content, blocks: blocks, runs: runs,
      looks: looks, boxes: boxes, containers: containers, controls: controls, footnotes: notes.footnotes,
      looseNotes: notes.looseNotes,
      links: links, language: language, fields: fields, directives: directives)
  }
}

extension TextRun {
  /// A part of the run, moved to another place of the text.
  func part(_ range: Range<Int>, at place: Int) -> TextRun {
    var part = self
    part.content = place..<place + range.count
    if isVerbatim {
      let start = source.start + range.lowerBound - content.lowerBound
      part.source = SourceSpan(start: start, end: start + range.count)
    }
    return part
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
