import Foundation
import Testing

/// `explain` and the catalogue from outside, on the small pack of the fixtures.
@Suite struct ExplainTests {
  private func run(_ words: [String]) throws -> BinaryRun {
    try BinaryRun(
      words + ["--policy", "sample", "--policies", "Fixtures/packs", "--as-of", "2026-11-23"],
      folder: BinaryRun.package)
  }

  @Test(arguments: [
    (
      "zh",
      [
        "sample/superlative\n绝对化用语\n", "错误 · 误导宣传 · 正式 · prohibited-term · 渠道：全部", "说法\n  “{claim}”是绝对化用语",
        "找什么\n  `superlative`（如“最好”、“最快”）", "依据\n  《广告法》第九条第三款「国家级、最高级、最佳等用语」（2015-09-01 起施行）",
        "改法\n  换成可以证明的事实", "例外\n  `measured`（同一句内，如“据测评”）", "违规示例\n  ⟦最好⟧的套餐\n", "合规示例\n",
        "vocabulary+、vocabulary-", "disable:",
      ]
    ),
    (
      "en",
      [
        "error · misleading claim · stable · prohibited-term · channels: all", "Says\n",
        "Finds\n  `superlative` (such as",
        "Law\n  Advertising Law, Art. 9(3)", "(since 2015-09-01)", "Mend\n  Write a fact that can be shown",
        "Exceptions\n  `measured` (in the same sentence, such as “据测评”)", "Violations\n", "Configured by\n",
        "--ignore superlative",
      ]
    ),
  ])
  func whatThereIsToSayOfARule(language: String, parts: [String]) throws {
    let run = try run(["explain", "superlative", "--lang", language])
    #expect(run.status == 0, "\(run.errors)")
    for part in parts { #expect(run.output.contains(part), "\(part) in\n\(run.output)") }
  }

  @Test func anArticleOfAnotherDaySaysSo() throws {
    let early = try BinaryRun(
      [
        "explain", "superlative", "--policy", "sample", "--policies", "Fixtures/packs", "--as-of",
        "2014-01-01",
      ]
        + ["--lang", "en"], folder: BinaryRun.package)
    #expect(early.output.contains("(not on the day of"), "\(early.output)")
  }

  @Test func theCatalogueInMarkdownAndJSON() throws {
    let markdown = try run(["rules", "--format", "markdown"])
    for part in [
      "# sample: 测试用的小规则包\n", "## 误导宣传 (`misleading-claim`)\n",
      "| [`superlative`](#superlative) | 错误 | 绝对化用语 |",
      "### superlative\n", "**依据**\n", "- `⟦最好⟧的套餐`\n",
    ] {
      #expect(markdown.output.contains(part), "\(part) in\n\(markdown.output)")
    }
    let json = try run(["explain", "sample/superlative", "--format", "json"])
    let root = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let rule = try #require((root?["rules"] as? [[String: Any]])?.first)
    #expect(rule["file"] as? String == "rules/misleading-claim/superlative.yaml")
    #expect((rule["finds"] as? [String])?.first?.contains("最快") == true)
    #expect(rule["amendedBy"] is NSNull)
  }
}
