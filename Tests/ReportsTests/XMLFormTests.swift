import Documents
import Findings
import Foundation
import FoundationXML
import Testing

@testable import Reports

/// The XML forms, read back by Foundation's parser, which is libxml2.
@Suite struct XMLFormTests {
  private func root(_ bytes: [UInt8]) throws -> XMLElement {
    try #require(try XMLDocument(data: Data(bytes)).rootElement())
  }

  private func value(_ element: XMLElement, _ name: String) -> String? {
    element.attribute(forName: name)?.stringValue
  }

  private func junit(_ verdict: Verdict) throws -> XMLElement {
    try root(JUnitReport(Sample.everything, verdict: verdict, language: .zh).render())
  }

  private func names(_ element: XMLElement, _ name: String) -> [XMLElement] {
    element.elements(forName: name)
  }

  @Test func junitCountsWhatItHolds() throws {
    let root = try junit(Verdict(exitCode: 2))
    let suites = names(root, "testsuite")
    #expect(
      suites.map { value($0, "name") } == [
        "web/landing.html", "sms.csv", "门店 1/<海报>,&\"#%.md", "autumn/campaign.yaml", "web/坏 ␛.html",
      ])
    for (kind, child) in [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")] {
      let all = suites.map { suite in
        let cases = names(suite, "testcase").count { !names($0, child).isEmpty }
        #expect(value(suite, kind) == String(cases))
        return cases
      }
      #expect(value(root, kind) == String(all.reduce(0, +)))
    }
    #expect(value(root, "tests") == "9")
    let cases = suites.flatMap { suite in names(suite, "testcase").map { (value($0, "name") ?? "") } }
    #expect(cases.contains("不限量未写明限速阈值 (zh-CN/unlimited-without-threshold) 12:6"))
  }

  @Test(arguments: [
    (Verdict(exitCode: 1), "2", "5"), (Verdict(exitCode: 0, failOn: nil), "0", "7"),
    (Verdict(exitCode: 1, failOn: .note), "3", "4"),
    (Verdict(exitCode: 3, failOn: nil, failsOnReview: true), "1", "6"),
  ])
  func junitFailsWhereTheRunFails(verdict: Verdict, failures: String, skipped: String) throws {
    let root = try junit(verdict)
    #expect(value(root, "failures") == failures)
    #expect(value(root, "skipped") == skipped)
    #expect(value(root, "errors") == "2")
  }

  @Test func aFileWithoutFindingsIsOnePassedCase() throws {
    let report = CheckReport(asOf: Sample.day, documents: Sample.documents)
    let root = try root(JUnitReport(report, verdict: Verdict(exitCode: 0)).render())
    #expect(value(root, "tests") == "2" && value(root, "failures") == "0" && value(root, "skipped") == "0")
  }

  @Test func checkstyleHasOpenFindingsByFile() throws {
    let root = try root(CheckstyleReport(Sample.everything, language: .zh).render())
    let files = names(root, "file")
    #expect(files.count == 5)
    let errors = files.flatMap { names($0, "error") }
    #expect(errors.map { value($0, "severity") } == ["error", "error", "info", "info", "error", "error"])
    #expect(value(errors[0], "line") == "12" && value(errors[0], "column") == "6")
    #expect(value(errors[0], "source") == "fineprint.zh-CN/unlimited-without-threshold")
    #expect(value(errors[3], "message")?.hasPrefix("“=1+1</script>]]><b>&amp;\"'`x` @team") == true)
  }

  @Test(arguments: [
    ("a&b<c>\"'", "a&amp;b&lt;c&gt;&quot;&apos;"), ("\u{0}\u{8}", "␀␈"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("]]>", "]]&gt;"), ("不限量👍", "不限量👍"),
    ("\u{85}\u{202E}", "⟨U+85⟩⟨U+202E⟩".replacing("U+85", with: "U+0085")),
  ])
  func escaping(text: String, escaped: String) {
    #expect(XMLWriter.escaped(text, inAttribute: true) == escaped)
  }
}
