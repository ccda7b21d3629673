import Foundation
import JSON
import Testing

/// The language server as an editor meets it: a process with two pipes.
@Suite struct LanguageServerTests {
  private static let capabilities = """
    {"general": {"positionEncodings": ["utf-16"]}, "textDocument": {"publishDiagnostics": {"relatedInformation": true},
    "hover": {"contentFormat": ["markdown"]}, "codeAction": {"codeActionLiteralSupport": {}}},
    "workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}}}
    """
  private static let campaigns = BinaryRun.package.appending(path: "Fixtures/campaigns/withdrawn-plan")

  private func started(_ arguments: [String] = ["--stdio"], folder: URL = campaigns) throws -> ScriptedClient
  {
    let client = try ScriptedClient(arguments)
    let answer = try client.request(
      "initialize",
      #"{"processId": null, "rootUri": "\#(folder.absoluteString)", "locale": "zh-CN", "capabilities": \#(Self.capabilities)}"#
    )
    #expect(answer["result"]["capabilities"]["positionEncoding"].text == "utf-16")
    try client.notify("initialized")
    return client
  }

  private func shutDown(_ client: ScriptedClient) throws {
    #expect(try client.request("shutdown")["error"].isNull)
    try client.notify("exit")
    #expect(client.end() == 0)
  }

  private func open(_ uri: String, _ text: String, language: String) throws -> String {
    let quoted = String(decoding: try JSONEncoder().encode([text]), as: UTF8.self).dropFirst().dropLast()
    return
      #"{"textDocument": {"uri": "\#(uri)", "languageId": "\#(language)", "version": 1, "text": \#(quoted)}}"#
  }

