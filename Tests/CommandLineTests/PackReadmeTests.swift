import Foundation
import Testing

/// The README of each shipped pack is what `make policy-docs` makes of its rules.
@Suite struct PackReadmeTests {
  private static let packs =
    (try? FileManager.default.contentsOfDirectory(
      atPath: BinaryRun.package.appending(path: "Policies").path)) ?? []

  @Test(arguments: packs.sorted())
  func readmeIsFresh(pack: String) throws {
    let run = try BinaryRun(
      ["rules", "--policy", pack, "--policies", "Policies", "--format", "markdown"],
      folder: BinaryRun.package)
    let file = BinaryRun.package.appending(path: "Policies/\(pack)/README.md")
    let readme = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let isFresh = run.output == readme
    #expect(isFresh, "Policies/\(pack)/README.md is stale: run `make policy-docs`")
  }

  @Test func theDayDoesNotMatter() throws {
    let outputs = try ["2020-01-01", "2030-01-01"].map { day in
      try BinaryRun(
        ["rules", "--policy", "en-GB", "--policies", "Policies", "--format", "markdown", "--as-of", day],
        folder: BinaryRun.package
      ).output
    }
    #expect(outputs[0] == outputs[1] && outputs[0].contains("# en-GB: "))
  }
}
