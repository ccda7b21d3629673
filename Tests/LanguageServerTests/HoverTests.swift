import JSON
import Testing

@testable import LanguageServer

@Suite struct HoverTests {
  private static let marked = "每月39元\n流量不限‸量，随便用！\n"
  private static let text = "每月39元\n流量不限量，随便用！\n"

  @Test func aFindingIsExplainedWithLawAndMend() throws {
    let client = try Conversation()
    client.open("a.txt", Self.text, language: "plaintext")
    let result = client.request("textDocument/hover", client.place("a.txt", Self.marked))["result"]
    let note = try #require(result["contents"]["value"].text)
    #expect(result["contents"]["kind"] == "markdown")
    for part in ["**依据：**", "《广告法》第", "「", "**改法：**", "`zh-CN/unlimited-without-threshold`", "](<https://"] {
      #expect(note.contains(part), "\(part)")
    }
    #expect(result["range"]["start"]["line"].int == 1)
  }

  @Test func plainTextIsToldWhereMarkdownIsNotRead() throws {
    let client = try Conversation(capabilities: [:], locale: "en")
    client.open("a.txt", Self.text, language: "plaintext")
    var place = client.place("a.txt", Self.marked)
    if case .object(var members) = place {
      members["position"] = ["line": 1, "character": 3]
      place = .object(members)
    }
    let result = client.request("textDocument/hover", place)["result"]
    let note = try #require(result["contents"]["value"].text)
    #expect(result["contents"]["kind"] == "plaintext")
    #expect(note.contains("law:") && note.contains("mend:") && !note.contains("**"))
  }

  @Test func whereNothingIsFoundNothingIsTold() throws {
    let client = try Conversation()
    client.open("a.txt", Self.text, language: "plaintext")
    #expect(client.request("textDocument/hover", client.place("a.txt", "每月‸39元"))["result"].isNull)
  }

  /// A change that was not judged yet is judged before the answer.
  @Test func theAnswerIsThatOfThePresentText() throws {
    let client = try Conversation()
    client.open("a.txt", "每月39元\n", language: "plaintext")
    client.settle()
    client.replace("a.txt", Self.text, version: 2)
    #expect(!client.request("textDocument/hover", client.place("a.txt", Self.marked))["result"].isNull)
    #expect(client.told("a.txt").last?["version"].int == 2)
  }

  @Test func keysOfAManifestAreExplained() throws {
    let client = try Conversation()
    let text = "campaign: x\noffers:\n  - id: a\n    eligi‸bility: [新用户]\n"
    client.open("campaign.yaml", text.replacing("‸", with: ""), language: "yaml")
    let result = client.request("textDocument/hover", client.place("campaign.yaml", text))["result"]
    #expect(result["contents"]["value"] == "谁可以办")
    #expect(result["range"]["start"]["character"].int == 4)
    #expect(result["range"]["end"]["character"].int == 15)
  }
}
