import Findings

/// A line of text with a mark under a part of it, both by display width.
struct MarkedLine {
  /// Columns of a marked text that is shown whole.
  private static let markLimit = 72

  var before: String
  var marked: String
  var after: String

  /// The line around a piece of evidence; a long quote loses its middle.
  init(_ excerpt: Excerpt) {
    before = MarkedLine.withoutLeadingSpace(VisibleText.of(excerpt.before))
    marked = MarkedLine.elided(VisibleText.of(excerpt.marked))
    after = VisibleText.of(excerpt.after)
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
    let head = TextTable.cut(text, to: markLimit * 2 / 3)
    var tail: [Character] = []
    var used = 0
    for character in text.reversed() {
      used += DisplayWidth.columns(of: character)
      if used > markLimit / 3 { break }
      tail.append(character)
    }
    return head + String(tail.reversed())
  }
}