  /// An editor's whole session with one channel of a campaign.
  @Test func aSessionFromOpenToExit() throws {
    let client = try started()
    let file = Self.campaigns.appending(path: "hotline.md")
    let uri = file.absoluteString
    try client.notify(
      "textDocument/didOpen",
      try open(uri, try String(contentsOf: file, encoding: .utf8), language: "markdown"))
    let withdrawn = try client.hear {
      $0["params"]["diagnostics"].items?.contains { $0["code"].text == "zh-CN/withdrawn-offer-promoted" }
        == true
    }
    #expect(withdrawn["params"]["uri"].text == uri)
    try client.notify(
      "textDocument/didChange",
      #"""
      {"textDocument": {"uri": "\#(uri)", "version": 2}, "contentChanges": [
        {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}, "text": "😀流量不限量，随便用！\n\n"},
        {"range": {"start": {"line": 0, "character": 2}, "end": {"line": 0, "character": 4}}, "text": "国内流量"}]}
      """#)
    let found = try client.diagnostics(uri, version: 2)
    let unlimited = try #require(found.first { $0["code"].text == "zh-CN/unlimited-without-threshold" })
    #expect(unlimited["range"]["start"]["character"].int == 2)
    #expect(unlimited["range"]["end"]["character"].int == 9)
    #expect(
      found.contains {
        $0["code"].text == "zh-CN/withdrawn-offer-promoted" && $0["range"]["start"]["line"].int == 6
      })
    let place = #""textDocument": {"uri": "\#(uri)"}, "position": {"line": 0, "character": 6}"#
    let hover = try client.request("textDocument/hover", "{\(place)}")
    #expect(hover["result"]["contents"]["value"].text?.contains("《电信条例》") == true)
    let actions =
      try client.request(
        "textDocument/codeAction",
        #"{"textDocument": {"uri": "\#(uri)"}, "range": {"start": {"line": 0, "character": 6}, "end": {"line": 0, "character": 6}}, "context": {"diagnostics": []}}"#
      )["result"].items ?? []
    #expect(actions.contains { $0["edit"]["documentChanges"].items?.count == 1 })
    #expect(
      try client.request("textDocument/hover", #"{"textDocument": {"uri": "file:///none"}}"#)["error"]["code"]
        .int == -32602)
    try client.notify("textDocument/didClose", #"{"textDocument": {"uri": "\#(uri)"}}"#)
    try shutDown(client)
  }

  @Test func aManifestIsCompleted() throws {
    let client = try started(["--lang", "en"])
    let uri = Self.campaigns.appending(path: "campaign.yaml").absoluteString
    try client.notify(
      "textDocument/didOpen", try open(uri, "campaign: x\nchannels:\n  - {channel: }\n", language: "yaml"))
    let answer = try client.request(
      "textDocument/completion",
      #"{"textDocument": {"uri": "\#(uri)"}, "position": {"line": 2, "character": 14}}"#)
    #expect(answer["result"]["items"].items?.contains { $0["label"].text == "live-stream" } == true)
    try shutDown(client)
  }

  @Test func aLimitOfTheCommandLineIsToldInTheText() throws {
    let client = try started(["--lang", "en", "--limit", "line-length=100"])
    let uri = "untitled:long"
    try client.notify(
      "textDocument/didOpen", try open(uri, String(repeating: "好", count: 40), language: "plaintext"))
    let told = try client.diagnostics(uri, version: 1).compactMap { $0["message"].text }
    #expect(told.count == 1 && told[0].contains("over the limit of 100 (line-length)"), "\(told)")
    try shutDown(client)
    #expect(try BinaryRun(["lsp", "--limit", "line-length=x"]).status == 2)
  }

  /// Requests that are still waiting when they are called back are not carried out.
  @Test func aRequestIsCancelled() throws {
    let client = try started()
    let uri = "untitled:1"
    let text = String(repeating: "流量不限量，随便用，全国最低价。\n", count: 300)
    var all = "" as String
    func add(_ body: String) { all += "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }
    add(
      #"{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": \#(try open(uri, text, language: "plaintext"))}"#
    )
    for id in ["one", "two"] {
      add(
        #"{"jsonrpc": "2.0", "id": "\#(id)", "method": "textDocument/hover", "params": {"textDocument": {"uri": "\#(uri)"}, "position": {"line": 0, "character": 3}}}"#
      )
    }
    add(#"{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": "two"}}"#)
    try client.write(all)
    #expect(try client.hear { $0["id"].text == "two" }["error"]["code"].int == -32800)
    #expect(try client.hear { $0["id"].text == "one" }["result"]["contents"].isNull == false)
    try shutDown(client)
  }

  /// Somebody types faster than is judged: the last version is told, and no version after a later one.
  @Test func onlyTheLatestOfManyChangesCounts() throws {
    let client = try started()
    let uri = "untitled:2"
    try client.notify("textDocument/didOpen", try open(uri, "每月39元。\n", language: "plaintext"))
    for version in 2...40 {
      try client.notify(
        "textDocument/didChange",
        #"{"textDocument": {"uri": "\#(uri)", "version": \#(version)}, "contentChanges": [{"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}, "text": "最"}]}"#
      )
    }
    var versions: [Int] = []
    while versions.last != 40 {
      let message = try client.hear { $0["method"].text == "textDocument/publishDiagnostics" }
      versions.append(try #require(message["params"]["version"].int))
    }
    #expect(versions == versions.sorted())
    #expect(versions.count < 40)
    try shutDown(client)
  }

  @Test func bodiesThatAreNoJSONAreAnsweredAndTheSessionGoesOn() throws {
    let client = try started()
    for body in ["{", "[]", "nonsense", "{\"id\": 1, \"method\": 2}", "\u{FEFF}{}"] {
      try client.send(body)
      #expect(
        try client.hear { !$0["error"].isNull }["error"]["code"].int.map { [-32700, -32600].contains($0) }
          == true)
    }
    try shutDown(client)
  }

  @Test func anOversizedBodyIsPassedOver() throws {
    let client = try started()
    let size = (64 << 20) + 1
    try client.write("Content-Length: \(size)\r\n\r\n")
    let piece = String(repeating: " ", count: 1 << 20)
    for _ in 0..<64 { try client.write(piece) }
    try client.write(" ")
    #expect(try client.hear { !$0["error"].isNull }["error"]["code"].int == -32600)
    try shutDown(client)
  }

  @Test(arguments: [
    "Content-Length: x\r\n\r\n", "Length: 2\r\n\r\n{}", "Content-Length: 2\n\n{}", "\r\n\r\n",
    "Content-Length: -1\r\n\r\n", String(repeating: "a", count: 10_000),
  ])
  func aMalformedHeaderIsAnsweredBeforeTheEnd(header: String) throws {
    let client = try started()
    try client.write(header)
    #expect(try client.hear { !$0["error"].isNull }["error"]["code"].int == -32700)
    #expect(client.end() == 1)
  }

  @Test func exitWithoutShutdownIsOne() throws {
    let client = try started()
    try client.notify("exit")
    #expect(client.end() == 1)
  }

  @Test func anInputThatEndsIsOne() throws {
    let client = try started()
    try client.write("Content-Length: 100\r\n\r\n{")
    try client.closeInput()
    #expect(client.end() == 1)
  }

  @Test func anInputThatEndsAfterShutdownIsZero() throws {
    let client = try started()
    _ = try client.request("shutdown")
    try client.closeInput()
    #expect(client.end() == 0)
  }

  /// The settings that Integrations/editors shows name the command as it is.
  @Test(arguments: ["vscode.settings.json", "neovim.lua", "helix.languages.toml"])
  func editorsAreSetUpWithTheCommand(name: String) throws {
    let file = BinaryRun.package.appending(path: "Integrations/editors/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("fineprint"))
    #expect(text.contains("\"lsp\""))
    for language in ["html", "markdown", "yaml"] { #expect(text.contains(language)) }
    #expect(try BinaryRun(["lsp", "--help"]).status == 0)
  }
}
