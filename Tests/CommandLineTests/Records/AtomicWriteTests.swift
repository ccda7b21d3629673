import Foundation
import Testing

/// Whatever stops the program while it writes, the file is the old one or the new one.
@Suite struct AtomicWriteTests {
  @Test func killedWhileWriting() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    // Long enough that writing takes a while.
    let old = (0..<4000).map { number in
      "  - {rule: no-superlative, target: n\(number).txt, reason: r, by: a, approved-by: b, expires: 2027-03-01}\n"
    }
    let before = "suppressions:\n" + old.joined()
    var outcomes: Set<Bool> = []
    let whole = try time(project, before, stopAfter: nil)
    for round in 0..<20 {
      let delay = whole.seconds * (0.4 + 0.7 * Double(round) / 20)
      _ = try time(project, before, stopAfter: delay)
      let text = try project.text("suppressions.yaml")
      let isOld = text == before
      #expect(isOld || text == whole.text, "neither old nor new after \(delay) s")
      outcomes.insert(isOld)
    }
    #expect(outcomes.contains(true), "some round was stopped before the end")
    let left = project.folder.appending(path: ".suppressions.yaml.fineprint-999999999-1")
    try Data().write(to: left)
    _ = try time(project, before, stopAfter: nil)
    let names = try FileManager.default.contentsOfDirectory(atPath: project.folder.path)
    #expect(names.filter { $0.contains("suppressions") } == ["suppressions.yaml"], "what was left is removed")
  }

  /// How long a run takes from its start to its end, or until it is killed.
  private func time(
    _ project: Project, _ before: String, stopAfter delay: Double?
  ) throws -> (seconds: Double, text: String) {
    try project.write("suppressions.yaml", before)
    let process = Process()
    process.executableURL = try BinaryRun.binary("fineprint")
    process.arguments =
      ["suppress", "no-superlative", "--policies", ".packs", "--as-of", "2026-11-23"] + Project.excuse
    process.currentDirectoryURL = project.folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = Date()
    try process.run()
    if let delay {
      Thread.sleep(forTimeInterval: delay)
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return (Date().timeIntervalSince(start), try project.text("suppressions.yaml"))
  }

  @Test func modeAndLinkStay() throws {
    let project = try Project(["poster.txt": "本店最佳。\n", "shared/s.yaml": "suppressions: []\n"])
    defer { project.remove() }
    let file = project.folder.appending(path: "shared/s.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try FileManager.default.createSymbolicLink(
      atPath: project.folder.appending(path: "suppressions.yaml").path, withDestinationPath: "shared/s.yaml")
    #expect(try project.run(["suppress", "no-superlative"] + Project.excuse).status == 0)
    #expect(try project.text("shared/s.yaml").contains("王芳"))
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let names = try FileManager.default.contentsOfDirectory(atPath: file.deletingLastPathComponent().path)
    #expect(names == ["s.yaml"], "nothing is left beside it")
  }

  @Test func writersDoNotUndoOneAnother() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    let binary = try BinaryRun.binary("fineprint")
    let processes = try (0..<6).map { number in
      let process = Process()
      process.executableURL = binary
      process.arguments =
        ["suppress", "no-superlative", "--target", "n\(number).txt", "--policies", ".packs"]
        + ["--as-of", "2026-11-23"] + Project.excuse
      process.currentDirectoryURL = project.folder
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let text = try project.text("suppressions.yaml")
    for number in 0..<6 { #expect(text.contains("n\(number).txt")) }
  }

  @Test func aFolderThatTakesNoFileIsAnError() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    let run = try project.run(
      ["suppress", "no-superlative", "--suppressions", "none/s.yaml"] + Project.excuse)
    #expect(run.status == 2 && run.errors.contains("cannot write none/s.yaml"))
  }
}
