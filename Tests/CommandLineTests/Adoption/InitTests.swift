import Foundation
import Testing

/// `fineprint init`: what it writes is right without a hand on it.
@Suite struct InitTests {
  private func folder(_ files: [String: Data]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "fineprint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, data) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    return folder
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// What a check calls an error of the set-up, by lines of the concise form.
  private func faults(_ folder: URL) throws -> [Substring] {
    let run = try BinaryRun(["check", "--format", "concise", "--lang", "en"], folder: folder)
    return run.output.split(separator: "\n").filter { $0.contains(".yaml:") }
  }

  private static let gbk: [UInt8] = [
    // 【云禾通信】套餐39元/月，拒收请回复R
    0xA1, 0xBE, 0xD4, 0xC6, 0xBA, 0xCC, 0xCD, 0xA8, 0xD0, 0xC5, 0xA1, 0xBF, 0xCC, 0xD7, 0xB2, 0xCD, 0x33,
    0x39,
    0xD4, 0xAA, 0x2F, 0xD4, 0xC2, 0xA3, 0xAC, 0xBE, 0xDC, 0xCA, 0xD5, 0xC7, 0xEB, 0xBB, 0xD8, 0xB8, 0xB4,
    0x52,
  ]
  private static let copy = Data("云禾39套餐，每月39元，含30GB。\n".utf8)

  @Test(arguments: ["zh", "en"]) func anEmptyFolderGetsASampleWithAFault(language: String) throws {
    let folder = try folder([:])
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BinaryRun(["init", "--lang", language], folder: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    let check = try BinaryRun(["check", "--format", "concise"], folder: folder)
    #expect(check.status == 1 && check.output.contains("tariff-mismatch"))
    #expect(try faults(folder).isEmpty)
  }

  @Test func channelsComeFromNamesAndFolders() throws {
    let names = [
      "sms.txt", "2026-11_sms_v2.txt", "短信/正文.txt", "门店海报.txt", "page.html", "公众号推文.md", "push/a.txt",
      "other.txt",
    ]
    let folder = try folder(Dictionary(uniqueKeysWithValues: names.map { ($0, Self.copy) }))
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BinaryRun(["init", "--lang", "en"], folder: folder)
    #expect(
      run.output.contains("campaign.yaml: web 1, sms 3, push 1, wechat 1, store-poster 1, unknown 1 · zh-CN"))
    let manifest = try text("campaign.yaml", in: folder)
    #expect(
      manifest.contains("  - channel: sms\n    files:\n      - \"2026-11_sms_v2.txt\"\n      - \"sms.txt\""))
    #expect(manifest.contains("#   \"other.txt\""))
    #expect(try faults(folder).isEmpty)
  }

  @Test func subFoldersAreCampaignsOfTheirOwn() throws {
    let folder = try folder([
      "README.md": Data("# ours\n".utf8), "a/web.html": Self.copy, "a/sms/x.txt": Self.copy,
      "b/campaign.yaml": Data("campaign: kept\n".utf8), "b/sms.txt": Self.copy, "c/d/sms.txt": Self.copy,
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try BinaryRun(["init"], folder: folder)
    #expect(try text("a/campaign.yaml", in: folder).contains("\"sms/x.txt\""))
    #expect(try text("b/campaign.yaml", in: folder) == "campaign: kept\n")
    #expect(try text("c/d/campaign.yaml", in: folder).contains("campaign: \"d\""))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "campaign.yaml").path))
    #expect(try faults(folder).isEmpty)
  }

  @Test func oddNamesAndOldEncodingsAreTakenAsTheyAre() throws {
    let names = ["-x: #y.txt", "海报*\"'?[1].txt", "a b\\c.txt", "tab\there.txt", "{x}.txt", "nul~.txt"]
    var files = Dictionary(uniqueKeysWithValues: names.map { ("f/sms \($0)", Self.copy) })
    files["f/旧短信.txt"] = Data(Self.gbk)
    files["f/logo.png"] = Data([1])
    let folder = try folder(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BinaryRun(["init", "--lang", "en"], folder: folder)
    #expect(run.status == 0 && run.output.contains("f/campaign.yaml: sms 7 · zh-CN"), "\(run.output)")
    #expect(try faults(folder).isEmpty)
  }

  @Test func theOffersStandReadyToBeTaken() throws {
    let folder = try folder([:])
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = BinaryRun.package.appending(path: "Fixtures/campaigns/campus-autumn")
    for name in ["web.html", "sms.txt", "leaflet.txt"] {
      try FileManager.default.copyItem(
        at: source.appending(path: name), to: folder.appending(path: name))
    }
    _ = try BinaryRun(["init"], folder: folder)
    let manifest = try text("campaign.yaml", in: folder)
    #expect(
      manifest.contains("#     names: [\"校园无限卡\"]\n#     price: {amount: 29, currency: CNY, per: month}"))
    let lines = manifest.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("# offers") || line.hasPrefix("#  ") || line.hasPrefix("# period")
        ? String(line.dropFirst(2)) : String(line)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "campaign.yaml"))
    #expect(try faults(folder).isEmpty)
    let claims = try BinaryRun(["claims", "--offer", "offer-1", "."], folder: folder)
    #expect(claims.status == 0 && claims.output.contains("29元/月"))
  }

  @Test func nothingIsOverwrittenWithoutForce() throws {
    let own = Data("fail-on: never\n".utf8)
    let folder = try folder([
      "fineprint.yaml": own, "campaign.yaml": Data("campaign: x\n".utf8), "sms.txt": Self.copy,
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try BinaryRun(["init", "--lang", "en"], folder: folder).output.contains("kept campaign.yaml"))
    #expect(try text("campaign.yaml", in: folder) == "campaign: x\n")
    #expect(try text("fineprint.yaml", in: folder) == "fail-on: never\n")
    _ = try BinaryRun(["init", "--force"], folder: folder)
    #expect(try text("campaign.yaml", in: folder).contains("\"sms.txt\""))
    #expect(try text("fineprint.yaml", in: folder).contains("fail-on: error"))
  }

  @Test func aFolderThatCannotBeMadeIsTold() throws {
    let folder = try folder(["file": Data()])
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BinaryRun(["init", "file/below", "--lang", "en"], folder: folder)
    #expect(run.status == 2 && run.errors.contains("cannot write file"))
  }
}
