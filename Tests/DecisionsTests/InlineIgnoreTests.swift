import Documents
import Findings
import Testing

@testable import Decisions

@Suite struct InlineIgnoreTests {
  private func read(_ comment: String) -> (ignores: [InlineIgnore], problems: [String]) {
    let text = "<p>一</p>\n<!-- \(comment) -->\n"
    let bytes = Array(text.utf8)
    let start = "<p>一</p>\n<!-- ".utf8.count
    let source = SourceFile(path: "a.html", text: bytes, mediaType: .html)
    let directive = Directive(
      text: comment, source: SourceSpan(start: start, end: start + comment.utf8.count),
      scope: SourceSpan(start: 0, end: 4))
    let document = Document(
      source: source, channel: .web, content: [], blocks: [], runs: [], directives: [directive])
    let (ignores, problems) = InlineIgnoreReader.read(
      document, rules: Made.rules, limit: ExpiryLimit(today: Made.today))
    return (ignores, problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.message.en)" })
  }

  @Test(arguments: [
    "fineprint:ignore superlative until:2026-12-31 -- 旧物料 -- 已核准",
    "fineprint:ignore  until:2026-12-31\n  superlative  -- 旧物料  --\n已核准",
  ])
  func aWholeCommentIsRead(comment: String) throws {
    let (ignores, problems) = read(comment)
    #expect(problems.isEmpty)
    let ignore = try #require(ignores.first)
    #expect(ignore.rules == ["superlative"] && ignore.reason == "旧物料 -- 已核准")
    #expect(ignore.until == CalendarDate(iso: "2026-12-31") && ignore.line == 2 && ignore.column == 6)
  }

  @Test func severalRules() {
    let ignores = read("fineprint:ignore superlative, zh-CN/no-refund until:2026-12-31 -- r, s").ignores
    #expect(ignores.map(\.rules) == [["superlative", "zh-CN/no-refund"]])
    #expect(ignores.map(\.reason) == ["r, s"])
  }

  @Test(arguments: [
    ("fineprint:ignore superlativ until:2026-12-31 -- r", "2:23 unknown rule `superlativ`; did you mean"),
    ("fineprint:ignore superlative -- r", "2:6 one last day is needed, until:DATE"),
    ("fineprint:ignore superlative until:2026-13-31 -- r", "2:35 `until:2026-13-31` is no day"),
    ("fineprint:ignore superlative until:2027-11-25 -- r", "2:35 2027-11-25 is too late"),
    ("fineprint:ignore superlative until:2026-12-31", "2:6 the reason is missing"),
    ("fineprint:ignore superlative until:2026-12-31 --", "2:6 the reason is missing"),
    ("fineprint:ignore until:2026-12-31 -- r", "2:6 no rule is named"),
    ("fineprint:ignroe superlative until:2026-12-31 -- r", "2:6 unknown comment `fineprint:ignroe`"),
  ])
  func faultsAreTold(comment: String, expected: String) {
    let (ignores, problems) = read(comment)
    #expect(ignores.isEmpty)
    #expect(problems.count == 1 && problems[0].hasPrefix(expected), "\(problems)")
  }
}
