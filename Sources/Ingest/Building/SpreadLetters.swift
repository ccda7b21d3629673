import Documents
import Scanning

/// Words whose letters stand each in a line, a paragraph or a cell of its own: 最 / 低 / 价.
///
/// Three Han letters at least must follow one another so. The cells of a table with headers and what a list repeats are
/// no letters of a word, nor are numerals, units, yes and no.
struct SpreadLetters {
  private let builder: DocumentBuilder
  /// The letters that follow one another, as bytes of the text.
  private var run: [Range<Int>] = []
  /// The line feeds that part letters of a word, as bytes of the text, ascending.
  private(set) var joints: [Int] = []

  private static let shortest = 3

  init(_ builder: DocumentBuilder) {
    self.builder = builder
    let content = builder.content
    var start = 0
    for index in content.indices where content[index] == 0x0A {
      if isLetter(start..<index) { run.append(start..<index) } else { endRun() }
      start = index + 1
    }
    endRun()
  }

  private func isLetter(_ line: Range<Int>) -> Bool {
    guard line.count == 3 || line.count == 4 else { return false }
    let (scalar, length) = TextScan.scalar(builder.content, line.lowerBound)
    guard length == line.count, let folded = TextFolder.fold(scalar: scalar) else { return false }
    return HanCharacters.isHan(folded) && !HanCharacters.isListed(folded)
  }

  /// Notes the line feeds of a run, cut where its letters cannot be of one word.
  private mutating func endRun() {
    defer { run = [] }
    guard run.count >= SpreadLetters.shortest else { return }
    let blocks = run.map { builder.block(at: $0.lowerBound) }
    var start = 0
    for place in 1...run.count where place == run.count || !goesOn(blocks[place - 1], blocks[place]) {
      if place - start >= SpreadLetters.shortest, isWord(blocks[start..<place], run[start..<place]) {
        joints += run[start..<place - 1].map(\.upperBound)
      }
      start = place
    }
  }

  private func goesOn(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (builder.blocks[left], builder.blocks[right])
    guard left != right else { return true }
    guard first.kind == second.kind, first.hiddenOn == second.hiddenOn, SpreadLetters.isText(first),
      SpreadLetters.isText(second)
    else { return false }
    guard let cell = first.cell, let next = second.cell else {
      return first.cell == nil && second.cell == nil
    }
    guard cell.table == next.table, cell.columnHeader == nil, next.columnHeader == nil else { return false }
    return next.row == cell.row
      ? next.column == cell.column + 1 : next.row == cell.row + 1 && next.column == 0
  }

  private static func isText(_ block: Block) -> Bool {
    guard block.visibility.isVisible else { return false }
    switch block.kind {
    case .heading, .paragraph, .listItem, .tableCell, .quote, .preformatted, .caption: return true
    default: return false
    }
  }

  private func isWord(_ numbers: ArraySlice<Int>, _ letters: ArraySlice<Range<Int>>) -> Bool {
    guard let first = numbers.first, let last = numbers.last, SpreadLetters.isText(builder.blocks[first])
    else { return false }
    let block = builder.blocks[first]
    if block.kind == .listItem || block.cell != nil {
      let texts = Set(letters.map { Array(builder.content[$0]) })
      if texts.count < letters.count { return false }
    }
    // Whole rows: other cells would say what the letters are about.
    return first == last || !isSameRow(first - 1, first) && !isSameRow(last, last + 1)
  }

  private func isSameRow(_ left: Int, _ right: Int) -> Bool {
    guard builder.blocks.indices.contains(left), builder.blocks.indices.contains(right),
      let cell = builder.blocks[left].cell, let next = builder.blocks[right].cell
    else { return false }
    return cell.table == next.table && cell.row == next.row
  }
}
