import Foundation
import Testing

@Suite struct SuppressCommandTests {
  @Test func aRuleIsExcusedInItsTarget() throws {
    let project = try Project(["poster.txt": "本店最佳。\n", "web.txt": "全国最佳。\n"])
    defer { project.remove() }
    let run = try project.run(["suppress", "no-superlative", "--target", "poster*.txt"] + Project.excuse)
    #expect(run.output == "wrote suppressions.yaml:4\n", "\(run.errors)")
    let report = try project.report()
    #expect(report.states == ["poster.txt:1 suppressed", "web.txt:1 new"])
    let resolution = try #require(report.findings[0].resolution)
    #expect(resolution.kind == "suppression" && resolution.source == "suppressions.yaml:4")
    #expect(resolution.by == "王芳" && resolution.approvedBy == "李雷" && resolution.expires == "2027-03-01")
    #expect(report.counts["state"] == ["new": 1, "baseline": 0, "suppressed": 1, "decided": 0])
    #expect(try project.run(["check", "poster.txt"]).status == 0)
  }

  @Test func oneOfTwoAlikeIsExcused() throws {
    let project = try Project(["poster-a.txt": "本店最佳，甲。\n", "poster-b.txt": "本店最佳，乙。\n"])
    defer { project.remove() }
    let fingerprints = try project.report().findings.map(\.fingerprint)
    #expect(Set(fingerprints).count == 2)
    let run = try project.run(["suppress", String(fingerprints[1].prefix(8))] + Project.excuse)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try project.report().states == ["poster-a.txt:1 new", "poster-b.txt:1 suppressed"])
  }

  /// The last day counts; from 30 days ahead the end is told, and afterwards the finding is open again.
  @Test(arguments: [
    ("2027-01-29", "suppressed", [], 0), ("2027-01-30", "suppressed", ["expiring"], 0),
    ("2027-02-17", "suppressed", ["expiring"], 0), ("2027-03-01", "suppressed", ["expiring"], 0),
    ("2027-03-02", "new", ["expired"], 1),
  ])
  func theEndIsToldAndKept(asOf: String, state: String, notices: [String], status: Int32) throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    _ = try project.run(["suppress", "no-superlative"] + Project.excuse)
    let report = try project.report(asOf: asOf)
    #expect(report.states == ["poster.txt:1 \(state)"])
    #expect(report.notices.map(\.kind) == notices)
    let run = try project.run(["check"], asOf: asOf)
    #expect(run.status == status)
    #expect(run.output.contains("1 expires in 12 days") == (asOf == "2027-02-17"))
    #expect(run.output.contains("the suppression ended on 2027-03-01: 旧物料 (王芳") == (status == 1))
  }

  @Test func anUnusedOneIsTold() throws {
    let project = try Project(["poster.txt": "本店很好。\n", "web.txt": "网页很好。\n"])
    defer { project.remove() }
    _ = try project.run(["suppress", "no-superlative"] + Project.excuse)
    #expect(
      try project.report().notices.map { "\($0.kind) \($0.path):\($0.line)" } == [
        "unused suppressions.yaml:4"
      ])
    #expect(try project.report(["poster.txt"]).notices.isEmpty, "one file is not all of the folder")
    #expect(try project.run(["check"]).output.contains("1 unused"))
  }

  private static let withoutDay = ["no-superlative"] + Project.excuse.dropLast()

  private static let refused: [(words: [String], message: String)] = [
    (["no-superlativ"] + Project.excuse, "did you mean \"no-superlative\"?"),
    (["0123456789abcdef"] + Project.excuse, "no finding with the fingerprint 0123456789abcdef"),
    (["no-superlative", "--reason", " "], "missing --reason, --by, --approved-by, --expires"),
    (withoutDay + ["2099-11-25"], "--expires 2099-11-25 does not lie"),
    (withoutDay + ["2026-11-22"], "--expires 2026-11-22 does not lie"),
    (withoutDay + ["soon"], "--expires takes a real day"),
  ]

  @Test(arguments: refused)
  func whatIsRefused(words: [String], message: String) throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    let run = try project.run(["suppress"] + words)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(throws: (any Error).self) { try project.text("suppressions.yaml") }
  }

  @Test func commentsStayAndFaultsAreToldWithTheirPlace() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    let ours = "# 我们的\nsuppressions:\n  - rule: no-superlativ   # 见邮件\n    reason: r\n    by: a\n"
    try project.write("suppressions.yaml", ours)
    _ = try project.run(["suppress", "no-superlative"] + Project.excuse)
    #expect(try project.text("suppressions.yaml").hasPrefix(ours))
    let run = try project.run(["check", "--format", "concise"])
    #expect(run.status == 2)
    #expect(run.output.contains("suppressions.yaml:3:11: error unknown rule `no-superlativ`; did you mean"))
    #expect(run.output.contains("suppressions.yaml:3:5: error missing key `expires`"))
    #expect(try project.report().states == ["poster.txt:1 suppressed"], "the sound entry holds")
  }

  @Test func aFileThatTakesNoEntryIsLeftAlone() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    let text = "suppressions: [{rule: no-superlative}]\n"
    try project.write("suppressions.yaml", text)
    let run = try project.run(["suppress", "no-superlative"] + Project.excuse)
    #expect(run.status == 2 && run.errors.contains("suppressions.yaml:1:15"))
    #expect(try project.text("suppressions.yaml") == text)
  }

  @Test func itIsWrittenWhereTheProjectIs() throws {
    let manifest = "campaign: c\nchannels:\n  - {channel: web, files: [a.txt]}\n"
    let project = try Project(["c/campaign.yaml": manifest, "c/a.txt": "全国最佳。\n", "d/b.txt": "全国最佳。\n"])
    defer { project.remove() }
    let own = try project.run(["suppress", "no-superlative", "c"] + Project.excuse)
    #expect(own.output.hasPrefix("wrote c/suppressions.yaml:"))
    #expect(try project.report(["c", "d"]).states == ["c/a.txt:1 suppressed", "d/b.txt:1 new"])
    try project.write("fineprint.yaml", "fail-on: error\n")
    let all = try project.run(["suppress", "no-superlative", "d"] + Project.excuse)
    #expect(all.output.hasPrefix("wrote suppressions.yaml:"))
    #expect(try project.report(["c", "d"]).states == ["c/a.txt:1 suppressed", "d/b.txt:1 suppressed"])
  }

  @Test(arguments: ["web/*.txt", "*.txt"])
  func theSameFromEveryFolder(target: String) throws {
    let project = try Project(["fineprint.yaml": "fail-on: error\n", "web/a.txt": "全国最佳。\n"])
    defer { project.remove() }
    let words = ["suppress", "no-superlative", "--target", target]
    #expect(try project.run(words + Project.excuse, in: "web").status == 0)
    #expect(try project.report(in: "web").states == ["a.txt:1 suppressed"])
    #expect(try project.report(["../web/a.txt"], in: ".packs").states.map { $0.suffix(10) } == ["suppressed"])
    #expect(try project.report().states == ["web/a.txt:1 suppressed"])
  }

  @Test func aNamedFileSpeaksOfAll() throws {
    let project = try Project(["web/a.txt": "全国最佳。\n"])
    defer { project.remove() }
    try project.write("ops/keep", "")
    let words = ["--suppressions", "ops/s.yaml"]
    _ = try project.run(["suppress", "no-superlative", "--target", "web/*.txt"] + words + Project.excuse)
    #expect(try project.report(words).states == ["web/a.txt:1 suppressed"])
    #expect(try project.report().states == ["web/a.txt:1 new"])
    #expect(try project.run(["check", "--suppressions", "none.yaml"]).status == 2)
  }
}
