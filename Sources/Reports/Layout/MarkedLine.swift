import Findings

/// A line of text with a mark under a part of it, both by display width.
struct MarkedLine {
  /// Columns of a marked text that is shown whole.
  private static let markLimit = 72
  /// Columns of a whole line, and of what stands before the mark.
  private static let lineLimit = 96
  private static let beforeLimit = 40

  var before: String
  var marked: String
  var after: String

  /// The line around a piece of evidence; a long quote loses its middle.
  init(_ excerpt: Excerpt) {
    let head = MarkedLine.withoutLeadingSpace(VisibleText.of(excerpt.before))
    before = MarkedLine.end(of: head, columns: MarkedLine.beforeLimit)
    marked = MarkedLine.elided(VisibleText.of(excerpt.marked))
    let used = DisplayWidth.columns(of: before) + DisplayWidth.columns(of: marked)
    after = TextTable.cut(VisibleText.of(excerpt.after), to: max(8, MarkedLine.lineLimit - used))
  }

  /// A line of a file with a caret at a column, counted from 1 in Unicode scalars; cut around the caret.
  init(line: String, column: Int) {
    let scalars = Array(line.unicodeScalars)
    let place = min(max(column - 1, 0), scalars.count)
    let start = max(0, place - 48)
    let end = min(scalars.count, place + 48)
    func text(_ range: Range<Int>) -> String {
      VisibleText.of(String(String.UnicodeScalarView(scalars[range])))
    }
    before = (start > 0 ? "…" : "") + text(start..<place)
    marked = place < end ? text(place..<place + 1) : ""
    after = place < end ? text(place + 1..<end) + (end < scalars.count ? "…" : "") : ""
  }

  /// The second line: spaces up to the mark, then the sign under each column of it.
  func underline(_ sign: Character) -> (fill: String, mark: String) {
    (
      String(repeating: " ", count: DisplayWidth.columns(of: before)),
      String(repeating: sign, count: max(1, DisplayWidth.columns(of: marked)))
    )
  }

  private static func withoutLeadingSpace(_ text: String) -> String {
    String(text.drop { $0 == " " || $0 == "\u{3000}" })
  }

  private static func elided(_ text: String) -> String {
    guard DisplayWidth.columns(of: text) > markLimit else { return text }
    return TextTable.cut(text, to: markLimit * 2 / 3) + suffix(of: text, columns: markLimit / 3)
  }

  /// The end of a text, with "…" before it where something was cut.
  private static func end(of text: String, columns: Int) -> String {
    DisplayWidth.columns(of: text) > columns ? "…" + suffix(of: text, columns: columns - 1) : text
  }

  private static func suffix(of text: String, columns: Int) -> String {
    var tail: [Character] = []
    var used = 0
    for character in text.reversed() {
      used += DisplayWidth.columns(of: character)
      if used > columns { break }
      tail.append(character)
    }
    return String(tail.reversed())
  }
}
