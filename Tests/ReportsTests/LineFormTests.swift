import Documents
import Findings
import Foundation
import Testing

@testable import Reports

/// Forms of one finding a line or row.
@Suite struct LineFormTests {
  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func ndjsonLinesAreTheObjectsOfTheReport() throws {
    let objects = try lines(NDJSONReport(Sample.everything, language: .zh).render()).map(object)
    let types = objects.compactMap { $0["type"] as? String }
    #expect(types.first == "run" && types.last == "counts")
    #expect(types.count { $0 == "finding" } == 7 && types.count { $0 == "error" } == 2)
    let report = try object(
      String(decoding: JSONReport(Sample.everything, language: .zh).render(), as: UTF8.self))
    let whole = try #require(report["findings"] as? [[String: Any]])
    let single = objects.filter { $0["type"] as? String == "finding" }.map { object in
      object.filter { $0.key != "type" }
    }
    #expect(NSArray(array: whole) == NSArray(array: single))
  }

  @Test func conciseIsOneLineAFinding() {
    let options = TextReport.Options(language: .en)
    let all = lines(ConciseReport(Sample.everything, options: options).render())
    #expect(all.count == 4 + 2 + 1 + 1 + 1)
    #expect(all[0].hasPrefix("web/landing.html:12:6: error zh-CN/unlimited-without-threshold “不限量”"))
    #expect(
      all.last
        == "1 in the baseline, 1 suppressed, 1 decided, 1 expires in 12 days, 2 of the baseline gone")
    #expect(all[2].contains(": review zh-CN/unsupported-ranking "))
    let quiet = TextReport.Options(language: .en, isQuiet: true)
    #expect(lines(ConciseReport(Sample.everything, options: quiet).render()).count == 6)
  }

  @Test func reviewdogColumnsAreBytesOfTheLine() throws {
    let file = SourceFile(
      path: "a.txt", text: Array("第一行\r\n全国流量不限量，任性用！\n".utf8), mediaType: .plainText)
    let mark = "不限量"
    let offset = "第一行\r\n全国流量".utf8.count
    var finding = Sample.price
    finding.evidence = finding.evidence.retold(
      start: file.position(at: offset), end: file.position(at: offset + mark.utf8.count))
    let report = CheckReport(asOf: Sample.day, findings: [finding])
    let line = try #require(lines(RDJSONReport(report).renderLines()).first)
    let range = try #require(
      (try object(line)["location"] as? [String: Any])?["range"] as? [String: [String: Int]])
    let start = try #require(range["start"])
    let end = try #require(range["end"])
    #expect(start == ["line": 2, "column": 13] && end == ["line": 2, "column": 22])
    let second = Array("全国流量不限量，任性用！".utf8)
    let quoted = second[(start["column"] ?? 1) - 1..<(end["column"] ?? 1) - 1]
    #expect(String(decoding: quoted, as: UTF8.self) == mark)
  }

  @Test func reviewdogLinesStayShort() {
    var finding = Sample.price
    finding.message = LocalizedText(zh: String(repeating: "长", count: 60_000), en: "")
    finding.related = Array(repeating: finding.related[0], count: 400)
    let report = CheckReport(asOf: Sample.day, findings: [finding])
    #expect(RDJSONReport(report, language: .zh).renderLines().count < 60_000)
  }

  @Test func workflowCommandsAreOneLineEach() {
    let all = lines(GitHubReport(Sample.everything, language: .zh).render())
    #expect(all.count == 2 + 4 + 1)
    #expect(all.allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("::notice ") })
    #expect(all[2].hasPrefix("::error file=web/landing.html,line=12,endLine=12,col=6,endColumn=9,title="))
    #expect(all[6].hasPrefix("::notice file=suppressions.yaml,line=4::"))
    #expect(all[5].contains("file=门店 1/<海报>%2C&\"#%25.md,"))
    #expect(all[5].contains("%250A::error::x,y␛[31m"))
    #expect(GitHubReport.escapedProperty("a:b,c%\r\nd") == "a%3Ab%2Cc%25  d")
    #expect(GitHubReport.escaped("50%\nb:,") == "50%25%0Ab:,")
  }

  @Test func gitLabFingerprintsAreDistinct() throws {
    let bytes = GitLabReport(Sample.everything, language: .zh).render()
    let issues = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    #expect(
      issues.map { $0["severity"] as? String } == [
        "blocker", "blocker", "critical", "critical", "info", "minor",
      ])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    let place = issues[2]["location"] as? [String: Any]
    #expect(place?["lines"] as? [String: Int] == ["begin": 12, "end": 12])
    #expect(ShortHash.of("") == "cbf29ce484222325" && ShortHash.of("a") == "af63dc4c8601ec8c")
  }

  @Test(arguments: [
    ("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=1+1", "'=1+1"), ("+86", "'+86"), ("-1", "'-1"),
    ("@x", "'@x"), ("\t=1", "' =1"), ("\r=1", "' =1"), ("＝1", "'＝1"), ("=\"a\",b", "\"'=\"\"a\"\",b\""),
    ("1e34567890123456", "'1e34567890123456"), ("0123456789abcdef", "0123456789abcdef"), ("", ""),
    ("12", "12"),
    ("a\nb", "a b"), ("\u{1B}[31m", "␛[31m"),
  ])
  func fields(text: String, field: String) {
    #expect(CSVReport.field(text) == field)
  }

  @Test func theTableReadsBack() throws {
    let bytes = CSVReport(Sample.everything, language: .zh).render()
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = CSVReading.records(String(decoding: bytes.dropFirst(3), as: UTF8.self))
    #expect(rows.count == 1 + 7 + 2)
    #expect(rows.allSatisfy { $0.count == 19 })
    #expect(rows.flatMap(\.self).allSatisfy { !"=+-@\t\r".contains($0.first ?? "a") })
    #expect(rows[1][4] == "不限量")
    #expect(rows[4][4].hasPrefix("'=1+1</script>"))
    #expect(rows[0].first == "级别")
  }
}

/// A reader of RFC 4180 for the tests.
enum CSVReading {
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if rest.first == "\"" {
          rest.removeFirst()
          field += "\""
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        record.append(field)
        field = ""
      } else if scalar == "\r", rest.first == "\n" {
        rest.removeFirst()
        records.append(record + [field])
        (record, field) = ([], "")
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
