import Documents

/// Finds footnote marks beside text and binds them to the blocks or lines that begin with the same mark.
struct FootnoteBinder {
  private let content: [UInt8]
  private let blocks: [Block]
  private let runs: [TextRun]
  private let noteMarks: [Int: String]
  /// Blocks that are notes, by key, in reading order.
  private var notes: [String: [Int]] = [:]
  private var references: [FootnoteMark] = []
  /// Places of marks that begin a note after a sentence.
  private var runIns: Set<Int> = []
  /// Blocks in which reference and note may both stand: of several lines, or with a note behind a sentence.
  private var holders: Set<Int> = []

  init(builder: DocumentBuilder) {
    content = builder.content
    blocks = builder.blocks
    runs = builder.runs
    noteMarks = builder.noteMarks
  }

  /// Every mark with its note, and the blocks that begin with a mark to which no mark of the visible text leads.
  func bound() -> (footnotes: [Footnote], looseNotes: [Int]) {
    let all = read { blocks[$0].visibility.isVisible || isFolded($0) }
    guard FootnoteBinder.looseMarks.contains(where: { all.notes[$0] != nil }) else {
      return (all.footnotes(), [])
    }
    return (all.footnotes(), read { blocks[$0].visibility.isVisible }.looseNotes())
  }

  /// The notes and marks of some blocks.
  private func read(_ counts: (Int) -> Bool) -> FootnoteBinder {
    var binder = self
    for index in blocks.indices where counts(index) {
      binder.readNotes(of: index)
      binder.readReferences(of: index)
    }
    return binder
  }

  /// Text that is hidden but meant for readers may hold notes; comments and attributes may not.
  private func isFolded(_ index: Int) -> Bool {
    switch blocks[index].kind {
    case .comment, .attribute: false
    default: true
    }
  }

  private mutating func readNotes(of index: Int) {
    if let mark = noteMarks[index] { notes[mark, default: []].append(index) }
    let lines = TextScan.lines(content, blocks[index].content)
    if lines.count > 1 { holders.insert(index) }
    for line in lines {
      let trimmed = TextScan.trimmed(content, line)
      for key in noteKeys(trimmed) { notes[key, default: []].append(index) }
      readRunIns(trimmed, of: index)
    }
  }

  /// Notes that follow a sentence on its line: "每月19元※。※ 首12个月".
  private mutating func readRunIns(_ line: Range<Int>, of index: Int) {
    var position = line.lowerBound
    var followsSentence = false
    while position < line.upperBound {
      let (value, length) = TextScan.scalar(content, position)
      if followsSentence, mayMark(value),
        let mark = FootnoteMark.read(content, at: position, end: line.upperBound),
        mark.range.upperBound < line.upperBound
      {
        notes[mark.key, default: []].append(index)
        runIns.insert(mark.range.lowerBound)
        holders.insert(index)
      }
      if FootnoteBinder.endsSentence(value) {
        followsSentence = true
      } else if !TextScan.isSpace(value) {
        followsSentence = false
      }
      position += length
    }
  }

