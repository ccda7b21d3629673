import Foundation
import Testing

/// `--suppressions-from`: no change excuses itself.
@Suite struct RevisionTests {
  private static let comment = "<!-- fineprint:ignore no-superlative until:2027-03-01 -- 已核准 -->"
  private static let ref = ["--suppressions-from", "main"]

  @Test func aSuppressionOfTheChangeDoesNotCount() throws {
    let project = try Project(["poster.txt": "本店最佳。\n", "web.txt": "全国最佳。\n"])
    defer { project.remove() }
    _ = try project.run(["suppress", "no-superlative", "--target", "poster.txt"] + Project.excuse)
    try project.commit()
    _ = try project.run(["suppress", "no-superlative", "--target", "web.txt"] + Project.excuse)
    #expect(try project.run(["check"]).status == 0)
    #expect(try project.report(Self.ref).states == ["poster.txt:1 suppressed", "web.txt:1 new"])
    #expect(try project.run(["check"] + Self.ref).status == 1)
    try project.write("suppressions.yaml", "suppressions: []\n")
    #expect(try project.report(Self.ref).states == ["poster.txt:1 suppressed", "web.txt:1 new"])
    #expect(try project.report(["../poster.txt"] + Self.ref, in: ".packs").states.count == 1)
  }

  @Test func baselineAndDecisionsOfTheChangeDoNotCount() throws {
    let project = try Project(["poster.txt": "本店最佳。\n", "web.txt": "全国最佳，数据来自年报。\n"])
    defer { project.remove() }
    try project.commit()
    let review = try #require(try project.report().findings.first { $0.outcome == "review" })
    _ = try project.run(["decide", review.fingerprint, "--outcome", "accepted", "--reason", "r", "--by", "b"])
    _ = try project.run(["baseline", "write"])
    #expect(try project.report().states == ["poster.txt:1 baseline", "web.txt:1 decided"])
    let report = try project.report(Self.ref)
    #expect(report.states == ["poster.txt:1 new", "web.txt:1 new"])
    #expect(report.notes.map(\.path) == ["baseline.yaml", "decisions.yaml"])
    try project.commit()
    #expect(try project.report(Self.ref).states == ["poster.txt:1 baseline", "web.txt:1 decided"])
  }

  @Test(arguments: [
    // Moved together with what it excuses.
    ("<h1>新</h1>\n<div>\(comment)\n  <p>全国 最佳</p></div>", ["suppressed"]),
    // A comment of the change, over a text that was there.
    ("\(comment)<p>全国最佳</p>\(comment)<p>网速顶级</p>", ["suppressed", "new"]),
    // The comment was there, the text was not.
    ("\(comment)<p>网速顶级</p>", ["new"]),
    // Another last day than was granted.
    ("\(comment.replacing("2027-03-01", with: "2027-09-01"))<p>全国最佳</p>", ["suppressed"]),
    // Gone.
    ("<p>全国最佳</p>", ["new"]),
  ])
  func aCommentCountsAsFarAsItWasThere(page: String, states: [String]) throws {
    let project = try Project(["web.html": "\(Self.comment)<p>全国最佳</p>"])
    defer { project.remove() }
    try project.commit()
    try project.write("web.html", page)
    let report = try project.report(Self.ref)
    #expect(report.findings.map(\.state) == states)
    for finding in report.findings where finding.state == "suppressed" {
      #expect(finding.resolution?.expires == "2027-03-01")
    }
  }

  @Test func aCommentInANewFileDoesNotCount() throws {
    let project = try Project(["poster.txt": "本店很好。\n"])
    defer { project.remove() }
    try project.commit()
    try project.write("web.html", "\(Self.comment)<p>全国最佳</p>")
    let report = try project.report(Self.ref)
    #expect(report.states == ["web.html:1 new"])
    #expect(report.notes.contains { $0.path == "web.html" && $0.message.contains("main") })
  }

  @Test func aRevisionThatIsNotThere() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    let outside = try project.run(["check"] + Self.ref)
    #expect(outside.status == 2 && outside.output.contains("not a git repository"))
    try project.commit()
    for name in ["mian", "--help", "main:poster.txt"] {
      let run = try project.run(["check", "--suppressions-from=\(name)"])
      #expect(run.status == 2)
      #expect(run.output.contains("the repository has no revision \"\(name)\""), "\(run.output)")
      #expect(run.output.contains("poster.txt:1:3"), "the rest is checked")
    }
  }
}
