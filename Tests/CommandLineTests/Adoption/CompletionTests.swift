import Documents
import Foundation
import Testing

@testable import fineprint

/// Completions and the manual are made from the declarations that the parser reads.
@Suite struct CompletionTests {
  /// What bash offers for a line whose last word is being typed.
  private func offered(_ line: String) throws -> [String] {
    let folder = try BinaryRun.binary("fineprint").deletingLastPathComponent().path
    let script = """
      PATH='\(folder)':$PATH
      \(Shell.bash.completions(in: .en))
      COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _fineprint
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    return try Self.run(["bash", "-c", script]).output.split(separator: "\n").map(String.init)
  }

  static func run(_ words: [String], input: String = "") throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: [
    ("fineprint ch", ["check"]), ("fineprint pol", ["policy"]), ("fineprint policy l", ["lint"]),
    ("fineprint check --fail", ["--fail-on", "--fail-on-review"]),
    ("fineprint check --fail-on w", ["warning"]), ("fineprint baseline diff --format j", ["json"]),
    ("fineprint config show --fail-on n", ["note", "never"]), ("fineprint completions z", ["zsh"]),
    ("fineprint check a.txt --format sa", ["sarif"]), ("fineprint inspect --view", ["--viewport"]),
    ("fineprint rules --baseline", []), ("fineprint check --channel we", ["web", "wechat"]),
    ("fineprint explain zh-CN/superl", ["zh-CN/superlative"]), ("fineprint help basel", ["baseline"]),
    ("fineprint suppress superl", ["superlative"]), ("fineprint check --ignore misl", ["misleading-claim"]),
    ("fineprint check --policy en-G", ["en-GB"]), ("fineprint policy test en-U", ["en-US"]),
  ])
  func bashOffersWhatTheParserTakes(line: String, expected: [String]) throws {
    #expect(try offered(line) == expected)
  }

  @Test func bashOffersEveryOptionOfEveryCommand() throws {
    for command in Command.all {
      #expect(
        try Set(offered("fineprint \(command.name) --")) == Set(command.options.map(\.name)),
        "\(command.name)")
    }
  }

  @Test(arguments: [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish")])
  func theScriptIsSyntaxOfItsShell(shell: String, program: String) throws {
    let run = try BinaryRun(["completions", shell])
    #expect(run.status == 0 && run.output.contains("fineprint"))
    for command in Command.all {
      for option in command.options { #expect(run.output.contains(option.name.dropFirst(2))) }
    }
    guard try Self.run(["which", program]).status == 0 else { return }
    let file = FileManager.default.temporaryDirectory.appending(path: "fineprint-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(run.output.utf8).write(to: file)
    let check = try Self.run([program, "-n", file.path])
    #expect(check.status == 0 && check.output.isEmpty, "\(check.output)")
  }

  @Test func anUnknownShellIsAnError() throws {
    let run = try BinaryRun(["completions", "zshh", "--lang", "en"])
    #expect(run.status == 2 && run.errors.contains("did you mean \"zsh\"?"))
  }

  @Test(arguments: Language.allCases)
  func theManualHasEveryCommandAndOption(language: Language) throws {
    let run = try BinaryRun(["man", "--lang", language.rawValue])
    #expect(run.status == 0)
    for command in Command.all {
      #expect(run.output.contains(".SS fineprint \(command.name.replacing("-", with: "\\-"))"))
      for option in command.options {
        #expect(run.output.contains(".B \(option.name.replacing("-", with: "\\-"))"))
      }
    }
    guard try Self.run(["which", "groff"]).status == 0 else { return }
    let check = try Self.run(["groff", "-Kutf8", "-man", "-ww", "-z"], input: run.output)
    let own = check.output.split(separator: "\n").filter { !$0.contains("can't find special character") }
    #expect(check.status == 0 && own.isEmpty, "\(check.output)")
  }
}
