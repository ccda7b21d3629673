import JSON
import Testing

@testable import LanguageServer

@Suite struct CodeActionTests {
  /// The actions at ‸ in a text that is open under a name.
  private func actions(
    _ client: Conversation, _ name: String, _ marked: String, only: JSONValue = nil
  ) -> [JSONValue] {
    let place = client.place(name, marked)
    return client.request(
      "textDocument/codeAction",
      [
        "textDocument": place["textDocument"],
        "range": ["start": place["position"], "end": place["position"]],
        "context": ["diagnostics": [], "only": only],
      ])["result"].items ?? []
  }

  /// A text after the edits of an action, which must be those of one file.
  private func edited(_ text: String, _ action: JSONValue) -> String {
    var lined = LinedText(Array(text.utf8))
    for change in action["edit"]["documentChanges"].items ?? [] {
      for edit in change["edits"].items ?? [] {
        guard let range = TextRange(edit["range"]) else { continue }
        lined.replace(lined.bytes(of: range, .utf8), with: Array((edit["newText"].text ?? "").utf8))
      }
    }
    return String(decoding: lined.bytes, as: UTF8.self)
  }

  private func open(_ name: String, _ marked: String, _ language: String) throws -> Conversation {
    let client = try Conversation()
    client.open(name, marked.replacing("‸", with: ""), language: language)
    client.settle()
    return client
  }

  @Test(arguments: [
    ("a.html", "html", "<p>流量不限‸量，随便用</p><p>每月39元</p>", "随便用〔待补：", "〕</p><p>每月"),
    ("a.txt", "plaintext", "流量不限‸量，随便用\n每月39元\n", "随便用〔待补：", "〕\n每月"),
    ("a.md", "markdown", "流量不限‸量，**随便用**\n\n每月39元\n", "**随便用**〔待补：", "〕\n\n每月"),
    ("a.html", "html", "<table><tr><td>流量不限‸量</td><td>39元</td></tr></table>", "不限量〔待补：", "〕</td><td>39"),
  ])
  func theMissingDisclosureIsInsertedBesideItsClaim(
    name: String, language: String, marked: String, start: String, end: String
  ) throws {
    let client = try open(name, marked, language)
    let found = actions(client, name, marked).first { $0["title"] == "插入缺少的说明（模板）" }
    let action = try #require(found)
    #expect(action["kind"] == "quickfix")
    #expect(action["diagnostics"].items?.first?["code"] == "zh-CN/unlimited-without-threshold")
    let text = edited(marked.replacing("‸", with: ""), action)
    #expect(text.contains(start), "\(text)")
    #expect(text.contains(end), "\(text)")
    client.replace(name, text, version: 2)
    client.settle()
    #expect(client.diagnostics(name).contains { $0["message"] == "模板还没有填写" })
  }

  @Test func anEditNamesTheVersionThatItIsFor() throws {
    let client = try open("a.txt", "流量不限‸量\n", "plaintext")
    let action = actions(client, "a.txt", "流量不限‸量\n").first { !$0["edit"].isNull }
    let document = action?["edit"]["documentChanges"].items?.first?["textDocument"]
    #expect(document?["version"].int == 1)
    #expect(document?["uri"].text == client.uri("a.txt"))
  }

  @Test func tablesTakeNoTemplate() throws {
    let marked = "文案\n流量不限‸量\n"
    let client = try open("a.csv", marked, "csv")
    let titles = actions(client, "a.csv", marked).compactMap { $0["title"].text }
    #expect(!titles.isEmpty)
    #expect(!titles.contains("插入缺少的说明（模板）"))
  }

