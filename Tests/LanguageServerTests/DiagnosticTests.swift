import JSON
import Testing

@testable import LanguageServer

@Suite struct DiagnosticTests {
  private static let page = "<h1>全国最低价</h1>\n<p>😀流量不限量，随便用！</p>\n"
  private static let campaign = """
    campaign: spring
    policies: [zh-CN]
    offers:
      - id: yun-39
        names: [云松套餐]
        price: {amount: 39, currency: CNY, per: month}
    channels:
      - {channel: web, files: [web.html]}
      - {channel: sms, files: [sms.txt]}

    """
  private static let files = [
    "campaign.yaml": campaign, "web.html": "<h1>云松套餐</h1><p>每月39元，含30GB通用流量。</p>",
    "sms.txt": "【云渡通信】云松套餐每月29元，含30GB通用流量，回复TD退订。\n",
  ]

  @Test func aDiagnosticTellsRuleLawAndPlace() throws {
    let client = try Conversation()
    client.open("a.html", Self.page)
    client.settle()
    let found = try #require(
      client.diagnostics("a.html").first { $0["code"].text?.hasSuffix("unlimited-without-threshold") == true }
    )
    #expect(found["source"] == "fineprint")
    #expect(found["severity"].int == 1)
    #expect(found["codeDescription"]["href"].text?.hasPrefix("http") == true)
    #expect(found["message"].text?.contains("不限量") == true)
    #expect(found["range"]["start"]["line"].int == 1)
  }

  /// The same place in each encoding: behind an emoji of 4 bytes, 2 units of UTF-16, 1 scalar.
  @Test(arguments: [("utf-8", 3 + 4), ("utf-16", 3 + 2), ("utf-32", 3 + 1)])
  func placesAreInTheUnitsOfTheClient(encoding: String, character: Int) throws {
    let client = try Conversation(capabilities: ["general": ["positionEncodings": [.string(encoding)]]])
    client.open("a.html", Self.page)
    client.settle()
    let found = client.diagnostics("a.html").first {
      $0["code"].text?.hasSuffix("unlimited-without-threshold") == true
    }
    #expect(found?["range"]["start"]["character"].int == character)
  }

  @Test func aReviewIsNoMoreThanInformation() throws {
    let client = try Conversation()
    client.open("a.txt", "最快的网络，据工信部2026年数据。\n每月39元。\n", language: "plaintext")
    client.settle()
    let reviews = client.diagnostics("a.txt").filter { $0["message"].text?.contains("无法判定") == true }
    #expect(!reviews.isEmpty)
    #expect(reviews.allSatisfy { [3, 4].contains($0["severity"].int) })
  }

  @Test(arguments: [("zh-Hans-CN", "没有写明"), ("en-GB", "does not say"), ("fr", "没有写明")])
  func messagesSpeakTheClientsLanguage(locale: String, words: String) throws {
    let client = try Conversation(locale: .string(locale))
    client.open("a.html", Self.page)
    client.settle()
    let found = client.diagnostics("a.html").first {
      $0["code"].text?.hasSuffix("unlimited-without-threshold") == true
    }
    #expect(found?["message"].text?.contains(words) == true)
  }

  @Test func anotherChannelsPlaceIsRelated() throws {
    let client = try Conversation(Self.files)
    client.open("sms.txt", try #require(Self.files["sms.txt"]), language: "plaintext")
    client.settle()
    let related = client.diagnostics("sms.txt").flatMap { $0["relatedInformation"].items ?? [] }
    let place = try #require(
      related.map { $0["location"] }.first { $0["uri"].text == client.uri("web.html") })
    #expect(place["range"]["start"]["line"].int == 0)
    #expect(place["range"]["end"]["character"].int == "<h1>云松套餐</h1><p>每月39元".utf8.count)
  }

  /// What a client holds stands for the file: the price that is typed is the one that is compared.
  @Test func openTextsStandForFiles() throws {
    let client = try Conversation(Self.files)
    client.open("sms.txt", "【云渡通信】云松套餐每月39元，含30GB通用流量，回复TD退订。\n", language: "plaintext")
    client.settle()
    #expect(client.diagnostics("sms.txt").isEmpty)
    client.replace("sms.txt", "【云渡通信】云松套餐每月49元，含30GB通用流量，回复TD退订。\n", version: 2)
    client.settle()
    #expect(client.diagnostics("sms.txt").contains { $0["message"].text?.contains("49") == true })
  }

  @Test func filesOfTheCampaignThatAreNotOpenAreToldAndTakenBack() throws {
    let client = try Conversation(Self.files)
    client.open("web.html", try #require(Self.files["web.html"]))
    client.settle()
    #expect(!client.diagnostics("sms.txt").isEmpty)
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(client.uri("web.html"))]])
    client.settle()
    #expect(client.diagnostics("sms.txt").isEmpty)
    #expect(client.diagnostics("web.html").isEmpty)
  }

  /// Cross-channel findings stay with their words until the campaign is compared again.
  @Test func jointDiagnosticsMoveWithTheirText() throws {
    let client = try Conversation(Self.files)
    client.open("sms.txt", try #require(Self.files["sms.txt"]), language: "plaintext")
    client.settle()
    let line = try #require(client.diagnostics("sms.txt").first?["range"]["start"]["line"].int)
    client.notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(client.uri("sms.txt")), "version": 2],
        "contentChanges": [
          [
            "range": ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 0]],
            "text": "\n\n",
          ]
        ],
      ])
    client.step()
    client.tell()
    let told = try #require(client.told("sms.txt").last)
    #expect(told["version"].int == 2)
    #expect(told["diagnostics"].items?.first?["range"]["start"]["line"].int == line + 2)
  }

  @Test func aTextThatChangesWhileItIsJudgedIsNotToldStale() throws {
    let client = try Conversation()
    client.open("a.txt", "全国最低价", language: "plaintext")
    client.step()
    client.replace("a.txt", "每月39元", version: 2)
    client.tell()
    #expect(client.told("a.txt").isEmpty)
    client.settle()
    #expect(client.told("a.txt").allSatisfy { $0["version"].int == 2 })
    #expect(client.diagnostics("a.txt").isEmpty)
  }

  @Test func aCampaignThatChangesWhileItIsComparedIsComparedAnew() throws {
    let client = try Conversation(Self.files)
    client.open("sms.txt", try #require(Self.files["sms.txt"]), language: "plaintext")
    client.handle()
    // Into the middle of the pass.
    client.step()
    client.tell()
    for _ in 0..<3 { client.step() }
    client.replace("sms.txt", "【云渡通信】云松套餐每月39元，含30GB通用流量，回复TD退订。\n", version: 2)
    client.settle()
    #expect(
      client.told("sms.txt").filter { $0["version"].int == 1 }.allSatisfy { $0["diagnostics"].items == [] })
    #expect(client.diagnostics("sms.txt").isEmpty)
  }

  @Test func textsWithoutAPlaceAreJudgedByTheirLanguage() throws {
    let client = try Conversation(["campaign.yaml": Self.campaign])
    client.open("untitled:Untitled-1", "<p>流量不限量，随便用！</p>", language: "html")
    client.open("page.jinja", "<p>流量不限量，随便用！</p>", language: "html")
    client.open("code.rs", "// 流量不限量，随便用！", language: "rust")
    client.settle()
    #expect(!client.diagnostics("untitled:Untitled-1").isEmpty)
    #expect(!client.diagnostics("page.jinja").isEmpty)
    #expect(client.diagnostics("code.rs").isEmpty)
  }

  /// A page that declares GBK is held by the client as Unicode, with or without a byte-order mark.
  @Test(arguments: ["", "\u{FEFF}"])
  func declaredEncodingsDoNotMatter(mark: String) throws {
    let client = try Conversation()
    client.open("a.html", "\(mark)<meta charset=\"gbk\"><p>流量不限量，随便用！</p>")
    client.settle()
    let start = client.diagnostics("a.html").first?["range"]["start"]["character"].int
    #expect(start == mark.utf8.count + "<meta charset=\"gbk\"><p>".utf8.count)
  }

  @Test func settingsChooseThePacks() throws {
    let client = try Conversation(settings: ["policies": ["en-GB"]])
    client.open("a.txt", "全国最低价", language: "plaintext")
    client.settle()
    #expect(client.diagnostics("a.txt").allSatisfy { $0["code"].text?.hasPrefix("zh-CN/") != true })
    client.notify(
      "workspace/didChangeConfiguration", ["settings": ["fineprint": ["policies": ["zh-CN"]]]])
    client.settle()
    #expect(client.diagnostics("a.txt").contains { $0["code"].text?.hasPrefix("zh-CN/") == true })
  }

  @Test func aPackThatIsNotThereIsToldInTheText() throws {
    let client = try Conversation(settings: ["policies": ["zh-XX"]])
    client.open("a.txt", "全国最低价", language: "plaintext")
    client.settle()
    #expect(client.diagnostics("a.txt").contains { $0["message"].text?.contains("zh-XX") == true })
  }

  /// What one campaign says of a file that two share stays when the other is compared.
  @Test(arguments: [true, false]) func aSharedFileKeepsTheNoticesOfEachCampaign(isOpen: Bool) throws {
    let excuse =
      "- {rule: superlative, target: a/web.txt, reason: r, by: b, approved-by: c, expires: 2026-11-01}\n"
    let client = try Conversation([
      "a/campaign.yaml": "campaign: a\npolicies: [zh-CN]\n",
      "b/campaign.yaml": "campaign: b\npolicies: [zh-CN]\n",
      "suppressions.yaml": excuse,
    ])
    client.open("a/web.txt", "全国最低价\n", language: "plaintext")
    client.open("b/web.txt", "每月39元\n", language: "plaintext")
    if isOpen { client.open("suppressions.yaml", excuse, language: "yaml") }
    client.settle()
    #expect(client.diagnostics("suppressions.yaml").count == 1)
    client.replace("b/web.txt", "每月49元\n", version: 2)
    client.settle()
    #expect(client.diagnostics("suppressions.yaml").count == 1)
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(client.uri("a/web.txt"))]])
    client.replace("b/web.txt", "每月59元\n", version: 3)
    client.settle()
    #expect(client.diagnostics("suppressions.yaml").isEmpty, "nothing of the campaign is open any more")
  }

  /// A file is told again only where its notices are others than before.
  @Test func whatIsAsItWasIsNotToldAgain() throws {
    let client = try Conversation(Self.files)
    client.open("web.html", try #require(Self.files["web.html"]))
    client.settle()
    let before = (client.told("web.html").count, client.told("sms.txt").count)
    #expect(before.1 == 1)
    client.notify("textDocument/didSave", ["textDocument": ["uri": .string(client.uri("web.html"))]])
    client.settle()
    #expect((client.told("web.html").count, client.told("sms.txt").count) == before)
  }

  /// What is excused is not told, neither after the pause nor at the next key; a broken file is told in itself.
  @Test func excusedFindingsAreNotTold() throws {
    let entry = """
      suppressions:
        - rule: zh-CN/superlative
          target: a.txt
          reason: 已核实
          by: me
          approved-by: you
          expires: 2027-01-31

      """
    let client = try Conversation(["suppressions.yaml": entry])
    client.open("a.txt", "全国最低价\n每月39元\n", language: "plaintext")
    client.settle()
    #expect(client.diagnostics("a.txt").isEmpty)
    client.replace("a.txt", "全国最低价\n每月49元\n", version: 2)
    client.step()
    client.tell()
    #expect(client.told("a.txt").last?["version"].int == 2)
    #expect(client.diagnostics("a.txt").isEmpty)
    client.open(
      "suppressions.yaml", entry.replacing("approved-by: you", with: "aproved-by: you"), language: "yaml")
    client.settle()
    #expect(client.diagnostics("a.txt").map { $0["code"] } == ["zh-CN/superlative"])
    #expect(client.diagnostics("suppressions.yaml").contains { $0["range"]["start"]["line"].int == 5 })
    client.replace("suppressions.yaml", entry, version: 2)
    client.settle()
    #expect(client.diagnostics("a.txt").isEmpty)
    #expect(client.diagnostics("suppressions.yaml").isEmpty)
  }
}
