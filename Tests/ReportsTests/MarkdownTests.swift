import Documents
import Findings
import Testing

@testable import Reports

@Suite struct MarkdownTests {
  private func text(_ report: CheckReport, limit: Int = MarkdownReport.limit) -> String {
    String(decoding: MarkdownReport(report, language: .zh, limit: limit).render(), as: UTF8.self)
  }

  private func many(_ count: Int) -> CheckReport {
    var report = Sample.everything
    report.findings = Array(repeating: Sample.hostile, count: count) + [Sample.unlimited]
    return report
  }

  @Test func countsComeFirst() {
    let lines = text(Sample.everything).split(separator: "\n")
    #expect(lines[0] == "<!-- fineprint -->")
    #expect(lines[2] == "**错误 2 · 警告 0 · 提示 1 · 待人工复核 1**")
  }

  @Test(arguments: [1500, 4000, 65_536])
  func aLongReportIsCutAndSaysSo(limit: Int) {
    let report = many(2000)
    let whole = text(report, limit: limit)
    #expect(whole.utf16.count <= limit)
    #expect(whole.contains("不限量"), "the gravest comes first")
    let shown = whole.split(separator: "\n").count { $0.hasPrefix("- 🛑") || $0.hasPrefix("- ℹ️") }
    #expect(shown >= 1)
    #expect(whole.contains("另有 \(2001 - shown) 项未在此列出。"))
  }

  @Test func aShortReportIsWhole() {
    #expect(!text(many(3)).contains("未在此列出"))
  }

  @Test(arguments: [
    ("@team", "\\@<!-- -->team"), ("#12", "\\#<!-- -->12"), ("[a](b)", "\\[a\\]\\(b\\)"),
    ("<b>&amp;", "\\<b\\>\\&amp\\;"), ("http://x.cn", "http\\:\\/\\/x\\.cn"), ("*不限量*", "\\*不限量\\*"),
    ("a\u{1B}\nb", "a␛ b"), ("1. a|b", "1\\. a\\|b"),
  ])
  func escaping(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("``a", "``` ``a ```"), ("a\nb", "`a b`"),
  ])
  func code(text: String, code: String) {
    #expect(MarkdownText.code(text) == code)
  }
}
