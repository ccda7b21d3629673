import Foundation
import Testing

/// What the machine-readable report tells of a run.
private struct Report: Decodable {
  struct Fault: Decodable {
    let path: String
    let line: Int?
    let column: Int?
    let message: String
  }
  struct Found: Decodable { let rule: String }

  let findings: [Found]
  let errors: [Fault]
}

@Suite struct BadInputTests {
  private let folder: URL
  private static let sound = "全国流量不限量，任性用！\n"

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "fineprint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.sound.utf8).write(to: folder.appending(path: "sms.txt"))
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Checks the named files beside the sound one and gives the faults; the sound one must have been judged.
  private func faults(_ names: [String], _ options: [String] = []) throws -> [Report.Fault] {
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = (names + ["sms.txt"]).map { folder.appending(path: $0).path }
    let run = try BinaryRun(
      ["check", "--format", "json", "--lang", "en", "--as-of", "2026-11-23"] + options + paths)
    #expect(run.status == 2)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(
      report.findings.contains { $0.rule == "zh-CN/unlimited-without-threshold" }, "the rest is checked")
    return report.errors
  }

  private func only(_ faults: [Report.Fault]) throws -> String {
    #expect(faults.count == 1, "\(faults)")
    let fault = try #require(faults.first)
    let place = fault.line.map { ":\($0):\(fault.column ?? 0)" } ?? ""
    return "\(fault.path.split(separator: "/").last ?? "")\(place) \(fault.message)"
  }

  @Test func aMissingFile() throws {
    #expect(try only(faults(["web.txt"])) == "web.txt there is no such file")
  }

  @Test func aDanglingLink() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "web.txt").path, withDestinationPath: "nowhere")
    #expect(try only(faults(["web.txt"])) == "web.txt there is no such file")
  }

  @Test func aPipe() throws {
    unsafe #expect(mkfifo(folder.appending(path: "web.txt").path, 0o644) == 0)
    #expect(try only(faults(["web.txt"])).contains("not a regular file"))
  }

  @Test func aFileWithoutPermission() throws {
    try write("web.txt", Array("文".utf8))
    let path = folder.appending(path: "web.txt").path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    // Whoever may read everything cannot see this fault.
    if FileManager.default.isReadableFile(atPath: path) {
      try? FileManager.default.removeItem(at: folder)
    } else {
      #expect(try only(faults(["web.txt"])) == "web.txt permission denied")
    }
  }

  @Test func aFolderWithoutDocuments() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "none"), withIntermediateDirectories: true)
    #expect(try only(faults(["none"])) == "none no documents to check")
  }

  @Test func bytesThatAreNoText() throws {
    try write("web.txt", Array("月费29元\n流量".utf8) + [0xE9, 0x99] + Array("，不错不错，好的好的\n".utf8))
    let fault = try only(faults(["web.txt"]))
    #expect(fault.hasPrefix("web.txt:2:3 "), "\(fault)")
    #expect(fault.contains("UTF-8"))
  }

  @Test func anEmptyFile() throws {
    try write("web.txt", [])
    #expect(try only(faults(["web.txt"])) == "web.txt:1:1 the file is empty: there is no text to check")
  }

  @Test func aFileOverTheLimit() throws {
    try write("web.txt", [UInt8](repeating: 0x61, count: 2000))
    let fault = try only(faults(["web.txt"], ["--max-file-size", "1K"]))
    #expect(fault == "web.txt the file has 2000 bytes, over the limit of 1024")
  }

  @Test func aPageOfNothingButMarkup() throws {
    try write("web.html", Array("<html><body><script>1</script></body></html>".utf8))
    #expect(try only(faults(["web.html"])).hasPrefix("web.html:1:1 "))
  }

  @Test func aBrokenManifest() throws {
    try write("c/poster.txt", Array("全国流量不限量\n".utf8))
    try write(
      "c/campaign.yaml",
      Array("campaign: c\nofers: []\nchannels:\n  - {channel: sms, files: [none*.txt]}\n".utf8))
    let faults = try faults(["c"])
    #expect(
      faults.contains { $0.line == 2 && $0.column == 1 && $0.message.contains("did you mean `offers`?") })
    #expect(faults.contains { $0.line == 4 && $0.message.contains("none*.txt") })
  }

  @Test func severalFaultsAtOnce() throws {
    try write("web.txt", [])
    try write("b/campaign.yaml", Array("campaign: [\n".utf8))
    let faults = try faults(["web.txt", "app.txt", "b"])
    for name in ["web.txt", "app.txt", "campaign.yaml"] {
      #expect(faults.contains { $0.path.hasSuffix(name) }, "\(name)")
    }
  }

  @Test func aBrokenRuleBesideSoundOnes() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let packs = folder.appending(path: "packs")
    try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: root.appending(path: "Policies/zh-CN"), to: packs.appending(path: "zh-CN"))
    let rule = packs.appending(path: "zh-CN/rules/misleading-claim/superlative.yaml")
    let text = try String(contentsOf: rule, encoding: .utf8)
    try Data(text.replacing("level: warning", with: "level: waring").utf8).write(to: rule)
    let fault = try only(faults([], ["--policies", packs.path]))
    #expect(fault.hasPrefix("superlative.yaml:4:8 "), "\(fault)")
    #expect(fault.contains("did you mean `warning`?"))
  }

  @Test func nothingToCheckAndNoRule() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let sound = folder.appending(path: "sms.txt").path
    #expect(try BinaryRun(["check", "--select", "no-such-rule", sound]).status == 2)
    #expect(try BinaryRun(["check", "--policy", "zz-ZZ", sound]).status == 2)
    #expect(
      try BinaryRun(["check", "--policies", folder.path, "--policy", "zh-CN", "--select", "nothing", sound])
        .status == 2)
  }
}