  @Test func aLawIsOpenedByTheClient() throws {
    let marked = "流量不限‸量\n"
    let client = try open("a.txt", marked, "plaintext")
    let action = try #require(
      actions(client, "a.txt", marked).first { $0["title"].text?.hasPrefix("打开《") == true })
    let answer = client.request("workspace/executeCommand", action["command"])
    #expect(answer["error"].isNull)
    let shown = client.take { $0["method"] == "window/showDocument" }?["params"]
    #expect(shown?["uri"].text?.hasPrefix("http") == true)
    #expect(shown?["external"] == true)
  }

  @Test(arguments: ["file:///etc/passwd", "javascript:alert(1)", ""])
  func nothingButAnAddressIsOpened(address: String) throws {
    let client = try Conversation()
    let answer = client.request(
      "workspace/executeCommand", ["command": "fineprint.openLaw", "arguments": [.string(address)]])
    #expect(answer["error"]["code"].int == -32602)
    #expect(client.take { $0["method"] == "window/showDocument" } == nil)
  }

  @Test func aMisspeltWordIsPutRight() throws {
    let text = "campaign: x\npolicies: [zh-CN]\nofers: []\nchan‸els: []\n"
    let client = try open("campaign.yaml", text, "yaml")
    let action = try #require(actions(client, "campaign.yaml", text).first { $0["isPreferred"] == true })
    #expect(edited(text.replacing("‸", with: ""), action).hasSuffix("\nofers: []\nchannels: []\n"))
  }

  @Test func aMisspeltWordOfWhatIsExcusedIsPutRight() throws {
    let text =
      "- rule: zh-CN/superlative\n  reason: r\n  by: b\n  ap‸roved-by: a\n  expires: 2027-01-31\n"
    let client = try open("suppressions.yaml", text, "yaml")
    client.open("a.txt", "全国最低价\n", language: "plaintext")
    client.settle()
    let action = try #require(
      actions(client, "suppressions.yaml", text).first { $0["isPreferred"] == true })
    #expect(edited(text.replacing("‸", with: ""), action).contains("\n  approved-by: a\n"))
  }

  @Test func otherKindsAreNotAnswered() throws {
    let client = try open("a.txt", "流量不限‸量\n", "plaintext")
    #expect(actions(client, "a.txt", "流量不限‸量\n", only: ["refactor"]).isEmpty)
    #expect(!actions(client, "a.txt", "流量不限‸量\n", only: ["quickfix"]).isEmpty)
    #expect(actions(client, "a.txt", "流量‸不限量\n", only: nil).isEmpty == false)
  }

  @Test(arguments: [
    (nil, "suppressions:\n  - rule: \"", true),
    ("# why\n", "# why\nsuppressions:\n  - rule: \"", false),
    ("suppressions:\n- rule: \"x\"", "suppressions:\n- rule: \"x\"\n- rule: \"zh-CN/", false),
    ("- rule: \"x\"\n", "- rule: \"x\"\n- rule: \"zh-CN/", false),
    ("suppressions:\n    - rule: \"x\"\n      target: a\n", "target: a\n    - rule: \"zh-CN/", false),
  ])
  func aSuppressionIsAddedForSomebodyToGiveTheReason(old: String?, start: String, isNew: Bool) throws {
    let client = try Conversation(old.map { ["suppressions.yaml": $0] } ?? [:])
    let marked = "流量不限‸量\n"
    client.open("a.txt", "流量不限量\n", language: "plaintext")
    client.settle()
    let action = try #require(
      actions(client, "a.txt", marked).first { $0["title"].text?.hasPrefix("豁免") == true })
    let changes = try #require(action["edit"]["documentChanges"].items)
    #expect(changes.contains { $0["kind"] == "create" } == isNew)
    let text = edited(old ?? "", action)
    #expect(text.contains(start), "\(text)")
    for part in ["target: \"a.txt\"", "reason: \"\"", "by: \"\"", "approved-by: \"\"", "expires: 2027-02-21"]
    {
      #expect(text.contains(part), "\(part)")
    }
    _ = client.request("workspace/executeCommand", action["command"])
    let shown = try #require(client.take { $0["method"] == "window/showDocument" }?["params"])
    let lined = LinedText(Array(text.utf8))
    let place = try #require(TextPosition(shown["selection"]["start"]))
    #expect(lined.text(ofLine: place.line).trimmingPrefix { $0 == " " }.hasPrefix("reason: \"\""))
    #expect(lined.bytes[lined.offset(of: place, .utf8)] == UInt8(ascii: "\""))
  }

  @Test(arguments: ["just text\n", "suppressions: {a: b}\n", "suppressions:\n  - a\nother: 1\n", ": ["])
  func aFileOfAnotherFormIsLeftAlone(old: String) throws {
    let client = try Conversation(["suppressions.yaml": old])
    client.open("a.txt", "流量不限量\n", language: "plaintext")
    client.settle()
    let titles = actions(client, "a.txt", "流量不限‸量\n").compactMap { $0["title"].text }
    #expect(!titles.contains { $0.hasPrefix("豁免") })
  }

  /// The entry goes where `fineprint suppress` writes it: into the file that is there, else beside fineprint.yaml.
  @Test(arguments: [
    (["fineprint.yaml": "jobs: 1\n"], "suppressions.yaml"),
    (["fineprint.yaml": "jobs: 1\n", "c/suppressions.yaml": ""], "c/suppressions.yaml"),
    ([:], "c/suppressions.yaml"), (["suppressions.yaml": ""], "suppressions.yaml"),
  ])
  func aSuppressionGoesWhereTheCommandWritesIt(files: [String: String], path: String) throws {
    let manifest = ["c/campaign.yaml": "campaign: c\npolicies: [zh-CN]\n"]
    let client = try Conversation(files.merging(manifest) { $1 })
    client.open("c/[a].txt", "流量不限量\n", language: "plaintext")
    client.settle()
    let action = try #require(
      actions(client, "c/[a].txt", "流量不限‸量\n").first { $0["title"].text?.hasPrefix("豁免") == true })
    #expect(action["title"].text?.hasSuffix("写入 \(path)）") == true, "\(action["title"])")
    let edited = action["edit"]["documentChanges"].items?.last?["textDocument"]["uri"]
    #expect(edited?.text == client.uri(path))
    #expect(!self.edited(files[path] ?? "", action).contains("target:"), "[a] would be read as a pattern")
  }

  @Test func linesEndAsTheyDoInTheFile() throws {
    let old = "suppressions:\r\n  - rule: \"x\"\r\n"
    let client = try Conversation(["suppressions.yaml": old])
    client.open("a.txt", "流量不限量\n", language: "plaintext")
    client.settle()
    let action = try #require(
      actions(client, "a.txt", "流量不限‸量\n").first { $0["title"].text?.hasPrefix("豁免") == true })
    let text = edited(old, action)
    #expect(text.hasPrefix(old) && text.utf8.count { $0 == 10 } == text.utf8.count { $0 == 13 })
  }

  @Test func simpleClientsGetCommandsAndPlainChanges() throws {
    let client = try Conversation(capabilities: [
      "textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]
    ])
    client.open("a.txt", "流量不限量\n", language: "plaintext")
    client.settle()
    let all =
      client.request(
        "textDocument/codeAction",
        [
          "textDocument": ["uri": .string(client.uri("a.txt"))],
          "range": ["start": ["line": 0, "character": 3], "end": ["line": 0, "character": 3]], "context": [:],
        ])["result"].items ?? []
    let template = all.first { $0["title"] == "插入缺少的说明（模板）" }
    #expect(template?["edit"]["changes"][client.uri("a.txt")].items?.count == 1)
    #expect(!all.contains { $0["title"].text?.hasPrefix("豁免") == true })
    let law = all.first { $0["title"].text?.hasPrefix("打开") == true }
    _ = client.request("workspace/executeCommand", try #require(law)["command"])
    #expect(client.take { $0["method"] == "window/showMessage" } != nil)
  }
}
