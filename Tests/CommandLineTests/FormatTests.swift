import Foundation
import Testing

@testable import fineprint

/// Every form of the report, from outside.
@Suite struct FormatTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "fineprint-\(UUID().uuidString)")
    let texts = [
      "sms.txt": "本店最佳，月费29元！\n", "poster.txt": "本店营业时间为每天九点到十八点。\n",
      "app.txt": "本店最佳，数据来自年报。\n",
    ]
    for (name, text) in texts.merging(FormatTests.pack, uniquingKeysWith: { $1 }) {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// A pack of one rule, so that a run is short.
  private static let pack = [
    "packs/zz/pack.yaml": """
    id: zz
    version: 1.0.0
    language: zh
    title: {zh: 样例, en: Sample}
    """,
    "packs/zz/laws/advertising-law.yaml": """
    id: advertising-law
    title: {zh: 广告法, en: Advertising Law}
    effective: 2015-09-01
    articles:
      - {article: "9(3)", phrase: 国家级, confidence: verified}
    """,
    "packs/zz/vocabulary/claims.yaml": """
    vocabularies:
      - id: superlative
        patterns: [最佳]
      - id: source
        patterns: [年报]
    """,
    "packs/zz/rules/misleading-claim/no-superlative.yaml": """
    id: no-superlative
    title: {zh: 绝对化用语, en: Superlative}
    category: misleading-claim
    level: error
    status: stable
    check: prohibited-term
    when:
      - {claim: superlative}
    unless:
      - {claim: source, within: sentence, review: substantiated-superlative}
    message: {zh: "“{claim}”", en: "“{claim}”"}
    remedy: {zh: 删去, en: Remove it}
    law:
      - {ref: advertising-law, article: "9(3)"}
    """,
  ]

  private func check(_ words: [String], environment: [String: String] = [:]) throws -> BinaryRun {
    try BinaryRun(
      ["check", "--policies", "packs", "--policy", "zz", "--as-of", "2026-11-23"] + words,
      environment: environment, folder: folder)
  }

  @Test(arguments: [
    (["sms.txt"], 1), (["poster.txt"], 0), (["sms.txt", "--fail-on", "never"], 0),
    (["sms.txt", "none.txt"], 2),
    (["none.txt", "--fail-on", "never"], 2), (["app.txt", "--fail-on-review"], 3), (["app.txt"], 0),
  ])
  func everyFormEndsAlike(words: [String], status: Int) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for format in ReportFormat.allCases {
      let run = try check(words + ["--format", format.rawValue])
      #expect(Int(run.status) == status, "\(format.rawValue): \(run.errors)")
    }
  }

  @Test func allFormsInOneRun() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ReportFormat.allCases.flatMap { ["--format", $0.rawValue, "--output", "out-\($0.rawValue)"] }
    let together = try check(["sms.txt", "--lang", "zh", "--jobs", "1"] + files)
    #expect(together.status == 1)
    #expect(together.output.isEmpty)
    for format in ReportFormat.allCases {
      let alone = try check(["sms.txt", "--lang", "zh", "--jobs", "4", "--format", format.rawValue])
      let written = try Data(contentsOf: folder.appending(path: "out-\(format.rawValue)"))
      #expect(String(decoding: written, as: UTF8.self) == alone.output, "\(format.rawValue)")
      #expect(!written.isEmpty, "\(format.rawValue)")
    }
  }

  @Test func aPlaceThatCannotBeWrittenLeavesTheOthers() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try check([
      "sms.txt", "--format", "sarif", "--output", "/nowhere/a", "--format", "csv", "--output", "b.csv",
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("/nowhere/a"))
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "b.csv").path))
  }

  @Test func reviewdogColumnsQuoteTheBytesOfTheFile() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = "<p>月费29元</p>\r\n<p>全国&nbsp;流量<b>最</b>佳，任性用！</p>\n"
    try Data(page.utf8).write(to: folder.appending(path: "web.html"))
    let run = try check(["web.html", "--format", "rdjsonl"])
    let lines = run.output.split(separator: "\n")
    #expect(!lines.isEmpty)
    let source = page.split(separator: "\r\n", omittingEmptySubsequences: false).flatMap {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let quotes = try lines.map { line -> String in
      let root = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let place = try #require(root["location"] as? [String: Any])
      let range = try #require(place["range"] as? [String: [String: Int]])
      let start = try #require(range["start"])
      let end = try #require(range["end"])
      let bytes = Array(source[(start["line"] ?? 1) - 1].utf8)
      return String(decoding: bytes[(start["column"] ?? 1) - 1..<(end["column"] ?? 1) - 1], as: UTF8.self)
    }
    #expect(quotes == ["最</b>佳"])
  }

  @Test func sarifListsTheRulesThatJudged() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func rules(_ words: [String]) throws -> [String] {
      let run = try check(["sms.txt", "--format", "sarif"] + words)
      let root = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let tool = ((root["runs"] as? [[String: Any]])?.first?["tool"] as? [String: Any])?["driver"]
      let rules = try #require((tool as? [String: Any])?["rules"] as? [[String: Any]])
      return rules.compactMap { $0["id"] as? String }
    }
    #expect(try rules([]) == ["zz/no-superlative"])
  }

  @Test func machineFormsDoNotFollowTheLocale() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for format in ReportFormat.allCases where !format.isForTerminal {
      let words = ["sms.txt", "--format", format.rawValue]
      let chinese = try check(words, environment: ["LANG": "zh_CN.UTF-8"])
      let english = try check(words, environment: ["LANG": "en_US.UTF-8"])
      #expect(chinese.output == english.output, "\(format.rawValue)")
    }
  }

  @Test func statisticsAndGroupsStandInTheReportsForPeople() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = try check(["sms.txt", "--statistics", "--lang", "en"])
    #expect(text.status == 1 && text.output.contains("━━ Statistics"))
    let grouped = try check(["sms.txt", "app.txt", "--format", "concise", "--group-by", "rule"])
    #expect(grouped.output.hasPrefix("━━ zz/no-superlative  Superlative (2)\n"))
    #expect(
      try check(["sms.txt", "--format", "concise", "--group-by", "rul"]).errors.contains(
        "did you mean \"rule\"?"))
  }

  @Test func otherCommandsHaveTheirOwnFormats() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BinaryRun(["rules", "--format", "sarif"])
    #expect(run.status == 2)
    #expect(run.errors.contains("(one of: text, markdown, json)"))
    #expect(try BinaryRun(["check", "--format", "sarf", "."]).errors.contains("did you mean \"sarif\"?"))
  }
}
