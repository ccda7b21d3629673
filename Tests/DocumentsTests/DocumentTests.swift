import Documents
import Testing

@Suite struct DocumentTests {
  /// Source `<p>流量&amp;语音</p><p>限速</p>`, read as two blocks of four runs.
  private let document: Document = {
    let text = Array("<p>流量&amp;语音</p><p>限速</p>".utf8)
    let runs = [
      TextRun(content: 0..<6, source: SourceSpan(start: 3, end: 9)),
      TextRun(content: 6..<7, source: SourceSpan(start: 9, end: 14), isVerbatim: false),
      TextRun(content: 7..<13, source: SourceSpan(start: 14, end: 20)),
      TextRun(content: 14..<20, source: SourceSpan(start: 27, end: 33)),
    ]
    return Document(
      source: SourceFile(path: "a.html", text: text, mediaType: .html), channel: .web,
      content: Array("流量&语音\n限速\n".utf8),
      blocks: [
        Block(kind: .paragraph, content: 0..<13, runs: 0..<3),
        Block(kind: .paragraph, content: 14..<20, runs: 3..<4),
      ], runs: runs)
  }()

  @Test(arguments: [
    (0..<6, "流量"), (3..<6, "量"), (3..<7, "量&amp;"), (6..<7, "&amp;"), (6..<10, "&amp;语"), (3..<10, "量&amp;语"),
    (0..<13, "流量&amp;语音"), (10..<17, "音</p><p>限"), (14..<20, "限速"), (17..<20, "速"),
  ])
  func spansQuoteTheSource(range: Range<Int>, quoted: String) {
    let span = document.sourceSpan(of: range)
    #expect(String(decoding: document.source.text[span.range], as: UTF8.self) == quoted)
  }

  @Test func spansStayInTheSource() {
    #expect(document.sourceSpan(of: 13..<14).end <= document.source.text.count)
    #expect(document.sourceSpan(of: 20..<21) == SourceSpan(start: 33, end: 33))
    let empty = Document(
      source: SourceFile(path: "a", text: [], mediaType: .plainText), channel: .web, content: [], blocks: [],
      runs: [])
    #expect(empty.sourceSpan(of: 0..<0) == SourceSpan(start: 0, end: 0))
    #expect(empty.block(at: 0) == nil)
  }

  @Test(arguments: [(0, 0), (12, 0), (13, 0), (14, 1), (20, 1), (99, 1)])
  func blocksByOffset(offset: Int, block: Int) {
    #expect(document.block(at: offset) == block)
  }

  @Test func aSpanNeverEndsBeforeItsStart() {
    #expect(SourceSpan(start: 5, end: 2) == SourceSpan(start: 5, end: 5))
    #expect(SourceSpan(start: 1, end: 9) < SourceSpan(start: 2, end: 3))
    #expect(SourceSpan(start: 1, end: 3) < SourceSpan(start: 1, end: 4))
  }
}
