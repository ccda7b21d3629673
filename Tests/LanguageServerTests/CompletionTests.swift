import Campaigns
import Documents
import FineprintKit
import JSON
import Testing

@testable import LanguageServer

@Suite struct CompletionTests {
  private static let pack = [
    "pack/zz/pack.yaml": "id: zz\nversion: 1.0.0\nlanguage: zh\n",
    "pack/zz/laws/ad-law.yaml":
      "id: ad-law\ntitle: {zh: 广告法, en: Advertising Law}\narticles:\n  - {article: \"9(3)\", phrase: 国家级, confidence: verified}\n  - {article: \"28\", phrase: 虚假, confidence: verified}\n",
    "pack/zz/vocabulary/words.yaml": "vocabularies:\n  - {id: big-word, claim: big-word, words: [最大]}\n",
  ]

  /// The labels of what is offered at ‸.
  private func offered(_ name: String, _ marked: String, _ files: [String: String] = [:]) throws -> [String:
    JSONValue]
  {
    let client = try Conversation(files)
    client.open(name, marked.replacing("‸", with: ""), language: "yaml")
    let answer = client.request("textDocument/completion", client.place(name, marked))["result"]
    return Dictionary((answer["items"].items ?? []).map { ($0["label"].text ?? "", $0) }) { first, _ in first
    }
  }

