import Documents
import Findings
import FineprintKit
import Foundation
import Synchronization
import Testing

@testable import fineprint

@Suite struct WatchTests {
  /// Lines as they come; nil at the end, and after twenty seconds without any.
  private struct Lines {
    let handle: FileHandle
    var rest = Data()

    mutating func next() -> String? {
      while true {
        if let end = rest.firstIndex(of: 0x0A) {
          defer { rest = Data(rest[(end + 1)...]) }
          return String(decoding: rest[..<end], as: UTF8.self)
        }
        var entry = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&entry, 1, 20_000) == 1 else { return nil }
        let more = handle.availableData
        if more.isEmpty { return nil }
        rest += more
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func checksAgainAfterAChangeAndEndsWithSuccess() throws {
    let project = try Project(["a.txt": "全国最佳。\n"])
    defer { project.remove() }
    let words = ["check", "--watch", "--format", "concise", "--policies", ".packs", "--policy", "zz", "."]
    let output = Pipe()
    let process = try BinaryRun.start(words, folder: project.folder, output: output)
    defer { kill(process.processIdentifier, SIGKILL) }
    var lines = Lines(handle: output.fileHandleForReading)
    #expect(lines.next()?.hasPrefix("a.txt:1:3: error zz/no-superlative") == true)
    try project.write("a.txt", "好。\n国家级。\n")
    #expect(lines.next()?.hasPrefix("a.txt:2:1: error zz/no-superlative") == true)
    try project.write("b.txt", "顶级。\n")
    #expect(lines.next()?.hasPrefix("a.txt:2:1") == true)
    #expect(lines.next()?.hasPrefix("b.txt:1:1") == true)
    process.interrupt()
    for _ in 0..<50 where process.isRunning { usleep(100_000) }
    try #require(!process.isRunning)
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
  }

  @Test func standardInputCannotBeWatched() throws {
    #expect(try BinaryRun(["check", "--watch", "-"]).status == 2)
  }

  private final class Screen: Sendable {
    let text = Mutex("")
    let now = Mutex(Duration.zero)
  }

  @Test func aLongRunTellsHowFarItIsAndTakesTheLineAway() {
    let screen = Screen()
    let line = ProgressLine(
      language: .en, elapsed: { screen.now.withLock { $0 } },
      write: { text in screen.text.withLock { $0 += text } })
    for (milliseconds, done) in [(999, 1), (1000, 2), (1050, 3), (1100, 4)] {
      screen.now.withLock { $0 = .milliseconds(milliseconds) }
      line.tell(Progress(stage: .reading, done: done, total: 9))
    }
    screen.now.withLock { $0 = .milliseconds(1300) }
    line.tell(Progress(stage: .judging, done: 5, total: nil))
    line.end()
    line.tell(Progress(stage: .judging, done: 6, total: nil))
    let erase = "\r\u{1B}[K"
    #expect(screen.text.withLock { $0 } == "\(erase)reading 2/9\(erase)reading 4/9\(erase)checking 5\(erase)")
  }

  @Test func aShortRunSaysNothing() {
    let screen = Screen()
    let line = ProgressLine(
      language: .en, elapsed: { .zero }, write: { text in screen.text.withLock { $0 += text } })
    line.tell(Progress(stage: .reading, done: 1, total: 9))
    line.end()
    #expect(screen.text.withLock { $0.isEmpty })
  }

  @Test func theRunTellsEachFileAndDocument() throws {
    let screen = Screen()
    let arguments = try ParsedArguments(
      ["\(BinaryRun.package.path)/Fixtures/campaigns/topup-gift"], of: .check)
    let environment = RunEnvironment(
      language: .en, isTerminal: false, refusesColour: false,
      today: CalendarDate(iso: "2026-11-23") ?? CalendarDate(dayNumber: 0), processors: 2)
    var request = try RequestReading.check(arguments, environment)
    request.progress = { progress in
      screen.text.withLock { $0 += progress.stage == .reading ? "r" : "j" }
    }
    _ = try Auditor.check(request)
    let steps = screen.text.withLock { $0 }
    #expect(steps.filter { $0 == "r" }.count == 4 && steps.filter { $0 == "j" }.count >= 4)
  }
}
