import Documents
import JSON
import Testing

@testable import LanguageServer

/// A limit that is met is told in the file that it cut, as `check` tells it; what could be read is still judged.
@Suite struct LimitTests {
  struct Met: Sendable, CustomTestStringConvertible {
    var limit: String
    var name: String
    var text: String
    var message: String
    /// Findings that are told beside it.
    var findings: Int
    var testDescription: String { limit }
  }

  private static func configuration(_ limits: String) -> String {
    "policies: [zh-CN]\nlimits: {\(limits)}\n"
  }

  /// The messages on limits that stand in a file.
  private func told(_ name: String, _ client: Conversation) -> [String] {
    client.settle()
    return client.diagnostics(name).filter { $0["code"].isNull }.compactMap { $0["message"].text }
  }

  private func findings(_ name: String, _ client: Conversation) -> Int {
    client.diagnostics(name).filter { !$0["code"].isNull }.count
  }

  private static let met = [
    Met(
      limit: "text-size: 1K", name: "a.txt", text: String(repeating: "全国最低价\n", count: 100),
      message: "the file has 1600 bytes, over the limit of 1024", findings: 0),
    Met(
      limit: "page-size: 1K", name: "a.html", text: String(repeating: "<p>全国最低价", count: 100),
      message: "the file has 1800 bytes, over the limit of 1024", findings: 0),
    Met(
      limit: "line-length: 100", name: "a.txt",
      text: "全国最低价\n" + String(repeating: "好", count: 40) + "\n",
      message: "the line has 120 bytes, over the limit of 100 (line-length); the file is not checked",
      findings: 0),
    Met(
      limit: "nesting: 5", name: "a.html",
      text: "<div><div><p>全国最低价</p><p><b>全国最低价</b></p></div></div>",
      message: "elements are nested deeper than the limit of 5 (nesting); 1 texts inside are not checked",
      findings: 1),
    Met(
      limit: "documents: 2", name: "a.csv", text: "文案\n全国最低价\n最快的网络\n全国最低价\n",
      message: "more documents than the limit of 2 (documents); 1 from here on are not judged", findings: 2),
    Met(
      limit: "findings-per-rule: 2", name: "a.csv", text: "文案\n" + String(repeating: "全国最低价\n", count: 5),
      message: "more findings of zh-CN/superlative than the limit of 2 (findings-per-rule); 3 are left out",
      findings: 2),
  ]

  @Test(arguments: met) func theProjectLimits(met: Met) throws {
    let client = try Conversation(
      ["fineprint.yaml": Self.configuration(met.limit), met.name: met.text], locale: "en")
    client.open(met.name, met.text, language: met.name.hasSuffix("html") ? "html" : "plaintext")
    #expect(told(met.name, client) == [met.message])
    #expect(findings(met.name, client) == met.findings)
  }

  @Test(arguments: met) func theCommandLineLimits(met: Met) throws {
    var limits = Limits()
    let isSet = limits.set(met.limit.replacing(": ", with: "="))
    #expect(isSet)
    let client = try Conversation(
      ["fineprint.yaml": Self.configuration("nesting: 50, text-size: 5M")], locale: "en", limits: limits)
    client.open(met.name, met.text, language: met.name.hasSuffix("html") ? "html" : "plaintext")
    #expect(told(met.name, client) == [met.message])
    #expect(findings(met.name, client) == met.findings)
  }

  /// A key is not held up by what the whole campaign says later.
  @Test func noMoreIsToldAtOnceThanAfterThePause() throws {
    let text = "文案\n" + String(repeating: "全国最低价\n", count: 5)
    let client = try Conversation(["fineprint.yaml": Self.configuration("findings-per-rule: 2")])
    client.open("a.csv", text, language: "plaintext")
    client.settle()
    client.replace("a.csv", text + "好\n", version: 2)
    client.step()
    client.tell()
    #expect(client.told("a.csv").last?["version"].int == 2)
    #expect(findings("a.csv", client) == 2)
  }

  @Test func anotherLimitOfTheProjectHoldsAtOnce() throws {
    let page = "<div><div><p>全国最低价</p><p><b>最快的网络</b></p></div></div>"
    let client = try Conversation(["fineprint.yaml": Self.configuration("nesting: 5")], locale: "en")
    client.open("a.html", page)
    #expect(told("a.html", client).count == 1)
    client.open("fineprint.yaml", Self.configuration("nesting: 50"), language: "yaml")
    #expect(told("a.html", client).isEmpty)
    #expect(findings("a.html", client) == 2)
    client.replace("fineprint.yaml", Self.configuration("nesting: 5"), version: 2)
    #expect(told("a.html", client).count == 1)
    #expect(findings("a.html", client) == 1)
  }

  /// An editor shows no diagnostic of a folder.
  @Test(arguments: [
    ("files: 2", "more files than the limit of 2 (files)"),
    ("folder-depth: 1", "folders nested deeper than the limit of 1 (folder-depth)"),
  ])
  func limitsOfFoldersAreToldInTheManifest(limit: String, message: String) throws {
    let client = try Conversation(
      [
        "fineprint.yaml": Self.configuration(limit), "c/campaign.yaml": "campaign: c\npolicies: [zh-CN]\n",
        "c/b.txt": "好\n", "c/d/e/f.txt": "好\n",
      ], locale: "en")
    client.open("c/a.txt", "全国最低价\n", language: "plaintext")
    client.settle()
    let told = told("c/campaign.yaml", client)
    #expect(told.contains { $0.contains(message) }, "\(told)")
  }
}
