import Foundation
import Testing

/// The report in README.md is what the command prints.
@Suite struct ReadmeTests {
  @Test func reportIsWhatTheCommandPrints() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: package.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "$ fineprint "))
    let lineEnd = try #require(readme[start.upperBound...].firstIndex(of: "\n"))
    let end = try #require(readme[lineEnd...].range(of: "\n```"))
    let words = readme[start.upperBound..<lineEnd].split(separator: " ").map(String.init)
    let run = try BinaryRun(words, folder: package)
    #expect(run.output == readme[readme.index(after: lineEnd)..<end.lowerBound] + "\n")
  }
}
