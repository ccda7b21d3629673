import HTML
import Testing

@Suite struct InvariantTests {
  @Test(arguments: 0..<400)
  func holdsOnOddPages(seed: Int) throws {
    try check(Pages.odd(seed: UInt64(seed)))
  }

  /// What is verbatim equals the source, what is written stands in order, and every start has its end.
  private func check(_ page: String) throws {
    let source = Array(page.utf8)
    var open: [String] = []
    var reached = 0
    for event in try HTMLReader.read(source) {
      let range = range(of: event)
      if !range.isEmpty {
        #expect(range.lowerBound >= reached, "\(event) in \(page)")
        reached = range.upperBound
      }
      switch event {
      case .start(let element):
        open.append(element.name)
        if !element.source.isEmpty {
          #expect(source[range.lowerBound] == 0x3C && source[range.upperBound - 1] == 0x3E)
        }
      case .end(let name, _): #expect(open.popLast() == name, "\(page)")
      case .text(let text): if text.isVerbatim { #expect(text.bytes == Array(source[range])) }
      case .comment: break
      }
    }
    #expect(open.isEmpty, "\(page)")
  }

  private func range(of event: HTMLEvent) -> Range<Int> {
    switch event {
    case .start(let element): element.source
    case .end(_, let source): source
    case .text(let text): text.source
    case .comment(_, let source): source
    }
  }

  /// Every byte outside tags, comments and document types is delivered.
  @Test(arguments: 0..<200)
  func losesNoText(seed: Int) throws {
    let page = Pages.odd(seed: UInt64(seed) + 10_000)
    var reached = 0
    let source = Array(page.utf8)
    for event in try HTMLReader.read(source) {
      let range = range(of: event)
      guard !range.isEmpty else { continue }
      if range.lowerBound > reached {
        let skipped = String(decoding: source[reached..<range.lowerBound], as: UTF8.self)
        #expect(skipped.hasPrefix("<"), "\(skipped) in \(page)")
      }
      reached = max(reached, range.upperBound)
    }
  }

  @Test func deliversLongText() throws {
    let text = String(repeating: "全国流量不限量，", count: 500_000)
    let events = try HTMLReader.read(Array("<p>\(text)&amp;\(text)</p>".utf8))
    let pieces = events.compactMap { if case .text(let text) = $0 { text } else { nil } }
    #expect(pieces.map(\.bytes.count) == [text.utf8.count, 1, text.utf8.count])
    #expect(pieces[2].source.lowerBound == 3 + text.utf8.count + 5)
  }

  @Test func countsManyLines() throws {
    let line = "<p>第一行</p>\n"
    let events = try HTMLReader.read(Array(String(repeating: line, count: 70_000).utf8))
    let starts = events.compactMap { event in
      if case .start(let element) = event, element.name == "p" { element.source.lowerBound } else { nil }
    }
    #expect(starts == (0..<70_000).map { $0 * line.utf8.count })
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ("<div>", "</div>"), ("<section>", "</section>"), ("<b>", ""), ("<div><b>", "</b>"), ("<p><b>", "</i>"),
      ("<li>", "</ul>"), ("<table><tr><td>", ""), ("<!--", ""), ("<a b='", ""), ("&#", ""),
      ("<p><td>", "</p>"),
      ("<span>", "<li></li>"), ("<svg>", "</svg>"), ("<title>", ""),
    ])
  func isLinearInHostilePages(before: String, after: String) throws {
    let page = String(repeating: before, count: 100_000) + "字" + String(repeating: after, count: 100_000)
    let events = try HTMLReader.read(Array(page.utf8))
    #expect(!events.isEmpty)
  }
}
