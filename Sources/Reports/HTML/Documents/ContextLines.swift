import Documents
import Findings

/// The lines around a piece of evidence, with the numbers that they have in the file.
struct ContextLines {
  struct Line {
    var number: Int
    var before: String
    /// Empty in the lines around.
    var marked = ""
    var after = ""
  }

  private(set) var lines: [Line]

  /// Scalars that are shown of the marked line on each side, and of the lines around.
  private static let (beside, around) = (90, 72)

  /// Without its document, the evidence tells its own line alone.
  init(_ evidence: Evidence, in document: Document?) {
    guard let document, let range = evidence.content,
      let first = document.block(at: range.lowerBound),
      let last = document.block(at: max(range.lowerBound, range.upperBound - 1))
    else {
      let excerpt = evidence.excerpt
      lines = [
        Line(
          number: evidence.start.line, before: excerpt.before, marked: excerpt.marked, after: excerpt.after)
      ]
      return
    }
    lines = []
    if let above = ContextLines.neighbour(of: first, by: -1, in: document) {
      lines.append(
        Line(
          number: ContextLines.line(above, document),
          before: ContextLines.end(document.text(document.blocks[above].content), ContextLines.around)))
    }
    lines.append(ContextLines.marked(range, document, first, last))
    if let below = ContextLines.neighbour(of: last, by: 1, in: document) {
      lines.append(
        Line(
          number: ContextLines.line(below, document),
          before: ContextLines.start(document.text(document.blocks[below].content), ContextLines.around)))
    }
  }

  private static func marked(
    _ range: Range<Int>, _ document: Document, _ first: Int, _ last: Int
  ) -> Line {
    let start = min(document.blocks[first].content.lowerBound, range.lowerBound)
    let end = max(document.blocks[last].content.upperBound, range.upperBound)
    let place = document.source.position(at: document.sourceSpan(of: range).start).line
    return Line(
      number: place, before: ContextLines.end(document.text(start..<range.lowerBound), beside),
      marked: document.text(range),
      after: ContextLines.start(document.text(range.upperBound..<end), beside))
  }

  /// The nearest text on that side that a reader sees, not further than a few blocks.
  private static func neighbour(of block: Int, by step: Int, in document: Document) -> Int? {
    var next = block + step
    for _ in 0..<4 where document.blocks.indices.contains(next) {
      let found = document.blocks[next]
      if found.visibility.isVisible, found.hiddenOn?.viewport != DocumentPage.viewport, found.kind != .title {
        return next
      }
      next += step
    }
    return nil
  }

  private static func line(_ block: Int, _ document: Document) -> Int {
    document.source.position(at: document.sourceSpan(of: document.blocks[block].content).start).line
  }

  private static func start(_ text: String, _ limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    var kept = Array(scalars.prefix(limit))
    while let last = kept.last, isInWord(last), kept.count > limit - wordLimit { kept.removeLast() }
    return String(String.UnicodeScalarView(kept)) + "…"
  }

  private static func end(_ text: String, _ limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    let kept = scalars.suffix(limit)
    let whole = kept.prefix(wordLimit).firstIndex { !isInWord($0) } ?? kept.startIndex
    return "…" + String(String.UnicodeScalarView(kept[whole...]))
  }

  /// A cut through a longer word stands.
  private static let wordLimit = 16

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }
}
