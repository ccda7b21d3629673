import Documents
import Testing
import YAML

@testable import Campaigns

@Suite struct SettingReaderTests {
  /// The settings that are read, and the places of faults.
  private func read(_ text: String) throws -> (settings: [String], faults: [String]) {
    let problems = YAMLProblems()
    let node = try YAMLReader.read(Array(text.utf8))
    let root = try #require(YAMLMapping(node, name: "fineprint.yaml", problems: problems))
    let settings = SettingReader(root: root, folder: "team").settings()
    root.finish()
    return (
      settings.map { "\($0.key) \($0.values.map(\.text).joined(separator: ",")) \($0.values[0].mark.line)" },
      problems.sorted.map { "\($0.mark.line):\($0.mark.column) \($0.correction?.replacement ?? "")" }
    )
  }

  @Test(arguments: [
    ("fail-on: never\n", ["fail-on never 1"], []),
    (
      "limits:\n  nesting: 12\n  page-size: 1M\nfail-on: error\npacks: [a, /b]\n",
      ["packs team/a,/b 5", "fail-on error 4", "limits page-size=1M,nesting=12 3"], []
    ),
    ("limits: {nesting: 0}\n", [], ["1:19 "]), ("limits: {nestin: 1}\n", [], ["1:10 nesting"]),
    ("limits: 3\n", [], ["1:9 "]), ("limits.nesting: 3\n", [], ["1:1 "]),
  ])
  func settingsAreReadByTheirDeclarations(text: String, settings: [String], faults: [String]) throws {
    let read = try read(text)
    #expect(read.settings == settings)
    #expect(read.faults == faults)
  }

  @Test func eachKeyIsDeclaredOnce() {
    let keys = ProjectSetting.all.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(RecordFile.allCases.allSatisfy { keys.contains($0.key) })
  }
}
