import Documents
import Testing
import YAML

@testable import Campaigns

@Suite struct SettingReaderTests {
  private static let note = LocalizedText(zh: "", en: "")
  private static let declarations: [ProjectSetting.Declaration] = [
    .init("sizes", .group, note: note, preset: nil, option: nil),
    .init("sizes.font", .number(1...99), note: note, preset: note, option: nil),
    .init("sizes.packs", .folders, note: note, preset: note, option: nil),
    .init("fail-on", .choice(["error", "never"]), note: note, preset: note, option: "fail-on"),
  ]

  /// The settings that are read, and the places of faults.
  private func read(_ text: String) throws -> (settings: [String], faults: [String]) {
    let problems = YAMLProblems()
    let node = try YAMLReader.read(Array(text.utf8))
    let root = try #require(YAMLMapping(node, name: "fineprint.yaml", problems: problems))
    let settings = SettingReader(root: root, folder: "team", declarations: Self.declarations).settings()
    root.finish()
    return (
      settings.map { "\($0.key) \($0.values.map(\.text).joined(separator: ",")) \($0.values[0].mark.line)" },
      problems.sorted.map { "\($0.mark.line):\($0.mark.column) \($0.correction?.replacement ?? "")" }
    )
  }

  @Test(arguments: [
    ("fail-on: never\n", ["fail-on never 1"], []),
    (
      "sizes:\n  font: 12\n  packs: [a, /b]\nfail-on: error\n",
      ["sizes.font 12 2", "sizes.packs team/a,/b 3", "fail-on error 4"], []
    ),
    ("sizes: {font: 100}\n", [], ["1:15 "]), ("sizes: {fonts: 1}\n", [], ["1:9 font"]),
    ("sizes: 3\n", [], ["1:8 "]), ("sizes.font: 3\n", [], ["1:1 "]),
  ])
  func settingsAreReadInsideOfGroups(text: String, settings: [String], faults: [String]) throws {
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
