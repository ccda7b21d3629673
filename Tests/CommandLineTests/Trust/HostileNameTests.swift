import Foundation
import Glibc
import Testing

/// Files that are no files, or have names that nobody would give, are told; the rest is checked.
@Suite struct HostileNameTests {
  private let project: Project

  init() throws { project = try Project(["c/a.txt": "最佳\n"]) }

  private func path(_ name: String) -> String { project.folder.appending(path: "c").path + "/" + name }

  /// The faults and the files that were not read; the sound file must have been judged.
  private func check(_ options: [String] = [], status: Int32 = 2) throws -> (
    errors: [String], skipped: [String]
  ) {
    let run = try project.run(["check", "--format", "json"] + options + ["c"])
    #expect(run.status == status, "\(run.output)")
    struct Rest: Decodable {
      struct Skipped: Decodable {
        let path: String
        let reason: String
      }
      let notChecked: [Skipped]
    }
    let report = try JSONDecoder().decode(Project.Report.self, from: Data(run.output.utf8))
    #expect(report.findings.contains { $0.location.path == "c/a.txt" })
    return (
      report.errors.map { "\($0.path) \($0.message)" },
      try JSONDecoder().decode(Rest.self, from: Data(run.output.utf8)).notChecked.map {
        "\($0.path) \($0.reason)"
      }
    )
  }

  @Test func linksThatFormALoop() throws {
    defer { project.remove() }
    try FileManager.default.createSymbolicLink(atPath: path("x.txt"), withDestinationPath: "y.txt")
    try FileManager.default.createSymbolicLink(atPath: path("y.txt"), withDestinationPath: "x.txt")
    try FileManager.default.createSymbolicLink(atPath: path("round"), withDestinationPath: ".")
    let (errors, skipped) = try check()
    #expect(errors == ["c/x.txt symbolic links form a loop", "c/y.txt symbolic links form a loop"])
    #expect(skipped == ["c/round a symbolic link to a folder, which is not followed"])
  }

  @Test func pipesSocketsAndDevices() throws {
    defer { project.remove() }
    unsafe #expect(mkfifo(path("pipe.txt"), 0o644) == 0)
    let hasDevice = unsafe mknod(path("null.txt"), S_IFCHR | 0o644, 0x103) == 0
    let (errors, _) = try check()
    let fault = "not a regular file (a pipe, socket or device)"
    #expect(errors == (hasDevice ? ["c/null.txt \(fault)", "c/pipe.txt \(fault)"] : ["c/pipe.txt \(fault)"]))
  }

  /// As somebody who may not read everything.
  @Test func unreadableFolders() throws {
    defer { project.remove() }
    try FileManager.default.createDirectory(atPath: path("closed"), withIntermediateDirectories: false)
    for item in [project.folder.path, path("")] { unsafe #expect(chmod(item, 0o755) == 0) }
    unsafe #expect(chmod(path("closed"), 0) == 0)
    defer { _ = unsafe chmod(path("closed"), 0o755) }
    guard geteuid() == 0 else {
      #expect(try check().errors == ["c/closed permission denied"])
      return
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setpriv")
    process.arguments =
      [
        "--reuid=65534", "--clear-groups", try BinaryRun.binary("fineprint").path, "check", "--format",
        "concise",
      ]
      + ["--lang", "en", "--policies", project.folder.appending(path: ".packs").path, "--policy", "zz", "c"]
    process.currentDirectoryURL = project.folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // Where the program itself lies in a folder that others may not enter, it cannot be tried.
    guard process.terminationStatus != 127, process.terminationStatus != 126 else { return }
    #expect(process.terminationStatus == 2)
    #expect(text.contains("c/closed") && text.contains("permission denied"), "\(text)")
    #expect(text.contains("最佳"))
  }

  @Test(arguments: [
    "a\nb.txt", "'\"`$(id).txt", "\u{1B}[31mred.txt", "a\u{202E}txt.exe.txt", "::error file=x::y.txt",
    "-rf.txt",
    "<img src=x onerror=alert(1)>.txt", "=cmd|' C calc'!A0.txt", "a,b;c\td.txt", "%2e%2e.txt",
    "\u{7F}\u{85}.txt",
  ])
  func namesWithControlCharactersAndQuotes(name: String) throws {
    defer { project.remove() }
    try Data("顶级\n".utf8).write(to: URL(filePath: path(name)))
    let (errors, _) = try check(status: 1)
    #expect(errors.isEmpty)
    for form in ["text", "concise", "markdown", "html", "github", "checkstyle", "junit", "csv"] {
      let output = try project.run(["check", "--format", form, "c"]).output
      #expect(!output.contains("\u{1B}") && !output.contains("\u{202E}"), "\(form)")
      if ["html", "checkstyle", "junit"].contains(form) {
        #expect(!output.contains("<img src=x"), "\(form)")
      }
      #expect(!output.contains("\n::error file=x::y") && !output.hasPrefix("::error file=x::y"), "\(form)")
    }
  }

  @Test func namesThatAreNoUTF8() throws {
    defer { project.remove() }
    let name =
      Array(path("").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), CChar(bitPattern: 0xFE)]
      + Array(".txt".utf8CString)
    let descriptor = unsafe open(name, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(try check().errors == ["c/\u{FFFD}\u{FFFD}.txt the file's name is not UTF-8"])
  }

  /// Files come, go and change while the program runs.
  @Test func filesThatChangeOrVanish() throws {
    defer { project.remove() }
    for number in 0..<200 { try project.write("c/n\(number).txt", "顶级\n") }
    let packs = project.folder.appending(path: ".packs").path
    for _ in 0..<5 {
      let output = Pipe()
      let process = try BinaryRun.start(
        ["check", "--format", "json", "--policies", packs, "--policy", "zz", "c"], folder: project.folder,
        output: output)
      for number in 0..<200 {
        let file = path("n\(number).txt")
        switch number % 3 {
        case 0: _ = unsafe unlink(file)
        case 1: _ = unsafe truncate(file, 0)
        default: try? Data("最佳，顶级\n".utf8).write(to: URL(filePath: file))
        }
      }
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect([1, 2].contains(process.terminationStatus))
      let report = try JSONDecoder().decode(Project.Report.self, from: data)
      #expect(report.findings.contains { $0.location.path == "c/a.txt" })
      for number in 0..<200 { try project.write("c/n\(number).txt", "顶级\n") }
    }
  }
}
