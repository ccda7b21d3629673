public import Documents
public import Findings

/// Renders what could not be done: "path:line:column: error: message", the line, and a caret under the place.
public enum ProblemText {
  /// The problems as UTF-8, in their order.
  public static func render(_ problems: [RunError], language: Language, usesColour: Bool = false) -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: usesColour))
    write(problems, to: &page, language)
    return page.bytes
  }

  static func write(
    _ problems: [RunError], to page: inout TextPage, _ language: Language, isNote: Bool = false,
    indent: Int = 0
  ) {
    let word = (isNote ? Terms.level(.note) : Terms.error).text(in: language)
    for problem in problems {
      let head = page.palette.paint(word + ":", isNote ? .blue : .red)
      let place = Place.of(problem)
      let text = VisibleText.of(problem.message.text(in: language))
      page.line((place.isEmpty ? "" : "\(place): ") + "\(head) \(text)", indent: indent)
      writeQuote(of: problem, to: &page, indent: indent)
    }
  }

  private static func writeQuote(of problem: RunError, to page: inout TextPage, indent: Int) {
    guard let quoted = problem.quotedLine else { return }
    let line = MarkedLine(line: quoted, column: problem.column ?? 1)
    page.line("  \(line.before)\(line.marked)\(line.after)", indent: indent)
    guard problem.column != nil else { return }
    page.line("  \(line.underline("^").fill)\(page.palette.paint("^", .green))", indent: indent)
  }
}
