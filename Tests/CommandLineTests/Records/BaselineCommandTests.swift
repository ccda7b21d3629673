import Foundation
import Testing

@Suite struct BaselineCommandTests {
  @Test func movedLinesAndWrappedTextStayInTheBaseline() throws {
    let project = try Project([
      "poster.txt": "本店最佳，欢迎光临。\n营业到九点。\n", "page.md": "# 套餐\n\n全国最佳的套餐，快来办理。\n",
      "web.html": "<p>全国最佳的套餐</p>\n",
    ])
    defer { project.remove() }
    let written = try project.run(["baseline", "write"])
    #expect(written.output == "baseline.yaml: 3 held, 3 added, 0 removed\n", "\(written.errors)")
    #expect(try project.run(["check", "--fail-on", "note"]).status == 0)
    try project.write("poster.txt", "\n\n营业到九点。\n\n  本店最佳，欢迎\n光临。\n")
    try project.write("page.md", "一段新的话。\n\n# 套餐\n\n全国最佳的\n套餐，快来\n办理。\n")
    try project.write("web.html", "<div>\n<p>新的</p>\n  <p>全国最佳\n的 套餐</p></div>\n")
    let report = try project.report()
    #expect(report.states.allSatisfy { $0.hasSuffix(" baseline") } && report.states.count == 3)
    #expect(report.baseline?.absent.isEmpty == true)
    #expect(try project.run(["check"]).output.contains("3 in the baseline"))
  }

