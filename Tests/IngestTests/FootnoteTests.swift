import Documents
import Testing

@Suite struct FootnoteTests {
  /// The marks found, each with the note's index or `-`.
  private func notes(_ text: String, _ type: MediaType) -> [String] {
    Document.read(text, type, .storePoster).footnotes.map { "\($0.mark)\($0.note.map(String.init) ?? "-")" }
  }

  @Test(arguments: [
    ("29元/月*\n*限新用户", ["*1"]), ("29元/月※\n※ 限新用户", ["※1"]), ("29元/月①\n① 限新用户", ["①1"]),
    ("29元/月[1]\n[1] 限新", ["[1]1"]), ("29元/月¹\n¹限新", ["¹1"]), ("29元/月¹\n注1：限新", ["¹1"]),
    ("29元*\n注：限新", ["*1"]), ("29元†", ["†-"]), ("29元/月*", ["*-"]), ("30元*12\n*限新", []), ("面积5m²", []),
    ("① 选号\n② 实名", []), ("138****1234\n*注", []), ("★ 29元 ★", []),
  ])
  func marksOfTextAreBound(text: String, expected: [String]) {
    #expect(notes(text, .plainText) == expected)
  }

  @Test(arguments: [
    ("<p>29元<sup>1</sup></p><p>1. 限新</p>", ["11"]),
    ("<p>29元<sup>(1)</sup></p><p><sup>1</sup>限新</p>", ["(1)1"]),
    ("<p>29元<sup>2</sup></p><p>1. 限新</p>", ["2-"]), ("<p>29元(1)</p>", []),
    ("<p>29元*</p><p class=s>*限新</p>", ["*1"]),
  ])
  func marksOfPagesAreBound(html: String, expected: [String]) {
    #expect(notes(html, .html) == expected)
  }
}
