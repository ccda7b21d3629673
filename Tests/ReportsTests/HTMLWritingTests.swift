import Documents
import Findings
import Testing

@testable import Reports

/// The parts of the HTML report that need no browser.
@Suite struct HTMLWritingTests {
  @Test(arguments: [
    ("a&b<c>\"'", "a&amp;b&lt;c&gt;&quot;&#39;"), ("\u{0}\u{8}\u{202E}", "␀␈⟨U+202E⟩"), ("不限量👍", "不限量👍"),
  ])
  func everyTextIsEscaped(text: String, escaped: String) {
    var writer = HTMLWriter()
    writer.element("span", ["title": text, "hidden": "", "lang": nil], text: text)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "<span title=\"\(escaped)\" hidden>\(escaped)</span>")
  }

  /// The vectors of RFC 4648.
  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(text: String, encoded: String) {
    #expect(ContentPolicy.base64(Array(text.utf8)) == encoded)
  }

  @Test func thePolicyNamesTheHashes() {
    #expect(ContentPolicy.source("abc") == "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='")
    let policy = ContentPolicy.of(styles: ["a", "b"], script: "c")
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(!policy.contains("unsafe") && policy.split(separator: "sha256-").count == 4)
  }

  @Test func ownTextsCannotEndTheirElement() {
    #expect(!ReportStyle.text.contains("</") && !ReportScript.text.contains("</"))
    #expect(!ReportScript.text.contains("innerHTML") && !ReportScript.text.contains("eval"))
    #expect(!ReportStyle.text.contains("url("))
  }

  @Test(arguments: [
    ("秋季 2026", "\"秋季 2026\""), ("a\"}</style>", "\"a\\22 \\7d \\3c \\2f style\\3e \""), ("\\", "\"\\5c \""),
    ("\n", "\" \""),
  ])
  func stringsOfStyleAreEscaped(text: String, quoted: String) {
    #expect(StyleText.quoted(text) == quoted)
  }

  private func mark(_ range: Range<Int>, _ number: Int, _ grade: String, isPrimary: Bool = true) -> PageMark {
    PageMark(range: range, number: number, anchor: "f-\(number)", grade: grade, isPrimary: isPrimary)
  }

  @Test func marksThatOverlapAreCut() {
    let pieces = MarkedPiece.pieces(
      of: 10..<30, [mark(5..<20, 1, "warning"), mark(15..<25, 2, "error"), mark(40..<50, 3, "error")])
    #expect(pieces.map(\.range) == [10..<15, 15..<20, 20..<25, 25..<30])
    #expect(pieces.map(\.grade) == ["warning", "error", "error", nil])
    #expect(pieces.map { $0.ending.map(\.number) } == [[], [1], [2], []])
    let second = MarkedPiece.pieces(
      of: 0..<4, [mark(0..<4, 1, "error", isPrimary: false), mark(0..<4, 2, "note")])
    #expect(second.map(\.grade) == ["note"])
  }

  @Test func linesAroundAreThoseOfTheFile() {
    let document = Sample.landing
    let lines = ContextLines(Sample.evidence("129元/月", in: document), in: document).lines
    #expect(lines.map(\.number) == [1, 2, 4])
    #expect(lines.map(\.marked) == ["", "129元/月", ""])
    #expect(lines[0].before == "全国流量不限量" && lines[1].before == "任性用，" && lines[2].before == "客服 10000")
    let alone = ContextLines(Sample.price.evidence, in: nil).lines
    #expect(alone.map(\.marked) == ["99元/月"] && alone.map(\.number) == [4])
  }

  @Test func longLinesAreCutBetweenWords() {
    let text = String(repeating: "weather ", count: 30)
    let document = Sample.document([text + "unlimited" + " " + text], path: "a.txt", channel: .web)
    let line = ContextLines(Sample.evidence("unlimited", in: document), in: document).lines[0]
    #expect(line.before.hasPrefix("… weather") && line.before.hasSuffix("weather "))
    #expect(line.after.hasPrefix(" weather") && line.after.hasSuffix("weather …"))
    #expect(line.before.count < 100 && line.after.count < 100)
  }

  @Test func aLargeDocumentIsShownAroundItsMarks() {
    let line = String(repeating: "条款很长", count: 30)
    let large = Sample.document(
      (0..<200).map { "\($0) \(line)" }, path: "large.html", channel: .web, mediaType: .html)
    let marks = [mark(large.blocks[100].content, 1, "error")]
    let extents = PageExtent.extents(of: [large, Sample.landing], [marks, []], drawn: [0, 1])
    #expect(extents == [.around, .whole])
    #expect(extents[0].blocks(of: large, marks) == Array(97...103))
    let many = [Document](repeating: large, count: 200)
    let all = PageExtent.extents(of: many, many.map { _ in marks }, drawn: Set(many.indices))
    #expect(all.first == .around && all.last == .nothing)
    let last = PageExtent.extents(of: many, many.map { _ in marks }, drawn: [199])
    #expect(last.last == .around, "what is not drawn takes no room")
  }

  @Test func whatIsLeftOutIsTold() {
    let line = String(repeating: "条款很长", count: 30)
    let large = Sample.document(
      (0..<200).map { "\($0) \(line)" }, path: "large.html", channel: .web, mediaType: .html)
    var finding = Sample.unlimited
    finding.related = []
    finding.evidence = Evidence(large, large.blocks[100].content)
    var report = CheckReport(asOf: Sample.day, policies: Sample.policies, findings: [finding])
    report.shown = [large]
    let page = String(
      decoding: HTMLReport(report, verdict: Verdict(exitCode: 1)).render(), as: UTF8.self)
    #expect(page.contains("⋯ 略去 97 段 ⋯") && page.contains("⋯ 略去 96 段 ⋯"))
  }

  /// The head tells what excuses findings, and what of that ends or is gone, as the text report does.
  @Test(arguments: [
    (Language.en, "Beside these: 2 in the baseline, 1 expires in 12 days, 1 unused, 3 of the baseline gone"),
    (.zh, "另有不计入上数的：基线已收录 2，1 项 12 天后到期，1 项没有用到，基线中 3 项已不存在"),
  ])
  func whatIsExcusedIsCounted(language: Language, line: String) {
    var held = Sample.unlimited
    held.state = .baseline
    var report = CheckReport(asOf: Sample.day, policies: Sample.policies, findings: [held, held])
    report.notices = [
      ResolutionNotice(
        kind: .expiring, source: .suppression, subject: "x", daysLeft: 12, findings: 1, path: "s", line: 1),
      ResolutionNotice(kind: .unused, source: .suppression, subject: "y", findings: 0, path: "s", line: 9),
    ]
    let gone = BaselineComparison.Absent(
      fingerprint: "", rule: "", level: .error, campaign: "", channel: .web, path: "", quote: "", count: 3)
    report.baseline = BaselineComparison(paths: ["baseline.yaml"], absent: [gone])
    let page = String(
      decoding: HTMLReport(report, verdict: Verdict(exitCode: 0), language: language).render(), as: UTF8.self)
    #expect(page.contains(">\(line)<"))
  }

  @Test func campaignsShareTheirFolder() {
    func document(_ path: String, _ campaign: String) -> DocumentSummary {
      DocumentSummary(
        path: path, channel: .web, campaign: campaign, mediaType: .html, encoding: "UTF-8", digest: "",
        blocks: 1, claims: 0)
    }
    let folders = CampaignFolder.folders([
      document("a/b/web/x.html", "one"), document("a/b/sms.txt", "one"), document("y.txt", "two"),
      document("a/c/z.txt", "three"), document("ab/z.txt", "three"),
    ])
    #expect(folders == ["one": "a/b/", "two": "", "three": ""])
  }

  @Test(arguments: [
    ("https://law.example/a", true), ("http://law.example", true), ("javascript:alert(1)", false),
    ("data:text/html,x", false), ("", false),
  ])
  func onlyAddressesOfTheWebAreLinks(address: String, isLink: Bool) {
    #expect(CitationLine.isAddress(address) == isLink)
  }

  /// WCAG 2.2 AA, by day and by night.
  @Test func coloursOfLettersAreReadable() throws {
    func colour(_ text: String) throws -> Colour {
      Colour(rgb: try #require(UInt32(text.dropFirst(), radix: 16)))
    }
    let palette = Dictionary(ReportStyle.palette.map { ($0.name, [$0.light, $0.dark]) }) { $1 }
    let letters = ["ink", "soft", "accent", "error", "warning", "note", "review", "good"]
    let own = ["error", "warning", "note", "review", "good"].map { ($0, $0 + "-bg") }
    let grounds = letters.flatMap { name in ["bg", "paper", "sunk"].map { (name, $0) } }
    for (name, ground) in grounds + own + [("paper", "accent"), ("ink", "good-bg")] {
      for theme in 0..<2 {
        let letter = try colour(try #require(palette[name])[theme])
        let behind = try colour(try #require(palette[ground])[theme])
        #expect(letter.contrast(with: behind) >= 4.5, "\(name) on \(ground), theme \(theme)")
      }
    }
  }

  @Test(arguments: [
    (Verdict(exitCode: 1), "不能通过：2 处必须改"), (Verdict(exitCode: 0, failOn: nil), "不能通过：2 处必须改"),
    (Verdict(exitCode: 1, failOn: .note), "不能通过：4 处必须改"),
  ])
  func theHeadlineCountsWhatMustBeMended(verdict: Verdict, headline: String) {
    let context = PageContext(
      Sample.shown(Sample.everything), verdict, ReportLanguage(.zh, for: Sample.everything))
    #expect(VerdictSection(context: context).headline == headline)
  }

  @Test func theHeadlineNeverPraisesAnEmptyOrBrokenRun() {
    func headline(_ report: CheckReport) -> String {
      let context = PageContext(report, Verdict(exitCode: 0), ReportLanguage(.en, for: report))
      return VerdictSection(context: context).headline
    }
    var report = CheckReport(asOf: Sample.day, policies: Sample.policies, documents: Sample.documents)
    #expect(headline(report) == "Nothing found")
    report.findings = [Sample.ranking]
    #expect(headline(report) == "For a person to decide: 1 review")
    report.errors = [Sample.error]
    #expect(headline(report) == "The check is incomplete")
    #expect(headline(CheckReport(asOf: Sample.day)) == "The check is incomplete")
  }
}
