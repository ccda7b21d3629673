import SeededNumbers
import Testing

@testable import LanguageServer

@Suite struct YAMLScannerTests {
  /// Reads a text with ‸ where the byte stands: "offers[].price.|value|mo" tells path, role and what stands before it.
  private static func told(_ text: String) -> String? {
    let parts = text.split(separator: "‸", omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    guard let place = YAMLScanner.place(of: parts[0].utf8.count, in: bytes) else { return nil }
    let path = place.path.map { step -> String in
      switch step {
      case .key(let name): ".\(name)"
      case .item: "[]"
      }
    }.joined()
    return "\(path)|\(place.role)|\(place.prefix)"
  }

  @Test(arguments: [
    ("‸", "|either|"), ("cam‸", "|either|cam"), ("cam‸: x", "|key|cam"), ("campaign: ‸", ".campaign|value|"),
    ("campaign: ab‸cd", ".campaign|value|ab"), ("a: 1\n‸", "|key|"), ("a: 1\nb‸", "|key|b"),
    ("a: 1\n\n  ‸\n", ".a|either|"), ("period:\n  from: 2026\n  t‸", ".period|key|t"),
    ("period:\n  from: 2026\nt‸", "|key|t"), ("policies: [zh-CN, ‸]", ".policies[]|value|"),
    ("policies: [‸", ".policies[]|value|"), ("policies:\n  - ‸", ".policies[]|either|"),
    ("policies:\n- zh‸", ".policies[]|either|zh"), ("policies:\n- zh-CN\nreg‸", "|key|reg"),
    ("channels:\n  - {channel: we‸}", ".channels[].channel|value|we"),
    ("channels:\n  - {channel: web, ‸}", ".channels[]|key|"),
    ("channels:\n  - {chan‸}", ".channels[]|key|chan"),
    ("channels:\n  - {channel: web, files: [a.html, \"b‸\"]}", ".channels[].files[]|value|b"),
    ("channels:\n  - channel: web\n    f‸", ".channels[]|key|f"),
    ("channels:\n  - channel: ‸\n    files: [x]", ".channels[].channel|value|"),
    ("offers:\n  - id: a\n    price: {amount: 1, per: m‸}\n", ".offers[].price.per|value|m"),
    ("offers:\n  - id: a\n    price:\n      promotional: {‸", ".offers[].price.promotional|key|"),
    ("a: {b: 1,\n   c: ‸}", ".a.c|value|"), ("a: {b: 1,\n   ‸}", ".a|key|"), ("a: {b: [\nc: ‸", ".c|value|"),
    ("a: \"x‸y\"", ".a|value|x"), ("\"quo‸ted\": 1", "|key|quo"), ("a: {b: '‸'}", ".a.b|value|"),
    ("law: [{ref: advertising-law, article: \"8‸\"}]", ".law[].article|value|8"),
    ("资费:\n  名称‸", ".资费|either|名称"), ("a:\r\n  b: ‸\r\nc: 1\r\n", ".a.b|value|"),
    ("a: 1 # note\nb: ‸", ".b|value|"), ("a: |\n  text\nb: ‸", ".b|value|"), ("a: x: y\nb‸", "|key|b"),
  ])
  func placesAreTold(text: String, place: String) {
    #expect(Self.told(text) == place)
  }

  @Test(arguments: ["# com‸ment", "a: 1\n# x‸", "a: |\n  te‸xt\nb: 1"])
  func commentsAndTextsAreNoPlaces(text: String) {
    #expect(Self.told(text) == nil)
  }

  @Test(arguments: [
    ("check: required-disclosure\nid: x\n‸", ["check": "required-disclosure", "id": "x"]),
    ("- {ref: a-law, article: ‸}", ["ref": "a-law", "article": ""]),
    ("- {article: ‸, ref: a-law}", ["ref": "a-law", "article": ""]),
    ("x:\n  - a: 1\n    b‸\n    c: 3\n  - d: 4", ["a": "1", "c": "3"]),
  ])
  func theSameMappingIsTold(text: String, siblings: [String: String]) {
    let parts = text.split(separator: "‸", omittingEmptySubsequences: false)
    let place = YAMLScanner.place(of: parts[0].utf8.count, in: Array(parts.joined().utf8))
    #expect(place?.siblings == siblings)
  }

  /// Whatever stands in a text, every byte of it is asked for without a trap.
  @Test(arguments: 0..<40)
  func anyTextIsFollowed(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "{", "}", "[", "]", ":", ": ", ",", "\n", "\r\n", "- ", "  ", "\"", "'", "#", " # ", "|", ">", "a", "资",
    ]
    let text = (0..<60).map { _ in random.element(pieces) }.joined()
    let bytes = Array(text.utf8)
    for offset in 0...bytes.count {
      let place = YAMLScanner.place(of: offset, in: bytes)
      #expect(place.map { 0 <= $0.range.lowerBound && $0.range.upperBound <= bytes.count } ?? true)
    }
  }
}
