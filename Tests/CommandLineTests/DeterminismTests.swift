import Foundation
import Testing

@Suite struct DeterminismTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func run(_ folder: String, _ options: [String]) throws -> BinaryRun {
    let path = Self.root.appending(path: folder).path
    return try BinaryRun(["check", "--as-of", "2026-11-23", "--fail-on", "never", path] + options)
  }

  @Test(arguments: [("Fixtures/campaigns", "text"), ("Fixtures/cases", "json")])
  func theBytesAreTheSame(folder: String, format: String) throws {
    let first = try run(folder, ["--format", format, "--jobs", "1"])
    #expect(!first.output.isEmpty)
    for jobs in ["8", "1"] {
      let next = try run(folder, ["--format", format, "--jobs", jobs])
      #expect(next.output == first.output && next.errors == first.errors && next.status == first.status)
    }
  }

  @Test(arguments: [
    ("Fixtures/campaigns/clean-family-plan", [], 0), ("Fixtures/campaigns/campus-autumn", [], 1),
    ("Fixtures/campaigns/campus-autumn", ["--fail-on", "never"], 0),
    ("Fixtures/campaigns/campus-autumn", ["--quiet"], 1),
    ("Fixtures/campaigns/campus-autumn", ["--format", "json"], 1),
    ("Fixtures/campaigns/none", [], 2), ("Fixtures/campaigns/campus-autumn", ["--as-of", "tomorrow"], 2),
  ])
  func exitCodes(folder: String, options: [String], status: Int32) throws {
    let path = Self.root.appending(path: folder).path
    #expect(
      try BinaryRun(
        ["check", path] + (options.contains("--as-of") ? [] : ["--as-of", "2026-11-23"]) + options
      ).status == status)
  }

  @Test func openReviewsEndWithThree() throws {
    let page = """
      <form><label><input type=radio name=a checked> 尊享档 99元/月</label>
      <label><input type=radio name=a> 畅享档 59元/月</label><button>提交</button></form>
      """
    let options = [
      "check", "--as-of", "2026-11-23", "--policy", "zh-CN", "--select", "dearest-choice-preset", "-",
    ]
    #expect(try BinaryRun(options + ["--fail-on-review"], input: "<html>\(page)</html>").status == 3)
    #expect(try BinaryRun(options, input: "<html>\(page)</html>").status == 0)
  }
}
