import Foundation
import Testing

@Suite struct OutputTests {
  private static let text = "【移动】千兆宽带全网最低价，月费99元！回TD退订"

  private func check(_ words: [String]) throws -> BinaryRun {
    try BinaryRun(
      ["check", "-", "--channel", "sms", "--policy", "zh-CN", "--as-of", "2026-11-23"] + words,
      input: OutputTests.text)
  }

  @Test func theFormatAndPlaceOfTheReportDoNotChangeTheStatus() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = try check([])
    let both = try check(["--format", "text", "--format", "json", "--output", file.path])
    let json = try check(["--format=json", "--color", "always", "--lang", "zh"])
    #expect(Set([text.status, both.status, json.status]).count == 1)
    #expect(text.output == both.output)
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    #expect(root?["schema"] as? String == "fineprint-report/1")
    #expect(root?["asOf"] as? String == "2026-11-23")
    #expect(try String(contentsOf: file, encoding: .utf8) == json.output)
  }

  @Test func theJSONReportDoesNotFollowTheLocale() throws {
    let words = ["check", "-", "--policy", "zh-CN", "--format", "json"]
    let chinese = try BinaryRun(words, environment: ["LANG": "zh_CN.UTF-8"], input: OutputTests.text)
    let english = try BinaryRun(words, environment: ["LANG": "en_US.UTF-8"], input: OutputTests.text)
    #expect(chinese.output == english.output)
    #expect(!chinese.output.isEmpty)
  }

  @Test func thePipeHasNoColourUnlessAsked() throws {
    #expect(!(try check([]).output.contains("\u{1B}")))
    #expect(try check(["--color", "always"]).output.contains("\u{1B}["))
  }

  @Test func anOutputThatCannotBeWrittenEndsWithTwo() throws {
    let run = try check(["--output", "/nowhere/report.txt"])
    #expect(run.status == 2)
    #expect(run.errors.contains("/nowhere/report.txt"))
  }

  @Test(arguments: [
    ["check", "no-such-file.txt"], ["check", "-", "--policy", "zh-CM"], ["check", "-", "--select", "prise"],
    ["explain", "no-such-rule-at-all"], ["inspect", "no-such-file.txt"], ["rules", "--policy", "zh-CM"],
  ])
  func whatCannotBeDoneEndsWithTwo(words: [String]) throws {
    let run = try BinaryRun(words, input: OutputTests.text)
    #expect(run.status == 2)
    #expect(!(run.errors + run.output).isEmpty)
  }

  @Test func theCatalogueAndOneRuleOfIt() throws {
    let list = try BinaryRun(["rules", "--format", "json"])
    #expect(list.status == 0)
    let root = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
    let first = try #require((root?["rules"] as? [[String: Any]])?.first?["id"] as? String)
    let one = try BinaryRun(["explain", first])
    #expect(one.status == 0)
    #expect(one.output.hasPrefix(first))
  }
}