  private static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF1B, 0x3B, 0xFF01, 0x21: true
    default: false
    }
  }

  /// The keys of the references that a line may be a note to.
  private func noteKeys(_ line: Range<Int>) -> [String] {
    guard !line.isEmpty else { return [] }
    if let mark = FootnoteMark.read(content, at: line.lowerBound, end: line.upperBound) {
      return mark.range.upperBound < line.upperBound ? [mark.key] : []
    }
    var start = line.lowerBound
    var isNote = false
    for word in ["备注", "注释", "注"] where TextScan.has(content, line, prefix: word) {
      start += word.utf8.count
      isNote = true
      break
    }
    var digits = ""
    if start < line.upperBound, content[start] == 0x28 { start += 1 }
    while start < line.upperBound, digits.count < 2, TextScan.isDigit(UInt32(content[start])) {
      digits.append(Character(UnicodeScalar(content[start])))
      start += 1
    }
    guard start < line.upperBound else { return [] }
    let next = TextScan.scalar(content, start).value
    let closes = [0xFF1A, 0x3A, 0x3001, 0x2E, 0xFF0E, 0x29, 0xFF09, 0x20, 0x3000].contains(next)
    if digits.isEmpty { return isNote && (next == 0xFF1A || next == 0x3A) ? ["注"] : [] }
    guard closes || isSuperscript(line.lowerBound) else { return [] }
    return isNote ? ["^" + digits, "[\(digits)]"] : ["^" + digits]
  }

  private mutating func readReferences(of index: Int) {
    let block = blocks[index]
    for run in runs[block.runs] where run.traits.contains(.superscript) {
      guard run.content.lowerBound > lineStart(run.content.lowerBound, in: block),
        let mark = FootnoteMark.ofSuperscript(content, run.content)
      else { continue }
      references.append(mark)
    }
    var position = block.content.lowerBound
    var isLineStart = true
    var previous: UInt32 = 0
    while position < block.content.upperBound {
      let (value, length) = TextScan.scalar(content, position)
      if !isLineStart, mayMark(value), let mark = reference(at: position, in: block, after: previous, value) {
        references.append(mark)
        position = mark.range.upperBound
        previous = value
        continue
      }
      if value == 0x0A {
        isLineStart = true
      } else if !TextScan.isSpace(value), !mayMark(value) {
        isLineStart = false
      }
      previous = value
      position += length
    }
  }

  private func mayMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x2A, 0xFF0A, 0x203B, 0x2020, 0x2021, 0x2460...0x2473, 0x5B, 0xB9, 0xB2, 0xB3, 0x2070...0x2079: true
    default: false
    }
  }

  private func reference(at position: Int, in block: Block, after previous: UInt32, _ value: UInt32)
    -> FootnoteMark?
  {
    guard !isSuperscript(position), !runIns.contains(position),
      let mark = FootnoteMark.read(content, at: position, end: block.content.upperBound)
    else { return nil }
    let end = mark.range.upperBound
    let next = end < block.content.upperBound ? TextScan.scalar(content, end).value : 0x0A
    switch value {
    case 0x2A, 0xFF0A:
      return TextScan.isSpace(previous) || TextScan.isDigit(next) || TextScan.isLatin(next) ? nil : mark
    case 0x2460...0x2473:
      return isText(previous) && !TextScan.isHan(next) && !TextScan.isDigit(next) ? mark : nil
    case 0xB9, 0xB2, 0xB3, 0x2070...0x2079: return previous == 0x6D || previous == 0x4D ? nil : mark
    default: return TextScan.isSpace(previous) ? nil : mark
    }
  }

  private func isText(_ scalar: UInt32) -> Bool {
    TextScan.isHan(scalar) || TextScan.isDigit(scalar) || TextScan.isLatin(scalar)
      || [0x29, 0xFF09, 0x300B, 0x201D, 0x25, 0x300D].contains(scalar)
  }

  private func lineStart(_ offset: Int, in block: Block) -> Int {
    var start = offset
    while start > block.content.lowerBound, content[start - 1] != 0x0A, offset - start < 16 { start -= 1 }
    return start
  }

  private func isSuperscript(_ offset: Int) -> Bool {
    let place = runs.indices.partitioningIndex { runs[$0].content.upperBound > offset }
    return place < runs.count && runs[place].content.lowerBound <= offset
      && runs[place].traits.contains(.superscript)
  }

  /// Marks that tell a note even where nothing leads to it. Numbers also begin items of lists, so they do not count.
  private static let looseMarks = ["*", "**", "※", "†", "‡"]

  private func looseNotes() -> [Int] {
    let marks = Set(references.map(\.key))
    var loose: Set<Int> = []
    for key in FootnoteBinder.looseMarks where !marks.contains(key) { loose.formUnion(notes[key] ?? []) }
    return loose.sorted()
  }

  /// Every mark, with its note or without.
  private func footnotes() -> [Footnote] {
    references.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { mark in
      Footnote(mark: mark.text, reference: mark.range, note: note(for: mark))
    }
  }

  /// The first note after the mark, else the last before it.
  private func note(for mark: FootnoteMark) -> Int? {
    let found = notes[mark.key] ?? (mark.key == "*" || mark.key == "※" ? notes["注"] : nil) ?? []
    guard !found.isEmpty else { return nil }
    let place = found.indices.partitioningIndex {
      blocks[found[$0]].content.upperBound > mark.range.upperBound
    }
    if place < found.count,
      !blocks[found[place]].content.contains(mark.range.lowerBound)
        || holders.contains(found[place])
    {
      return found[place]
    }
    return place > 0 ? found[place - 1] : nil
  }
}
