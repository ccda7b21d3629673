import Foundation
import Testing

/// A kill at any moment leaves the old file or the new one, never a part: 200 kills over all that is written.
@Suite struct KillTests {
  /// A command that writes a file.
  struct Writing: Sendable, CustomTestStringConvertible {
    var file: String
    var words: [String]
    var before: String
    var testDescription: String { file }
  }

  private static let entries = (0..<3000).map { number in
    "  - {rule: zz/no-superlative, target: n\(number).txt, reason: r, by: a, approved-by: b, expires: 2027-03-01}\n"
  }.joined()

  private static let answers = (0..<3000).map { number in
    "  - {fingerprint: \(number + 100_000)0000000000, outcome: accepted, rule: no-superlative, quote: 最佳, reason: r, "
      + "by: b, evidence: \(number + 100_000)0000000000}\n"
  }.joined()
  /// Stands for the fingerprint of the project's review.
  private static let review = "REVIEW"

  private static let writings = [
    Writing(
      file: "suppressions.yaml", words: ["suppress", "no-superlative"] + Project.excuse,
      before: "suppressions:\n" + entries),
    Writing(
      file: "decisions.yaml",
      words: ["decide", review, "--outcome", "accepted", "--reason", "已核实", "--by", "王芳"],
      before: "decisions:\n" + answers),
    Writing(file: "baseline.yaml", words: ["baseline", "write"], before: "# none yet\nbaseline: []\n"),
    Writing(
      file: "report.json", words: ["check", "--format", "json", "--output", "report.json"],
      before: String(repeating: "old\n", count: 20_000)),
    Writing(
      file: "report.html", words: ["check", "--format", "html", "--output", "report.html"],
      before: String(repeating: "old\n", count: 20_000)),
  ]
  private static let rounds = (files: 32, cache: 40)

  @Test(arguments: writings)
  func neverHalfAFile(writing: Writing) throws {
    var files = Dictionary(uniqueKeysWithValues: (0..<30).map { ("\($0).txt", "最佳，顶级。\n国家级\n") })
    files["open.txt"] = "本店最佳，数据来自年报。\n"
    let project = try Project(files)
    defer { project.remove() }
    let open = try #require(try project.report().findings.first { $0.outcome == "review" }?.fingerprint)
    var writing = writing
    writing.words = writing.words.map { $0 == KillTests.review ? open : $0 }
    let (whole, new) = try finished(writing, project)
    #expect(new != writing.before)
    var kept = 0
    for round in 0..<KillTests.rounds.files {
      // Most kills fall where a run ends, since it writes there.
      let part = Double(round % 25) / 25
      let delay = whole * (round < 10 ? part : 0.7 + 0.4 * part)
      let text = try killed(writing, project, after: delay)
      let isOld = text == writing.before
      #expect(isOld || text == new, "neither old nor new after \(delay) s of \(whole) s")
      if isOld { kept += 1 }
    }
    #expect(kept > 0, "some run was killed before it wrote")
    _ = try finished(writing, project)
    let names = try FileManager.default.contentsOfDirectory(atPath: project.folder.path)
    #expect(names.filter { $0.contains(".fineprint-") }.isEmpty, "what kills left is taken away")
  }

  /// The compiled packs that a run keeps for the next one.
  @Test func neverHalfACache() throws {
    let project = try Project(["a.txt": "最佳\n"])
    defer { project.remove() }
    let cache = project.folder.appending(path: ".cache")
    func files() -> [String: Data] {
      var found: [String: Data] = [:]
      for case let file as URL in FileManager.default.enumerator(at: cache, includingPropertiesForKeys: nil)
        ?? .init()
      where !file.lastPathComponent.contains(".fineprint-") && !file.hasDirectoryPath {
        found[file.lastPathComponent] = try? Data(contentsOf: file)
      }
      return found
    }
    func run(killedAfter delay: Double?) throws {
      let process = Process()
      process.executableURL = try BinaryRun.binary("fineprint")
      process.arguments = [
        "check", "--policies", ".packs", "--policy", "zz", "--as-of", "2026-11-23", "a.txt",
      ]
      process.currentDirectoryURL = project.folder
      process.environment = ["PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": cache.path]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      if let delay {
        Thread.sleep(forTimeInterval: delay)
        kill(process.processIdentifier, SIGKILL)
      }
      process.waitUntilExit()
      #expect(delay != nil || process.terminationStatus == 1)
    }
    let began = ContinuousClock.now
    try run(killedAfter: nil)
    let time = began.duration(to: .now)
    let whole = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    let stored = files()
    #expect(!stored.isEmpty)
    for round in 0..<KillTests.rounds.cache {
      try? FileManager.default.removeItem(at: cache)
      try run(killedAfter: whole * (0.3 + Double(round) / Double(KillTests.rounds.cache)))
      for (name, bytes) in files() { #expect(stored[name] == bytes, "\(name) is not whole") }
    }
    try run(killedAfter: nil)
    #expect(files() == stored)
  }

  /// A run to its end: how long it takes, in seconds, and what it leaves.
  private func finished(_ writing: Writing, _ project: Project) throws -> (Double, String) {
    try project.write(writing.file, writing.before)
    let began = ContinuousClock.now
    let process = try start(writing, project)
    process.waitUntilExit()
    #expect([0, 1].contains(process.terminationStatus), "\(writing.words)")
    let time = began.duration(to: .now)
    return (
      Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds),
      try project.text(writing.file)
    )
  }

  private func killed(_ writing: Writing, _ project: Project, after delay: Double) throws -> String {
    try project.write(writing.file, writing.before)
    let process = try start(writing, project)
    Thread.sleep(forTimeInterval: delay)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return try project.text(writing.file)
  }

  private func start(_ writing: Writing, _ project: Project) throws -> Process {
    let packs = project.folder.appending(path: ".packs").path
    return try BinaryRun.start(
      writing.words + ["--policies", packs, "--policy", "zz", "--as-of", "2026-11-23"],
      folder: project.folder,
      output: Pipe())
  }
}
