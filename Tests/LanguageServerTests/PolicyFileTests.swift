import JSON
import Testing

@testable import LanguageServer

@Suite struct PolicyFileTests {
  private static let rule = """
    id: big-word
    title: {zh: 夸大, en: Too big}
    category: misleading-claim
    level: warning
    status: stable
    check: prohibited-term
    when: {claim: big-word}
    message: {zh: "“{claim}”太大", en: "“{claim}” is too big"}
    remedy: {zh: 删去, en: Leave it out}
    law: [{ref: ad-law, article: "9(3)"}]
    tests:
      violation: [⟦最大⟧的网络, 网络⟦最大⟧]
      pass: [大网络, 网络]

    """
  private static let name = "packs/zz/rules/misleading-claim/big-word.yaml"
  private static let files = [
    "packs/zz/pack.yaml": "id: zz\nversion: 1.0.0\nlanguage: zh\n",
    "packs/zz/laws/ad-law.yaml":
      "id: ad-law\ntitle: {zh: 广告法, en: Advertising Law}\neffective: 2015-09-01\narticles:\n  - {article: \"9(3)\", phrase: 国家级, confidence: verified}\n",
    "packs/zz/vocabulary/words.yaml": "vocabularies:\n  - {id: big-word, claim: big-word, words: [最大]}\n",
    name: rule,
  ]

  private func opened(_ text: String) throws -> Conversation {
    let client = try Conversation(Self.files, locale: "en")
    client.open(Self.name, text, language: "yaml")
    client.settle()
    return client
  }

  @Test func aSoundRuleHasNoDiagnostics() throws {
    #expect(try opened(Self.rule).diagnostics(Self.name).isEmpty)
  }

  @Test(arguments: [
    ("category: misleading-claim", "category: misleading-clain", "did you mean `misleading-claim`", 2),
    ("ref: ad-law", "ref: ad-laws", "did you mean `ad-law`", 9),
    ("{claim: big-word}", "{claim: bid-word}", "did you mean `big-word`", 6),
    ("网络⟦最大⟧]", "网络最小]", "no violation", 11), ("pass: [大网络,", "pass: [最大网络,", "should pass", 12),
    ("pass: [大网络, 网络]", "pass: [大网络]", "fewer than 2 pass examples", 0),
    ("id: big-word", "id: [", "YAML syntax", 2),
  ])
  func faultsAreToldAtTheirPlace(old: String, new: String, message: String, line: Int) throws {
    let client = try opened(Self.rule.replacing(old, with: new))
    let found = client.diagnostics(Self.name)
    #expect(
      found.contains {
        $0["message"].text?.contains(message) == true && $0["range"]["start"]["line"].int == line
      }, "\(found)")
    #expect(found.allSatisfy { $0["severity"].int == 1 })
  }

  /// What the file itself says wrong is told at once, without loading its pack.
  @Test func faultsOfTheFileAreToldAtOnce() throws {
    let client = try opened(Self.rule)
    client.replace(Self.name, Self.rule.replacing("level: warning", with: "level: warnin"), version: 2)
    client.step()
    client.tell()
    #expect(client.told(Self.name).last?["version"].int == 2)
    #expect(client.diagnostics(Self.name).contains { $0["message"].text?.contains("warning") == true })
  }

  /// Texts are judged by the words of a vocabulary as it is typed.
  @Test func textsAreJudgedByThePackThatIsEdited() throws {
    let client = try Conversation(
      Self.files, settings: ["policies": ["zz"], "policyFolders": ["packs"]])
    client.open("a.txt", "最强的网络\n", language: "plaintext")
    client.settle()
    #expect(client.diagnostics("a.txt").isEmpty)
    client.open(
      "packs/zz/vocabulary/words.yaml",
      "vocabularies:\n  - {id: big-word, claim: big-word, words: [最大, 最强]}\n", language: "yaml")
    client.settle()
    #expect(client.diagnostics("a.txt").map { $0["code"] } == ["zz/big-word"])
  }

  @Test func theFaultsOfAManifestAreTold() throws {
    let client = try Conversation(["web.html": "<p>x</p>"], locale: "en")
    client.open(
      "campaign.yaml",
      "campaign: x\nperiod: {from: 2026-13-01}\nchannels:\n  - {channel: web, files: [\"webb.html\"]}\n",
      language: "yaml")
    client.settle()
    let found = client.diagnostics("campaign.yaml")
    #expect(
      found.contains { $0["message"].text?.contains("date") == true && $0["range"]["start"]["line"].int == 1 }
    )
    let glob = try #require(found.first { $0["message"].text?.contains("no file matches") == true })
    #expect(glob["range"]["start"] == ["line": 3, "character": 28])
    #expect(glob["range"]["end"] == ["line": 3, "character": 37])
    #expect(found.count == 2)
  }

  @Test func aLawIsExplained() throws {
    let client = try opened(Self.rule)
    let marked = Self.rule.replacing("\"9(3)\"", with: "\"9(‸3)\"")
    let note = client.request("textDocument/hover", client.place(Self.name, marked))["result"]["contents"][
      "value"]
    #expect(note.text?.contains("国家级") == true)
    #expect(note.text?.contains("2015-09-01") == true)
  }
}
