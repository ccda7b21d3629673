import Documents
import Foundation
import Testing

@testable import fineprint

@Suite struct ReviewCommandTests {
  private static let text = "本店最佳，数据来自年报。\n"

  private func decide(_ project: Project, _ outcome: String) throws -> BinaryRun {
    let fingerprint = try #require(try project.report().findings.first?.fingerprint)
    return try project.run(["decide", fingerprint, "--outcome", outcome, "--reason", "已核实", "--by", "王芳"])
  }

  @Test func anAcceptedReviewIsClosed() throws {
    let project = try Project(["poster.txt": Self.text])
    defer { project.remove() }
    #expect(try project.run(["check", "--fail-on-review"]).status == 3)
    #expect(try decide(project, "accepted").output == "wrote decisions.yaml:4\n")
    let run = try project.run(["check", "--fail-on-review"])
    #expect(run.status == 0 && run.output.contains("1 decided"))
    let finding = try #require(try project.report().findings.first)
    #expect(finding.state == "decided" && finding.outcome == "review")
    #expect(finding.resolution?.reason == "已核实" && finding.resolution?.by == "王芳")
  }

  @Test func aViolationCountsAsOne() throws {
    let project = try Project(["poster.txt": Self.text])
    defer { project.remove() }
    #expect(try project.run(["check"]).status == 0)
    _ = try decide(project, "violation")
    #expect(try project.run(["check"]).status == 1)
    let finding = try #require(try project.report().findings.first)
    #expect(finding.state == "new" && finding.outcome == "violation")
    #expect(finding.resolution?.effect == "violation")
    _ = try decide(project, "accepted")
    #expect(try project.run(["check"]).status == 0, "the last answer speaks")
  }

  @Test(arguments: [
    ("\n营业到九点。\n\n  本店最佳，数据来自年报。\n", "decided"), ("本店最佳，数据来自去年年报。\n", "new"),
    ("我们保证本店最佳，数据来自年报。\n", "new"),
  ])
  func anAnswerIsVoidOnceTheEvidenceChanges(text: String, state: String) throws {
    let project = try Project(["poster.txt": Self.text])
    defer { project.remove() }
    _ = try decide(project, "accepted")
    try project.write("poster.txt", text)
    let report = try project.report()
    #expect(report.findings.map(\.state) == [state])
    #expect(report.notices.map(\.kind) == (state == "new" ? ["void"] : []))
    guard state == "new" else { return }
    #expect(report.findings[0].resolution?.effect == "void")
    #expect(try project.run(["check", "--fail-on-review"]).status == 3)
    #expect(try project.run(["review"]).output.contains("the answer is void, the evidence has changed"))
  }

  @Test func anAnswerWithoutItsReviewIsTold() throws {
    let project = try Project(["poster.txt": Self.text])
    defer { project.remove() }
    _ = try decide(project, "accepted")
    try project.write("poster.txt", "本店很好。\n")
    #expect(try project.report().notices.map(\.kind) == ["unused"])
  }

  @Test func withoutATerminalTheCommandsAreListed() throws {
    let project = try Project(["a b/poster.txt": Self.text])
    defer { project.remove() }
    let run = try project.run(["review", "--by", "王 芳", "a b"])
    #expect(run.status == 0)
    let command = try #require(
      run.output.split(separator: "\n").first { $0.contains("--outcome accepted") })
    #expect(command.contains("--by '王 芳'") && command.hasSuffix(" 'a b'"))
    let filled = "set -e; \(command.replacing("fineprint decide", with: "\"$0\" decide"))"
    let binary = try BinaryRun.binary("fineprint").path
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", filled, binary]
    shell.currentDirectoryURL = project.folder
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0, "the printed command runs")
    #expect(try project.run(["review", "a b"]).output == "No review is open.\n")
  }

  @Test func whatIsRefused() throws {
    let project = try Project(["poster.txt": "本店最佳。\n"])
    defer { project.remove() }
    let violation = try decide(project, "accepted")
    #expect(violation.status == 2 && violation.errors.contains("excuse it with fineprint suppress"))
    #expect(
      try project.run(["decide", "0123456789abcdef"]).errors.contains("missing --outcome, --reason, --by"))
    #expect(
      try project.run(["decide", "abc", "--outcome", "acepted"]).errors.contains("did you mean \"accepted\"?")
    )
  }

  /// What a broken file excuses or answers is asked for again, so its fault is told before the first question.
  @Test func aBrokenFileIsToldAtATerminal() throws {
    let project = try Project(["poster.txt": Self.text, "suppressions.yaml": "- rule: no-superlativ\n"])
    defer { project.remove() }
    let binary = try BinaryRun.binary("fineprint").path
    let words = "review --policies .packs --policy zz --as-of 2026-11-23 --lang en --color never"
    let terminal = Process()
    let (input, output) = (Pipe(), Pipe())
    terminal.executableURL = URL(filePath: "/usr/bin/script")
    terminal.arguments = ["--quiet", "--return", "--command", "'\(binary)' \(words)", "/dev/null"]
    terminal.currentDirectoryURL = project.folder
    terminal.standardInput = input
    terminal.standardOutput = output
    try terminal.run()
    try input.fileHandleForWriting.write(contentsOf: Data("q\n".utf8))
    try input.fileHandleForWriting.close()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    terminal.waitUntilExit()
    let fault = try #require(told.range(of: "suppressions.yaml:1:9: error: "), "\(told)")
    let question = try #require(told.range(of: "[a]ccept"), "\(told)")
    #expect(fault.lowerBound < question.lowerBound)
    #expect(terminal.terminationStatus == 2)
  }

  @Test func theQuestionsOfATerminal() {
    func answers(_ lines: [String]) -> [String] {
      var rest = lines[...]
      var asked = 0
      var questions = ReviewQuestions(language: .en, by: "")
      questions.answer = { _ in
        asked += 1
        return rest.popFirst()
      }
      var told: [String] = []
      loop: while asked < 50 {
        switch questions.ask() {
        case .skip: told.append("skip")
        case .quit: break loop
        case .answer(let isAccepted, let reason): told.append("\(isAccepted) \(reason) \(questions.by)")
        }
      }
      return told
    }
    #expect(
      answers(["x", "a", "", " fine ", "王芳", "", "v", "wrong", "q", "a"]) == [
        "true fine 王芳", "skip", "false wrong 王芳",
      ])
    #expect(answers(["a", "fine"]) == [])
  }
}