  @Test(arguments: [
    ("‸", ["campaign", "offers", "channels", "tariffs"]), ("campaign: x\n‸", ["offers", "channels"]),
    ("offers:\n  - id: a\n    ‸", ["names", "price", "limits"]),
    ("offers:\n  - id: a\n    price: {‸}", ["amount", "currency", "per", "promotional"]),
    ("offers:\n  - price: {per: ‸}", ["month", "year", "day", "once"]),
    ("channels:\n  - {channel: ‸}", ["web", "sms", "store-poster", "tariff-filing"]),
    ("channels:\n  - channel: sms\n    files:\n      - ‸", ["a/web.html", "sms.txt"]),
    ("channels:\n  - {channel: sms, files: [\"‸\"]}", ["a/web.html", "sms.txt"]),
    ("policies: [‸]", ["zh-CN", "en-GB"]),
  ])
  func keysAndValuesOfAManifestAreOffered(marked: String, labels: [String]) throws {
    let offered = try offered(
      "campaign.yaml", marked, ["a/web.html": "<p>x</p>", "sms.txt": "x", "pic.png": "x"])
    for label in labels { #expect(offered[label] != nil, "\(label) in \(offered.keys.sorted())") }
    #expect(offered["pic.png"] == nil)
  }

  @Test func keysThatAreThereAreNotOfferedAgain() throws {
    let offered = try offered("campaign.yaml", "campaign: x\ntit‸\nowner: me\n")
    #expect(offered["campaign"] == nil)
    #expect(offered["owner"] == nil)
    let title = try #require(offered["title"])
    #expect(title["textEdit"]["newText"] == "title: ")
    #expect(title["textEdit"]["range"]["start"]["character"].int == 0)
    #expect(title["textEdit"]["range"]["end"]["character"].int == 3)
    #expect(title["detail"] == "活动名称")
  }

  @Test func aKeyWithAColonKeepsIt() throws {
    let offered = try offered("campaign.yaml", "ti‸t: x\n")
    #expect(offered["title"]?["textEdit"]["newText"] == "title")
  }

  @Test(arguments: [
    ("‸", ["id", "title", "category", "law", "check"]),
    ("check: ‸", ["required-disclosure", "tariff-mismatch"]),
    ("category: ‸", ["hidden-condition", "price"]), ("level: ‸", ["error", "warning", "note"]),
    ("law:\n  - {ref: ‸}", ["ad-law"]), ("law:\n  - {ref: ad-law, article: ‸}", ["9(3)", "28"]),
    ("when: {claim: ‸}", ["big-word", "price", "data-quota"]), ("when: {claim: price|‸}", ["big-word"]),
    ("when:\n  claim: price\n  within: ‸", ["clause", "card", "campaign"]),
    ("channels: [‸]", ["web", "sms"]),
    ("attributes: [‸]", ["price", "gift-value"]), ("faults: [‸]", ["hidden", "pale"]),
    ("controls:\n  kinds: [‸]", ["checkbox"]),
    ("when: {claim: price, having: {amount: {‸}}}", ["at-least", "one-of"]),
    ("tests:\n  violation:\n    - {‸}", ["html", "documents"]),
    ("thresholds: {‸}", ["font-size", "contrast"]),
  ])
  func keysAndValuesOfARuleAreOffered(marked: String, labels: [String]) throws {
    let offered = try offered("pack/zz/rules/price/x.yaml", marked, Self.pack)
    for label in labels { #expect(offered[label] != nil, "\(label) in \(offered.keys.sorted())") }
  }

  /// The check says which parameters it takes; those that it must have come first.
  @Test func parametersAreThoseOfTheCheck() throws {
    let offered = try offered("pack/zz/rules/price/x.yaml", "check: preselected-option\n‸", Self.pack)
    #expect(offered["controls"]?["sortText"].text?.hasPrefix("0") == true)
    #expect(offered["unless"]?["sortText"].text?.hasPrefix("1") == true)
    #expect(offered["attributes"] == nil)
    #expect(offered["require"] == nil)
  }

  @Test func articlesTellTheirWords() throws {
    let offered = try offered("pack/zz/rules/price/x.yaml", "law: [{ref: ad-law, article: \"‸\"}]", Self.pack)
    #expect(offered["9(3)"]?["detail"] == "国家级")
    #expect(offered["9(3)"]?["textEdit"]["newText"] == "9(3)")
  }

  @Test(arguments: [
    ("pack/zz/pack.yaml", "‸", "regions"), ("pack/zz/laws/b.yaml", "articles:\n  - {‸}", "confidence"),
    ("pack/zz/vocabulary/b.yaml", "‸", "patterns"), ("fineprint.yaml", "‸", "fail-on"),
    ("fineprint.yaml", "ignore: [‸]", "misleading-claim"),
    ("suppressions.yaml", "suppressions:\n  - ‸", "approved-by"), ("suppressions.yaml", "- {‸}", "expires"),
    ("fineprint.yaml", "disable:\n  - rule: ‸", "zh-CN/superlative"),
  ])
  func theOtherFilesHaveTheirKeys(name: String, marked: String, label: String) throws {
    #expect(try offered(name, marked, Self.pack)[label] != nil)
  }

  /// Every setting that is read is offered, with what it is for.
  @Test func allKeysOfTheConfigurationAreOffered() throws {
    let offered = try offered("fineprint.yaml", "‸")
    #expect(Set(offered.keys) == Set(ProjectSettings.keys.map(\.name)))
    for key in ProjectSettings.keys { #expect(offered[key.name]?["detail"].text == key.note.zh) }
  }

  @Test(arguments: [
    ("level: ‸", ["error", "note"]), ("lang: ‸", ["zh", "en"]), ("no-preview: ‸", ["true", "false"]),
    ("select: [‸]", ["zh-CN/superlative", "price"]),
  ])
  func valuesOfTheConfigurationAreOffered(marked: String, labels: [String]) throws {
    let offered = try offered("fineprint.yaml", marked)
    for label in labels { #expect(offered[label] != nil, "\(label) in \(offered.keys.sorted())") }
  }

  @Test func theLimitsHaveTheirNamesInside() {
    let shape = YAMLShape.configuration.at([.key("limits")])
    #expect(shape?.keys.map(\.name) == Limit.allCases.map(\.rawValue))
  }

  @Test func textsOfOtherFormatsHaveNone() throws {
    let client = try Conversation()
    client.open("a.txt", "最低", language: "plaintext")
    #expect(client.request("textDocument/completion", client.place("a.txt", "最‸低"))["result"].isNull)
  }
}
