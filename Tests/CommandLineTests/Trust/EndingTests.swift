import Foundation
import Testing

/// A run that is cut short ends in order, with the right exit status and nothing half written.
@Suite struct EndingTests {
  private let project: Project
  private let packs: [String]

  init() throws {
    var files = ["a.txt": "最佳。\n"]
    // Reports on these are larger than the small disk and than what a pipe holds.
    for number in 0..<150 { files["many/\(number).txt"] = "最佳，顶级。\n" }
    project = try Project(files)
    packs = [
      "--policies", project.folder.appending(path: ".packs").path, "--policy", "zz", "--as-of", "2026-11-23",
    ]
  }

  /// Runs a line of the shell in the project's folder: `$F` is the program, `$P` its options for the pack.
  private func shell(_ line: String) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = project.folder
    process.environment = [
      "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "F": try BinaryRun.binary("fineprint").path,
      "P": packs.joined(separator: " "),
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  private func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: project.folder.path).filter {
      $0.contains(".fineprint-")
    }
  }

  @Test(arguments: ["text", "json", "html", "csv"])
  func aClosedPipeIsQuiet(form: String) throws {
    defer { project.remove() }
    let (status, text) = try shell("set -o pipefail; $F check $P --format \(form) . | true")
    #expect(status == 2)
    #expect(text.isEmpty, "\(text)")
  }

  @Test func aClosedPipeLeavesOtherReportsWhole() throws {
    defer { project.remove() }
    _ = try shell("$F check $P --format text --format json --output r.json . | true")
    _ = try JSONSerialization.jsonObject(with: Data(contentsOf: project.folder.appending(path: "r.json")))
  }

  @Test func aFullDeviceIsTold() throws {
    defer { project.remove() }
    let (status, text) = try shell("$F check $P . >/dev/full")
    #expect(status == 2)
    #expect(text.contains("No space left on device"))
  }

  @Test func aClosedStandardOutputIsTold() throws {
    defer { project.remove() }
    let (status, text) = try shell("$F check $P . >&-")
    #expect(status == 2)
    #expect(text.contains("cannot write standard output"))
    #expect(try shell("$F check $P --output r.txt . >&- 2>&- <&-").status == 1)
    #expect(try project.text("r.txt").contains("最佳"))
  }

  @Test func reportsGoToPipesAndDevices() throws {
    defer { project.remove() }
    let (status, text) = try shell("$F check $P --format concise --output /dev/stdout a.txt | wc -l")
    #expect(status == 0 && Int(text.filter(\.isNumber)) ?? 0 > 0, "\(text)")
    #expect(try shell("mkfifo p; cat p > copy & $F check $P --output p a.txt; wait").status == 0)
    #expect(try project.text("copy").contains("最佳"))
  }

  /// A disk of 64 kB, where we may mount one.
  @Test func aFullDiskLeavesTheOldFile() throws {
    defer { project.remove() }
    let mount = try shell("mkdir small && mount -t tmpfs -o size=64k tmpfs small && echo old > small/r.json")
    guard mount.status == 0 else { return }
    defer { _ = try? shell("umount small") }
    let (status, text) = try shell("$F check $P --format json --output small/r.json many")
    #expect(status == 2)
    #expect(text.contains("No space left on device"), "\(text)")
    #expect(try project.text("small/r.json") == "old\n")
    #expect(try shell("ls -A small").text == "r.json\n", "nothing half written stays")
    #expect(try shell("$F check $P --format concise --output small/s.txt a.txt").status == 1)
  }

  @Test(arguments: [("INT", Int32(130)), ("TERM", 143), ("HUP", 129)])
  func aSignalEndsTheRun(name: String, status: Int32) throws {
    defer { project.remove() }
    // Standard input that never comes keeps the program waiting.
    let (ended, text) = try shell(
      "mkfifo p; exec 3<>p; set -m; $F check $P --output r.txt - <p & sleep 1; kill -\(name) $!; wait $!")
    #expect(ended == status, "\(text)")
    #expect(try leftovers().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: project.folder.appending(path: "r.txt").path))
  }

  @Test func aSignalThatIsIgnoredStaysSo() throws {
    defer { project.remove() }
    let (ended, _) = try shell(
      "mkfifo p; exec 3<>p; (trap '' HUP; exec $F check $P --channel sms - <p >out.txt 3>&-) & sleep 1; kill -HUP $!; "
        + "sleep 0.3; echo 最佳 >&3; exec 3>&-; wait $!")
    #expect(ended == 1)
    #expect(try project.text("out.txt").contains("最佳"))
  }

  @Test func picturesAreWrittenAsAWhole() throws {
    defer { project.remove() }
    try project.write("web.html", "<h1>最佳</h1>")
    try project.write("file", "")
    let (status, text) = try shell("$F check $P --render --screenshots shots/new web.html")
    #expect(status == 1, "\(text)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: project.folder.appending(path: "shots/new").path)
    #expect(names.sorted() == ["web.html.desktop.png", "web.html.phone.png"])
    let below = try shell("$F check $P --render --screenshots file/shots web.html")
    #expect(below.status == 2 && below.text.contains("cannot write file"), "\(below.text)")
  }
}
