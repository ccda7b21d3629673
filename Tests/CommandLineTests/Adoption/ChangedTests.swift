import Foundation
import Testing

/// `check --changed`: only what changed since a git revision is told.
@Suite struct ChangedTests {
  private static let files = [
    "a/web.txt": "全国最佳。\n", "a/sms.txt": "国家级。\n", "b/web.txt": "顶级。\n", "b/style.css": "p {}\n",
    "b/page.html": "<link rel=stylesheet href=style.css><p>最佳</p>\n",
  ]

  private func told(_ project: Project, _ words: [String] = ["--changed", "HEAD"], in below: String = "")
    throws
    -> [String]
  {
    try project.report(words, in: below).findings.map(\.location.path)
  }

  private func committed() throws -> Project {
    let project = try Project(Self.files)
    try project.commit()
    return project
  }

  @Test func nothingChangedIsNothingToTell() throws {
    let project = try committed()
    defer { project.remove() }
    let report = try project.report(["--changed", "HEAD"])
    #expect(report.findings.isEmpty && report.errors.isEmpty)
    #expect(try project.run(["check", "--changed", "HEAD"]).status == 0)
  }

  @Test func changedStagedAndNewDocumentsAreToldFromAnyFolder() throws {
    let project = try committed()
    defer { project.remove() }
    try project.write("a/web.txt", "全国最佳！\n")
    try project.write("b/新.txt", "顶级。\n")
    try project.write(".gitignore", "ignored.txt\n")
    try project.write("b/ignored.txt", "顶级。\n")
    #expect(try told(project) == ["a/web.txt", "b/新.txt"])
    #expect(try told(project, ["--changed", "HEAD", "."], in: "a") == ["web.txt"])
  }

  @Test func theCampaignIsReadWholeAndBothSidesOfAConflictCount() throws {
    let project = try Project([
      "c/campaign.yaml": "campaign: c\npolicies: [zh-CN]\n", "c/web.txt": "云禾39套餐，每月39元，全国最佳。\n",
      "c/sms.txt": "【云禾】云禾39套餐，每月39元，拒收请回复R。\n",
    ])
    defer { project.remove() }
    try project.commit()
    try project.write("c/sms.txt", "【云禾】云禾39套餐，每月49元，拒收请回复R。\n")
    let words = [
      "check", "--changed", "HEAD", "--format", "concise", "--as-of", "2026-11-23", "--lang", "en",
    ]
    let run = try BinaryRun(words, folder: project.folder)
    #expect(run.output.contains("channel-conflict") && !run.output.contains("superlative"), "\(run.output)")
  }

  @Test func whatAllDocumentsAreJudgedByTellsAllOfThem() throws {
    let project = try committed()
    defer { project.remove() }
    try project.write("b/style.css", "p {color: red}\n")
    #expect(try told(project) == ["b/page.html", "b/web.txt"])
    try project.write("fineprint.yaml", "fail-on: never\n")
    #expect(try told(project).count == 4)
  }

  @Test func threeDotsStandForWhereHeadLeftTheRevision() throws {
    let project = try committed()
    defer { project.remove() }
    try project.git(["checkout", "--quiet", "-b", "topic"])
    try project.write("a/sms.txt", "国家级！\n")
    try project.commit()
    try project.git(["checkout", "--quiet", "main"])
    try project.write("b/web.txt", "顶级！\n")
    try project.commit()
    try project.git(["checkout", "--quiet", "topic"])
    #expect(try told(project, ["--changed", "main..."]) == ["a/sms.txt"])
    #expect(try told(project, ["--changed", "main"]) == ["a/sms.txt", "b/web.txt"])
  }

  /// A campaign that was not read may hold what an excuse or an answer speaks of.
  @Test func whatSpeaksOfUnreadCampaignsIsNotToldAsUnused() throws {
    let project = try Project(Self.files.merging(["c/web.txt": "全国最佳，见年报。\n", "d/web.txt": "顶级。\n"]) { $1 })
    defer { project.remove() }
    _ = try project.run(["suppress", "no-superlative", "--target", "b/*"] + Project.excuse)
    _ = try project.run(["suppress", "no-superlative", "--target", "a/sms.txt"] + Project.excuse)
    let review = try #require(try project.report(["c"]).findings.first)
    _ = try project.run(
      ["decide", review.fingerprint, "--outcome", "accepted", "--reason", "r", "--by", "b", "c"])
    _ = try project.run(["baseline", "write"])
    try project.commit()
    try project.write("a/web.txt", "全国顶级，年报为证。\n")
    try project.write("a/sms.txt", "短信。\n")
    let report = try project.report(["--changed", "HEAD"])
    #expect(report.findings.map(\.location.path) == ["a/web.txt"])
    #expect(report.notices.map { "\($0.kind) \($0.path):\($0.line)" } == ["unused suppressions.yaml:11"])
    #expect(report.baseline?.absent.map(\.path) == ["a/web.txt"])
    let over = try project.report(["--changed", "HEAD"], asOf: "2027-03-02")
    #expect(over.notices.map(\.kind) == ["expired"])
    #expect(try project.run(["check", "--changed", "HEAD"]).output.contains("1 unused"))
  }

  /// The HTML report shows no document that nothing is told of.
  @Test func documentsThatNothingIsToldOfAreNotShown() throws {
    let project = try Project(["a/web.txt": "全国最佳。\n", "a/sms.txt": "顶级。\n"])
    defer { project.remove() }
    try project.commit()
    try project.write("a/web.txt", "全国最佳！\n")
    let whole = try project.run(["check", "a", "--format", "html"]).output
    let page = try project.run(["check", "a", "--format", "html", "--changed", "HEAD"]).output
    #expect(whole.contains("顶级") && page.contains("全国") && !page.contains("顶级"))
  }

  @Test(arguments: ["nope", "--output=x", ""]) func anUnknownRevisionIsAnError(revision: String) throws {
    let project = try committed()
    defer { project.remove() }
    #expect(try project.run(["check", "--changed", revision]).status == 2)
  }

  /// A hook that compares with HEAD does not stand in the way of the first commit.
  @Test func beforeTheFirstCommitAllIsNew() throws {
    let project = try Project(Self.files)
    defer { project.remove() }
    try project.git(["init", "--quiet", "--initial-branch=main"])
    try project.git(["add", "a"])
    #expect(try told(project).count == 4)
    #expect(try project.run(["check", "--changed", "HEAD~1"]).status == 2)
  }

  @Test func outsideARepositoryIsAnError() throws {
    let project = try Project(Self.files)
    defer { project.remove() }
    let run = try project.run(["check", "--changed", "HEAD"])
    #expect(run.status == 2 && run.errors.contains("--changed: "))
  }
}
