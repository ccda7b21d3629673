import Campaigns
import Documents
import Findings
import Foundation
import Linting
import Testing

/// What a workspace finds in the texts of an editor is what a check finds in the same texts on disk.
@Suite struct WorkspaceTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/campaigns")
  private static let names = [
    "broadband-number", "campus-autumn", "clean-family-plan", "topup-gift", "withdrawn-plan",
  ]

  private let day = CalendarDate(iso: "2026-11-23") ?? CalendarDate(dayNumber: 0)

  private func request(_ paths: [String] = []) -> LintRequest {
    var request = LintRequest(paths: paths, asOf: day)
    request.jobs = 2
    return request
  }

  /// All steps of a pass.
  private func pass(_ workspace: Workspace, over path: String) throws -> JudgedCampaign? {
    let pass = CampaignPass(over: path)
    while true {
      let (isDone, result) = try workspace.advance(pass)
      if isDone { return result }
    }
  }

  private func findings(_ campaign: JudgedCampaign) -> Set<Finding> {
    Set(campaign.files.flatMap { $0.findings + $0.compared })
  }

  /// A finding without what only its campaign tells.
  private func plain(_ finding: Finding) -> Finding {
    var plain = finding
    (plain.fingerprint, plain.campaign, plain.sharedFingerprint, plain.evidenceDigest) = ("", "", "", "")
    plain.repeats = []
    return plain
  }

  @Test(arguments: names)
  func aPassFindsWhatACheckFinds(name: String) throws {
    let fileSystem = FileSystem(workingDirectory: Self.fixtures.path)
    let report = try Linter(request([name]), fileSystem: fileSystem).check()
    let workspace = Workspace(request(), fileSystem: fileSystem)
    let judged = try #require(try pass(workspace, over: "\(name)/campaign.yaml"))
    #expect(findings(judged) == Set(report.findings.filter { $0.state == .new }))
    #expect(Set(judged.files.map(\.path)) == Set(report.documents.map(\.path)))
  }

  /// Texts are typed into an editor in several steps; the last state is that of a folder that holds them.
  @Test(arguments: names)
  func typedTextsAreJudgedAsFiles(name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fineprint-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.fixtures.appending(path: name), to: folder)
    let fileSystem = FileSystem(workingDirectory: folder.path)
    let workspace = Workspace(request(), fileSystem: fileSystem)
    _ = try pass(workspace, over: "campaign.yaml")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
      [".html", ".md", ".txt"].contains(where: name.hasSuffix)
    }
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for addition in ["全国最低价", "全国最低价，流量不限量", ""] {
        workspace.setOpenText(Array((text + "\n" + addition + "\n").utf8), of: file)
        _ = try workspace.judge(file)
      }
      let last = text + "\n全国最低价，每月999元\n"
      workspace.setOpenText(Array(last.utf8), of: file)
      try last.write(to: folder.appending(path: file), atomically: false, encoding: .utf8)
    }
    let judged = try #require(try pass(workspace, over: "campaign.yaml"))
    let report = try Linter(request(["."]), fileSystem: fileSystem).check()
    #expect(findings(judged) == Set(report.findings))
    for file in files {
      let alone = try #require(try workspace.judge(file))
      let joint = judged.files.first { $0.path == file }?.findings ?? []
      #expect(Set(alone.findings.map(plain)) == Set(joint.map(plain)))
      #expect(Set(alone.findings.map(workspace.fingerprint)) == Set(joint.map(\.fingerprint)))
    }
  }

  @Test func textsWithoutAManifestAreJudgedWithTheirNeighbours() throws {
    let packs = try TemporaryPacks(["a/web.html": "<p>流量不限量</p>", "a/sms.txt": "全国最低价\n", "b.txt": "最低"])
    let fileSystem = FileSystem(workingDirectory: packs.folder.path)
    let workspace = Workspace(request(), fileSystem: fileSystem)
    let judged = try #require(try pass(workspace, over: "a/sms.txt"))
    #expect(judged.files.map(\.path) == ["a/sms.txt", "a/web.html"])
    #expect(judged.manifest == nil)
    let report = try Linter(request(["a"]), fileSystem: fileSystem).check()
    #expect(findings(judged) == Set(report.findings))
  }

  @Test func aNewTextWithoutAFileBelongsToItsFolder() throws {
    let packs = try TemporaryPacks(["a/web.html": "<p>流量不限量</p>"])
    let workspace = Workspace(request(), fileSystem: FileSystem(workingDirectory: packs.folder.path))
    workspace.setOpenText(Array("全国最低价".utf8), of: "a/new.txt")
    let judged = try #require(try workspace.judge("a/new.txt"))
    #expect(!judged.findings.isEmpty)
    #expect(try pass(workspace, over: "a/new.txt")?.files.map(\.path) == ["a/new.txt", "a/web.html"])
    workspace.setOpenText(nil, of: "a/new.txt")
    #expect(try workspace.judge("a/new.txt") == nil)
  }

  @Test func filesThatChangeOnDiskAreReadAgain() throws {
    let packs = try TemporaryPacks(["a.txt": "每月39元\n"])
    let workspace = Workspace(request(), fileSystem: FileSystem(workingDirectory: packs.folder.path))
    #expect(try workspace.judge("a.txt")?.findings.isEmpty == true)
    try "全国最低价，每月39元\n".write(
      to: packs.folder.appending(path: "a.txt"), atomically: false, encoding: .utf8)
    #expect(try workspace.judge("a.txt")?.findings.isEmpty == false)
  }

  @Test func theConfigurationIsReadAgainWhenItChanges() throws {
    let packs = try TemporaryPacks(["a.txt": "全国最低价\n", "fineprint.yaml": "policies: [zh-CN]\n"])
    let workspace = Workspace(request(), fileSystem: FileSystem(workingDirectory: packs.folder.path))
    let found = try #require(try pass(workspace, over: "a.txt")?.files.first?.findings.first)
    let settings = "policies: [zh-CN]\ndisable:\n  - {rule: \(found.rule), reason: trial}\n"
    workspace.setOpenText(Array(settings.utf8), of: "fineprint.yaml")
    let rules = try pass(workspace, over: "a.txt")?.files.flatMap(\.findings).map(\.rule) ?? []
    #expect(!rules.contains(found.rule))
  }

  @Test(arguments: [
    ("p/rules/price/x.yaml", "p"), ("p/pack.yaml", "p"), ("p/laws/x.yaml", "p"), ("x.yaml", nil),
    ("p/x.txt", nil),
    ("p/a/b/c/d.yaml", nil),
  ])
  func policyFilesAreKnownByTheirPack(path: String, pack: String?) throws {
    let packs = try TemporaryPacks(["p/pack.yaml": "id: p\n"])
    let fileSystem = FileSystem(workingDirectory: packs.folder.path)
    #expect(PackPlace(of: path, fileSystem)?.folder == pack)
  }
}
