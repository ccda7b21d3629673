import Documents
import Findings
import Testing

@testable import Reports

@Suite struct LayoutTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("不限量", 6), ("１２９元", 8), ("（）", 4), ("e\u{301}", 1), ("か\u{3099}", 2),
    ("最\u{200B}低", 4), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("🇨🇳", 2),
    ("☀\u{FE0E}", 1), ("한", 2), ("𠀀", 2), ("é", 1), ("①", 1), ("…", 1), ("“”", 2), ("★", 1), ("⭐", 2),
    ("¥", 1),
    ("￥", 2),
  ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.columns(of: text) == width)
  }

  @Test(arguments: [
    ("8(1)", "第八条第一款"), ("40(四)", "第四十条第（四）项"), ("28(2)(二)", "第二十八条第二款第（二）项"),
    ("13", "第十三条"), ("20", "第二十条"), ("104", "第一百零四条"), ("110", "第一百一十条"), ("496(2)", "第四百九十六条第二款"),
    ("1260", "第一千二百六十条"), ("1005", "第一千零五条"), ("一", "一"), ("Sch 20(5)", "Sch 20(5)"), ("8(1", "8(1"),
    ("0", "0"),
  ])
  func articles(article: String, name: String) {
    #expect(ArticleName.chinese(article) == name)
  }

  @Test func articlesOfOtherCountriesStandAsWritten() {
    let law = CitedLaw(
      id: "dmcca", title: LocalizedText(zh: "DMCC Act 2024", en: "DMCC Act 2024"), article: "226(1)",
      phrase: "misleading", effective: nil, confidence: "verified", url: "")
    #expect(ArticleName.citation(law, in: .zh) == "DMCC Act 2024, 226(1)「misleading」")
    #expect(ArticleName.citation(law, in: .en) == "DMCC Act 2024, 226(1) “misleading”")
  }

  @Test(arguments: [
    ("流量不限量，任性用", 10, ["流量不限", "量，任性用"]), ("one two three", 8, ["one two", "three"]),
    ("superlongword x", 4, ["superlongword", "x"]), ("", 10, [""]),
  ])
  func folding(text: String, width: Int, lines: [String]) {
    #expect(LineFolder.lines(of: text, width: width) == lines)
  }

  @Test(arguments: [
    ("渠道: offrs", 5, "        ^"), ("\tx", 2, "   ^"), ("ab", 3, "    ^"), ("", 1, "  ^"),
  ])
  func caretStandsUnderTheColumn(line: String, column: Int, caret: String) {
    let problem = RunError(
      path: "a.yaml", line: 1, column: column, message: LocalizedText(zh: "x", en: "x"), quotedLine: line)
    let text = String(decoding: ProblemText.render([problem], language: .en), as: UTF8.self)
    #expect(text.split(separator: "\n").last.map(String.init) == caret)
    #expect(text.hasPrefix("a.yaml:1:\(column): error: x\n"))
  }

  @Test func aLongLineIsCutAroundTheCaret() {
    let line = String(repeating: "a", count: 5000) + "X" + String(repeating: "b", count: 5000)
    let marked = MarkedLine(line: line, column: 5001)
    #expect(marked.marked == "X")
    #expect(marked.before.hasPrefix("…") && marked.after.hasSuffix("…"))
    #expect(marked.before.count + marked.after.count < 100)
  }

  /// Bytes and scalars are told apart by two lists; they name the same scalars.
  @Test func unsafeScalarsAreSeenInBytesToo() {
    for value in (0 as UInt32)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let differs = VisibleText.hasUnsafe("A\(String(scalar))中") != VisibleText.isUnsafe(scalar)
      if differs { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
