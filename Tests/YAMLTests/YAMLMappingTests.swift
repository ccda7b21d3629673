import Documents
import Testing
import YAML

@Suite struct YAMLMappingTests {
  @Test func readsEveryType() throws {
    let text = """
      name: 卡 59
      on: true
      count: 12
      amount: 12.98
      day: 2026-11-23
      one: a
      many: [a, "b"]
      inner: {x: 1}
      list: [{x: 1}, {x: 2}]
      level: error
      """
    let (root, problems) = try mapping(text)
    #expect(root.requiredString("name") == "卡 59")
    #expect(root.bool("on") == true)
    #expect(root.int("count") == 12)
    #expect(root.decimal("amount") == "12.98")
    #expect(root.date("day")?.description == "2026-11-23")
    #expect(root.strings("one") == ["a"])
    #expect(root.strings("many") == ["a", "b"])
    #expect(root.mapping("inner")?.int("x") == 1)
    #expect(root.mappings("list")?.compactMap { $0.int("x") } == [1, 2])
    #expect(root.mappings("list")?.map(\.path) == ["list[0]", "list[1]"])
    #expect(root.choice("level", of: ["error", "note"]) == "error")
    #expect(root.string("absent") == nil)
    root.finish()
    #expect(problems.sorted == [])
  }

  @Test func tellsAllProblemsAtOnce() throws {
    let text = """
      name: [a]
      on: yes
      count: "12"
      amount: 1,298
      day: 2026-02-30
      many: [a, [b], ~]
      inner: 5
      list: [{x: 1}, 2]
      level: eror
      empty:
      pirce: 1
      totally: 1
      """
    let (root, problems) = try mapping(text)
    _ = (root.string("name"), root.bool("on"), root.int("count", in: 1...9), root.decimal("amount"))
    _ = (root.date("day"), root.strings("many"), root.mapping("inner"), root.mappings("list"))
    _ = (root.choice("level", of: ["error", "note"]), root.string("empty"), root.requiredString("price"))
    root.finish()
    #expect(
      problems.sorted.map { "\($0.mark.line):\($0.mark.column) \($0.en)" } == [
        "1:1 missing key `price`",
        "1:7 `name` should be a text, but is a list",
        "2:5 `on` should be true or false, but is `yes`",
        "3:8 `count` should be a whole number from 1 to 9, but is the quoted text `12`",
        "4:9 `amount` should be a number such as 12.98, but is `1,298`",
        "5:6 `day` should be a date such as 2026-11-23, but is `2026-02-30`",
        "6:11 `many[1]` should be a text, but is a list",
        "6:16 `many[2]` should be a text, but is empty",
        "7:8 `inner` should be a mapping, but is `5`",
        "8:16 `list[1]` should be a mapping, but is `2`",
        "9:8 unknown `level` `eror`; did you mean `error`?",
        "10:7 `empty` should be a text, but is empty",
        "11:1 unknown key `pirce`; did you mean `price`?",
        "12:1 unknown key `totally`; known are `name`, `on`, `count`, `amount`, `day`, `many`, `inner`, "
          + "`list`, `level`, `empty`, `price`",
      ])
    #expect(problems.sorted[1].zh == "name 应为文字，实为列表")
    #expect(problems.sorted[10].zh == "未知的 level 值 eror，是不是 error？")
    #expect(problems.sorted[12].zh == "未知的键 pirce，是不是 price？")
  }

  @Test(arguments: ["0", "12", "12.98", "129"]) func decimals(_ text: String) throws {
    #expect(try mapping("a: \(text)").0.decimal("a") == text)
  }

  @Test(arguments: ["-1", "1e3", ".5", "5.", "1.2.3", "12元", "'12'", "１２", "1234567890123456789"])
  func notDecimals(_ text: String) throws {
    let (root, problems) = try mapping("a: \(text)")
    #expect(root.decimal("a") == nil)
    #expect(problems.sorted.count == 1)
  }

  @Test(arguments: ["2026-13-01", "2023-02-29", "2026-1-1", "+026-01-01", "26-01-01", "2026/01/01", "today"])
  func notDates(_ text: String) throws {
    let (root, problems) = try mapping("a: \(text)")
    #expect(root.date("a") == nil)
    #expect(problems.sorted.count == 1)
  }

  private func mapping(_ text: String) throws -> (YAMLMapping, YAMLProblems) {
    let problems = YAMLProblems()
    let node = try YAMLReader.read(Array(text.utf8))
    return (try #require(YAMLMapping(node, name: "file", problems: problems)), problems)
  }
}
