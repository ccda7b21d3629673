import Foundation
import Testing

@Suite struct InlineIgnoreCommandTests {
  private static let comment = "<!-- fineprint:ignore no-superlative until:2027-03-01 -- 法务已核准 -->"

  @Test(arguments: [
    ("\(comment)\n<section><h2>全国最佳</h2><p>服务国家级的套餐</p></section>\n<p>网速顶级</p>", [1, 1, 0]),
    ("<p>全国最佳</p>\(comment)<p>网速顶级</p>", [0, 1]),
    ("<p>全国最佳 \(comment) 套餐</p><p>网速顶级</p>", [1, 0]),
    ("<p>\(comment)全国<b>最佳</b>套餐</p><p>网速顶级</p>", [1, 0]),
    ("\(comment)全国<b>最佳</b>套餐<p>网速顶级</p>", [1, 0]),
    ("<!DOCTYPE html>\(comment)<html><body><p>全国最佳</p><p>网速顶级</p></body></html>", [1, 1]),
    ("<ul>\(comment)<li>全国最佳</li><li>网速顶级</li></ul>", [1, 0]),
    ("<p>全国最佳</p><p>网速顶级</p>\(comment)", [0, 0]),
    ("<p>全国最佳</p>\(comment.replacing("no-superlative", with: "zz/no-superlative"))<p>网速顶级</p>", [0, 1]),
  ])
  func inAPage(page: String, excused: [Int]) throws {
    try expect("web.html", page, excused)
  }

  @Test(arguments: [
    ("# 全国最佳\n\n\(comment)\n\n网速顶级的一段。\n\n信号国家级的一段。\n", [0, 1, 0]),
    ("全国最佳 \(comment) 套餐。\n\n网速顶级的一段。\n", [1, 0]),
    ("\(comment)\n- 全国最佳\n- 网速顶级\n\n信号国家级的一段。\n", [1, 1, 0]),
    ("- 全国最佳\n\(comment)\n- 网速顶级\n", [0, 1]),
  ])
  func inMarkdown(text: String, excused: [Int]) throws {
    try expect("page.md", text, excused)
  }

  /// Such text goes out to customers, comment and all.
  @Test(arguments: ["sms.txt", "poster.txt", "sms.csv"])
  func neverInTextThatShipsAsItIs(name: String) throws {
    let text = (name.hasSuffix(".csv") ? "内容\n" : "") + "本店最佳，欢迎光临本店办理套餐。\(Self.comment)\n"
    let project = try Project([name: text])
    defer { project.remove() }
    let report = try project.report()
    #expect(!report.states.isEmpty && report.states.allSatisfy { $0.hasSuffix(" new") })
    #expect(report.notices.isEmpty && report.errors.isEmpty)
  }

  /// Words that stand twice are one finding; both places must be excused.
  @Test(arguments: [
    ("\(comment)<p>全国最佳</p>\n<p>网速最佳</p>", "web.html:2 new"),
    ("\(comment)<p>全国最佳</p>\n\(comment)<p>网速最佳</p>", "web.html:1 suppressed"),
    ("<p>全国最佳</p>\n\(comment)<p>网速最佳</p>", "web.html:1 new"),
  ])
  func wordsThatStandTwice(page: String, state: String) throws {
    let project = try Project(["web.html": page])
    defer { project.remove() }
    let report = try project.report()
    #expect(report.states == [state])
    #expect(report.notices.isEmpty, "every comment is used")
  }

  @Test func itIsToldWithItsReason() throws {
    let project = try Project(["web.html": "\(Self.comment)<p>全国最佳</p>"])
    defer { project.remove() }
    let resolution = try #require(try project.report().findings.first?.resolution)
    #expect(resolution.kind == "inline" && resolution.reason == "法务已核准" && resolution.source == "web.html:1")
    #expect(try project.report(asOf: "2027-03-02").states == ["web.html:1 new"])
    #expect(try project.report(asOf: "2027-02-17").notices.map(\.daysLeft) == [12])
    let sarif = try project.run(["check", "--format", "sarif"]).output
    #expect(sarif.contains("\"kind\": \"inSource\"") && sarif.contains("\"justification\": \"法务已核准\""))
  }

  @Test func aPageInGBKKeepsItsColumns() throws {
    let project = try Project()
    defer { project.remove() }
    let page =
      "<meta charset=gbk><p>旧</p><!-- fineprint:ignore no-superlativ until:2027-03-01 -- 旧 --><p>最佳</p>"
    let codes: [Character: [UInt8]] = ["旧": [0xBE, 0xC9], "最": [0xD7, 0xEE], "佳": [0xBC, 0xD1]]
    let bytes = page.flatMap { codes[$0] ?? Array($0.utf8) }
    try Data(bytes).write(to: project.folder.appending(path: "web.html"))
    let faults = try project.report().errors
    #expect(faults.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["1:49"])
  }

  @Test func faultsExitWithTwo() throws {
    let project = try Project([
      "web.html": "<p>好</p>\n<!-- fineprint:ignore no-superlative -- 旧 -->\n<p>最佳</p>"
    ])
    defer { project.remove() }
    let run = try project.run(["check", "--format", "concise"])
    #expect(run.status == 2)
    #expect(run.output.contains("web.html:2:6: error one last day is needed, until:DATE"))
    #expect(run.output.contains("web.html:3:4: error zz/no-superlative"), "the rest is checked")
  }

  private func expect(_ name: String, _ text: String, _ excused: [Int]) throws {
    let project = try Project([name: text])
    defer { project.remove() }
    let report = try project.report()
    #expect(report.findings.map { $0.state == "suppressed" ? 1 : 0 } == excused, "\(report.states) \(text)")
    let isUnused = !excused.contains(1)
    #expect(report.notices.map(\.kind) == (isUnused ? ["unused"] : []))
  }
}
