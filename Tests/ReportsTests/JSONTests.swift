import Documents
import Findings
import Foundation
import Reports
import Testing

@Suite struct JSONTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// The keys at one depth of the pretty form, in their order.
  private func keys(_ bytes: [UInt8], depth: Int, after marker: String, count: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth) + "\""
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let start = lines.firstIndex { $0.contains(marker) } ?? 0
    return lines[start...].filter { $0.hasPrefix(indent) }.prefix(count).map { line in
      String(line.dropFirst(indent.count).prefix { $0 != "\"" })
    }
  }

  @Test func topLevelKeysStandInTheOrderOfTheContract() throws {
    let bytes = JSONReport(Sample.report).render()
    _ = try object(bytes)
    #expect(
      keys(bytes, depth: 1, after: "schema", count: 20) == [
        "schema", "tool", "asOf", "policies", "documents", "findings", "reconciliation", "counts",
        "notChecked", "errors", "notes", "disabled", "notices",
      ])
  }

  @Test func rulesThatAreTurnedOffAreToldWithTheirReasons() throws {
    var report = Sample.report
    report.disabled = [DisabledRule(rule: "zh-CN/superlative", reason: "法务已审", source: "acme")]
    let json = String(decoding: JSONReport(report, isPretty: false).render(), as: UTF8.self)
    #expect(json.contains(#""disabled":[{"rule":"zh-CN/superlative","reason":"法务已审","source":"acme"}]"#))
    let text = String(decoding: TextReport(report, options: .init(language: .zh)).render(), as: UTF8.self)
    #expect(text.contains("停用的规则 1\n    zh-CN/superlative：法务已审（acme）\n"))
  }

  @Test func aFindingHasTheKeysOfTheContract() throws {
    let bytes = JSONReport(Sample.report).render()
    #expect(
      keys(bytes, depth: 3, after: "\"findings\"", count: 16) == [
        "rule", "category", "level", "outcome", "reason", "message", "evidence", "location", "related",
        "facts", "law", "remedy", "fingerprint", "offer", "state", "resolution",
      ])
    let findings = try #require(try object(bytes)["findings"] as? [[String: Any]])
    let law = try #require((findings[0]["law"] as? [[String: Any]])?.first)
    #expect(
      Set(law.keys) == ["id", "title", "article", "phrase", "effective", "confidence", "url"])
    #expect(law["effective"] as? String == "2015-09-01")
    #expect(findings[0]["reason"] is NSNull)
    #expect(findings[2]["reason"] as? String == "needs-evidence")
    #expect(findings[2]["offer"] is NSNull)
    let related = try #require((findings[0]["related"] as? [[String: Any]])?.first)
    #expect(Set(related.keys) == ["role", "message", "evidence", "location"])
  }

  @Test func aRecordHasItsRowBesideThePath() throws {
    let findings = try #require(
      try object(JSONReport(Sample.report).render())["findings"] as? [[String: Any]])
    let page = try #require(findings[0]["location"] as? [String: Any])
    let record = try #require(findings[1]["location"] as? [String: Any])
    #expect(Set(page.keys) == ["path", "start", "end", "block", "channel"])
    #expect(record["row"] as? Int == 3)
    #expect(record["start"] as? [String: Int] == ["line": 4, "column": 9, "offset": 24])
  }

  @Test func countsHaveEveryKey() throws {
    let counts = try #require(
      try object(JSONReport(Sample.report).render())["counts"] as? [String: [String: Int]])
    #expect(counts["level"] == ["error": 2, "warning": 1, "note": 0])
    #expect(counts["category"]?.count == Category.allCases.count)
    #expect(counts["outcome"] == ["violation": 2, "review": 1])
    #expect(counts["state"] == ["new": 3, "baseline": 0, "suppressed": 0, "decided": 0])
  }

  @Test(
    arguments: [
      (nil, "zh-CN/x", "中"), (nil, "en-GB/x", "E"), (Language.en, "zh-CN/x", "E"), (.zh, "en-GB/x", "中"),
    ] as [(Language?, String, String)])
  func messagesSpeakTheLanguageOfThePackUnlessAsked(asked: Language?, rule: String, text: String) throws {
    var finding = Sample.price
    finding.rule = rule
    finding.message = LocalizedText(zh: "中", en: "E")
    let report = CheckReport(asOf: Sample.day, findings: [finding])
    let found = try #require(
      try object(JSONReport(report, language: asked).render())["findings"] as? [[String: Any]])
    #expect(found[0]["message"] as? String == text)
  }

  @Test func aFiledValueHasNoPlace() throws {
    let rows = try #require(
      try object(JSONReport(Sample.report).render())["reconciliation"] as? [[String: Any]])
    let values = try #require(rows[0]["values"] as? [[String: Any]])
    #expect(values[2]["path"] is NSNull)
    #expect(values[2]["location"] is NSNull)
    #expect(rows[0]["agrees"] as? Bool == false)
  }

  @Test func compactAndPrettySayTheSame() throws {
    let pretty = try object(JSONReport(Sample.report).render())
    let bytes = JSONReport(Sample.report, isPretty: false).render()
    #expect(NSDictionary(dictionary: try object(bytes)) == NSDictionary(dictionary: pretty))
    #expect(bytes.count { $0 == 0x0A } == 1)
  }

  @Test func inspectGivesEachRunWithItsSpan() throws {
    let bytes = InspectJSON(path: "web/landing.html", documents: [Sample.document]).render()
    let root = try object(bytes)
    #expect(root["schema"] as? String == "fineprint-inspect/1")
    #expect(root["viewport"] as? String == "phone")
    let runs = try #require(root["runs"] as? [[String: Any]])
    #expect(
      keys(bytes, depth: 3, after: "\"runs\"", count: 13) == [
        "text", "span", "line", "visible", "hiddenBy", "fontSize", "fontWeight", "color", "background",
        "contrast", "cannotTell", "block", "box",
      ])
    #expect(runs.map { $0["hiddenBy"] as? String } == [nil, "closed-details"])
    #expect(runs[0]["span"] as? [String: Int] == ["start": 4, "end": 25])
    #expect(runs[1]["line"] as? Int == 2)
  }

  @Test func claimsAndRulesAreValid() throws {
    let claims = try object(ClaimsJSON(Sample.claims).render())
    #expect(claims["schema"] as? String == "fineprint-claims/1")
    #expect((claims["claims"] as? [[String: Any]])?.count == 2)
    let rules = try object(RulesJSON([Sample.rule]).render())
    #expect(rules["schema"] as? String == "fineprint-rules/1")
  }

  @Test(arguments: [
    "plain", "\"\\/", "\u{0}\u{1}\u{1F}\u{7F}\u{85}", "\n\r\t\u{8}\u{C}", "\u{2028}\u{2029}", "不限量👨‍👩‍👧𠀀",
    "\u{FFFF}\u{FEFF}",
  ])
  func stringsComeBack(text: String) throws {
    var writer = JSONWriter(isPretty: false)
    writer.array { $0.string(text) }
    let bytes = writer.finish()
    let back = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String]
    #expect(back == [text])
    #expect(!bytes.dropLast().contains { $0 < 0x20 || $0 == 0x7F })
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{2028}"))
  }

  @Test func emptyAndNestedValues() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.object("a") { _ in }
      writer.array("b", [Int]()) { $0.integer($1) }
      writer.array("c", [1, 2]) { $0.integer($1) }
      writer.member("d", nil)
      writer.member("e", true)
    }
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(
      text == """
        {
          "a": {},
          "b": [],
          "c": [
            1,
            2
          ],
          "d": null,
          "e": true
        }

        """)
  }

  @Test func factsOfOneNameKeepAllTheirValues() throws {
    var finding = Sample.price
    finding.facts = [
      Fact(name: "fee", value: "1"), Fact(name: "fee", value: "2"), Fact(name: "fee", value: "1"),
    ]
    let found = try #require(
      try object(JSONReport(CheckReport(asOf: Sample.day, findings: [finding])).render())["findings"]
        as? [[String: Any]])
    #expect(found[0]["facts"] as? [String: String] == ["fee": "1", "fee-2": "2"])
  }
}
