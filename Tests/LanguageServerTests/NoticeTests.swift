import Documents
import Findings
import Testing

@testable import LanguageServer

@Suite struct NoticeTests {
  /// The edit puts `count` bytes in the place of a range; the notice covers 10..<20.
  @Test(arguments: [
    (0..<0, 3, 13..<23), (0..<5, 0, 5..<15), (20..<20, 4, 10..<20), (25..<30, 1, 10..<20),
    (12..<12, 1, 10..<21),
    (12..<15, 0, 10..<17), (5..<12, 1, 5..<14), (18..<25, 2, 10..<20), (10..<10, 2, 10..<22),
  ])
  func noticesMoveWithTheirText(edit: Range<Int>, count: Int, moved: Range<Int>) {
    let notice = Notice(range: 10..<20, related: [0..<5, nil, 25..<30], origin: .template)
    let after = notice.moved(by: edit, to: count)
    #expect(after?.range == moved)
    #expect(after?.related.count == 3)
  }

  @Test(arguments: [(10..<20, 0), (5..<25, 0)])
  func aNoticeGoesWithItsText(edit: Range<Int>, count: Int) {
    let notice = Notice(range: 10..<20, related: [], origin: .template)
    #expect(notice.moved(by: edit, to: count) == nil)
  }

  @Test(arguments: [
    ("a: b", 1, 4, "b"), ("a: bc, d", 1, 4, "bc"), ("x: \"q r\" # c", 1, 4, "\"q r\""),
    ("x: web html  # c", 1, 4, "web html"),
    ("- {a: 1, b: 2}", 1, 3, "{"), ("chanels: []", 1, 1, "chanels"), ("a:\n  资费: 1", 2, 3, "资费"),
    ("  a: ", 1, 6, "a:"),
    ("\u{FEFF}a: bc", 1, 4, "bc"),
  ])
  func faultsCoverTheirWord(text: String, line: Int, column: Int, word: String) {
    let lined = LinedText(Array(text.utf8))
    let problem = RunError(path: "x", line: line, column: column, message: LocalizedText(zh: "", en: ""))
    let range = WordRange.of(problem, in: lined)
    #expect(String(decoding: lined.bytes[range], as: UTF8.self) == word)
  }

  @Test func aFaultThatNamesItsWordCoversIt() {
    let lined = LinedText(Array("law: [{ref: advertising-laws, article: 8}]".utf8))
    var problem = RunError(path: "x", line: 1, column: 7, message: LocalizedText(zh: "", en: ""))
    problem.correction = Correction("advertising-laws", "advertising-law")
    let range = WordRange.of(problem, in: lined)
    #expect(String(decoding: lined.bytes[range], as: UTF8.self) == "advertising-laws")
  }
}