  @Test func aThirdAlikeFindingIsTheNewOne() throws {
    let project = try Project([
      "poster-b.txt": "本店最佳，乙。\n", "poster-d.txt": "本店最佳，丁。\n",
    ])
    defer { project.remove() }
    _ = try project.run(["baseline", "write"])
    try project.write("poster-a.txt", "本店最佳，甲。\n")
    #expect(
      try project.report().states == [
        "poster-a.txt:1 new", "poster-b.txt:1 baseline", "poster-d.txt:1 baseline",
      ])
    let diff = try project.run(["baseline", "diff"])
    #expect(diff.status == 0)
    #expect(diff.output.contains("+ poster-a.txt:1:3: error zz/no-superlative"))
    #expect(diff.output.hasSuffix("2 in the baseline, 0 of them gone; 1 not in it\n"))
  }

  @Test func whatIsGoneIsToldAndPruned() throws {
    let project = try Project(["poster.txt": "本店最佳。\n", "web.txt": "全国最佳。\n"])
    defer { project.remove() }
    _ = try project.run(["baseline", "write"])
    let before = try project.text("baseline.yaml")
    try project.write("poster.txt", "本店很好。\n")
    #expect(try project.report().baseline?.absent.map(\.path) == ["poster.txt"])
    #expect(try project.run(["check"]).output.contains("1 of the baseline gone"))
    let pruned = try project.run(["baseline", "prune"])
    #expect(pruned.output == "baseline.yaml: 1 held, 0 added, 1 removed\n")
    let lines = before.split(separator: "\n").filter { !$0.contains("poster.txt") }
    #expect(try project.text("baseline.yaml").split(separator: "\n") == lines)
    let report = try project.run(["baseline", "report", "--format", "json"])
    #expect(report.output.contains("\"held\": 1") && report.output.contains("\"since\": \"2026-11-23\""))
  }

  /// A run of one file says nothing of the others.
  @Test func aPartialRunTakesNothingAway() throws {
    let project = try Project(["poster.txt": "本店最佳。\n", "web.txt": "全国最佳。\n"])
    defer { project.remove() }
    _ = try project.run(["baseline", "write"])
    let before = try project.text("baseline.yaml")
    for words in [["write"], ["prune"]] {
      #expect(try project.run(["baseline"] + words + ["poster.txt"]).status == 0)
      #expect(try project.text("baseline.yaml") == before)
    }
    #expect(try project.report(["poster.txt"]).baseline?.absent.isEmpty == true)
  }

  @Test func theDayOnWhichAFindingCameInStays() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    _ = try project.run(["baseline", "write"])
    try project.write("web.txt", "全国最佳。\n")
    _ = try project.run(["baseline", "write"], asOf: "2026-12-01")
    let text = try project.text("baseline.yaml")
    #expect(text.contains("since: 2026-11-23") && text.contains("since: 2026-12-01"))
  }

  /// The folder that we stand in changes no fingerprint where a project has a configuration.
  @Test func theSameFromEveryFolder() throws {
    let project = try Project(["fineprint.yaml": "fail-on: error\n", "web/a.txt": "全国最佳。\n"])
    defer { project.remove() }
    _ = try project.run(["baseline", "write"], in: "web")
    #expect(try project.text("baseline.yaml").contains("path: \"web/a.txt\""))
    #expect(try project.report(in: "web").states == ["a.txt:1 baseline"])
    #expect(try project.report(["a.txt"], in: "web").states == ["a.txt:1 baseline"])
    #expect(try project.report(["web"]).states == ["web/a.txt:1 baseline"])
    let whole = try project.report([project.folder.path], in: "web")
    #expect(whole.states.map { $0.hasSuffix("/web/a.txt:1 baseline") } == [true])
    try project.write("web/a.txt", "很好。\n")
    #expect(try project.report(["a.txt"], in: "web").baseline?.absent.map(\.path) == ["a.txt"])
    #expect(try project.run(["baseline", "prune", ".."], in: "web").output.hasSuffix("1 removed\n"))
  }

  @Test func aCampaignKeepsItsOwn() throws {
    let manifest = "campaign: c\nchannels:\n  - {channel: web, files: [a.txt]}\n"
    let project = try Project(["c/campaign.yaml": manifest, "c/a.txt": "全国最佳。\n"])
    defer { project.remove() }
    #expect(try project.run(["baseline", "write", "c"]).output.hasPrefix("c/baseline.yaml: 1 held"))
    let report = try project.report(["c"])
    #expect(report.states == ["c/a.txt:1 baseline"])
    #expect(try project.run(["check", "c"]).output.contains("Not checked") == false)
    #expect(try project.report(["."], in: "c").states == ["a.txt:1 baseline"])
  }

  @Test func aNamedFileAloneCounts() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    _ = try project.run(["baseline", "write"])
    try project.write("other/keep", "")
    _ = try project.run(["baseline", "write", "--baseline", "other/b.yaml"])
    #expect(try project.text("other/b.yaml").contains("path: \"../poster.txt\""))
    #expect(try project.run(["check", "--baseline", "other/b.yaml"]).status == 0)
    #expect(try project.run(["check", "--baseline", "none.yaml"]).status == 2)
    try project.write("empty.yaml", "baseline: []\n")
    #expect(try project.run(["check", "--baseline", "empty.yaml"]).status == 1)
    #expect(try project.run(["check"]).status == 0)
  }

  @Test func aBrokenBaselineIsToldAndNotWrittenOver() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    let broken = "baseline:\n- {fingerprint: \"00000000000000aa\", rule: zz/no-superlative}\n"
    try project.write("baseline.yaml", broken)
    let report = try project.report()
    #expect(report.errors.map(\.message) == ["missing key `evidence`", "missing key `path`"])
    #expect(try project.run(["baseline", "write"]).status == 2)
    #expect(try project.text("baseline.yaml") == broken)
    #expect(try project.run(["baseline", "prune"]).errors.contains("baseline.yaml:2:3"))
  }

  @Test func withoutABaselineThereIsNothingToCompare() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    for words in [["diff"], ["prune"], ["report"]] {
      let run = try project.run(["baseline"] + words)
      #expect(run.status == 2 && run.errors.contains("there is no baseline"))
    }
    #expect(
      try project.run(["baseline"]).errors.contains("baseline needs write, diff, prune or report after it"))
  }
}
