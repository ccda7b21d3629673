import Testing

@testable import YAML

@Suite struct YAMLReaderTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    var text: String
    var place: String
    var en: String
    var testDescription: String { en }
  }

  @Test func dumpsNodesWithTheirPlaces() throws {
    let text = """
      # 注释
      标题: 全家129, 融合
      list: [甲, "no", {a: 1}]
      block: |
        第一行
        第二行
      """
    #expect(
      dump(try YAMLReader.read(Array(text.utf8))) == """
        2:1 {标题@2:1: 2:5 全家129, 融合, list@3:1: 3:7 [3:8 甲, 3:11 "no", 3:17 {a@3:18: 3:21 1}], \
        block@4:1: 4:8 "第一行\n第二行"}
        """)
  }

  @Test(arguments: ["\u{FEFF}a: 1", "a: 1\r\n", "---\na: 1\n...\n", "a: 1\r"])
  func readsOneDocument(_ text: String) throws {
    let node = try YAMLReader.read(Array(text.utf8))
    guard case .mapping(let entries) = node.content else { throw YAMLError.empty }
    #expect(entries.map(\.key) == ["a"])
    #expect(entries[0].value.content == .scalar("1", isQuoted: false))
    #expect(entries[0].keyMark.column == 1)
  }

  @Test(arguments: [
    Bad(text: "", place: "1:1", en: "the file is empty"),
    Bad(text: "# only a comment\n", place: "1:1", en: "the file is empty"),
    Bad(text: "a: 1\n中文: 2\na: 3\n", place: "3:1", en: "duplicate key `a`; line 1 has it already"),
    Bad(text: "a: 1\n---\nb: 2\n", place: "2:1", en: "one file holds one YAML document"),
    Bad(
      text: "甲: &x 1\n", place: "1:4",
      en: "anchors (&) and aliases (*) are not accepted; quote a text that begins with * or &"),
    Bad(
      text: "files: *.html\n", place: "1:8",
      en: "anchors (&) and aliases (*) are not accepted; quote a text that begins with * or &"),
    Bad(
      text: "甲乙: !!binary x\n", place: "1:5",
      en: "tags (!) are not accepted; quote a text that begins with !"),
    Bad(text: "? [a]\n: 1\n", place: "1:3", en: "a key must be a plain text"),
    Bad(
      text: "标题: 全家: 129\n", place: "1:7", en: "YAML syntax: mapping values are not allowed in this context"),
    Bad(text: "a: [1, 2\n", place: "2:1", en: "YAML syntax: did not find expected ',' or ']'"),
    Bad(
      text: "a: 1\n中\u{1}: 2\n", place: "2:2", en: "YAML syntax: control characters are not allowed"),
    Bad(text: String(repeating: "[", count: 120), place: "1:101", en: "nested deeper than 100 levels"),
  ])
  func refuses(_ bad: Bad) {
    let error = #expect(throws: YAMLError.self) { try YAMLReader.read(Array(bad.text.utf8)) }
    #expect(error.map { "\($0.mark.line):\($0.mark.column)" } == bad.place)
    #expect(error?.en == bad.en)
    #expect(error?.zh.unicodeScalars.contains { $0.value >= 0x4E00 } == true)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x0A, 0xE4, 0xB8, 0xAD, 0xFF], "2:2"), ([0xC0, 0x80], "1:1"),
      ([0x61, 0xE4, 0xB8], "1:2"),
      ([0xED, 0xA0, 0x80], "1:1"), ([0xF4, 0x90, 0x80, 0x80], "1:1"), ([0xCC, 0xEC], "1:1"),
    ] as [([UInt8], String)])
  func refusesOtherEncodings(_ bytes: [UInt8], _ place: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLReader.read(bytes) }
    #expect(error?.en == "a byte here is not UTF-8")
    #expect(error.map { "\($0.mark.line):\($0.mark.column)" } == place)
  }

  @Test func readsLongFlatFilesInLinearTime() throws {
    let lines = (0..<20_000).map { "键\($0): [值, {a: \"b\"}]\n" }.joined()
    let node = try YAMLReader.read(Array(lines.utf8))
    guard case .mapping(let entries) = node.content else { throw YAMLError.empty }
    #expect(entries.count == 20_000)
    #expect(entries[19_999].value.mark == YAMLMark(line: 20_000, column: 9))
  }

  @Test func quotesLines() {
    let source = YAMLSource(Array("\u{FEFF}甲: 1\r\n乙: 2\r丙: 3\n".utf8))
    #expect((0...5).map { source.line($0) } == [nil, "甲: 1", "乙: 2", "丙: 3", "", nil])
  }

  private func dump(_ node: YAMLNode) -> String {
    let place = "\(node.mark.line):\(node.mark.column) "
    switch node.content {
    case .scalar(let text, let isQuoted): return place + (isQuoted ? "\"\(text)\"" : text)
    case .sequence(let items): return place + "[" + items.map(dump).joined(separator: ", ") + "]"
    case .mapping(let entries):
      let shown = entries.map { "\($0.key)@\($0.keyMark.line):\($0.keyMark.column): \(dump($0.value))" }
      return place + "{" + shown.joined(separator: ", ") + "}"
    }
  }
}
