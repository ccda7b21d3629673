import JSON
import Testing

@testable import LanguageServer

@Suite struct LifecycleTests {
  @Test func nothingIsServedBeforeInitialize() throws {
    let client = try Conversation(capabilities: nil)
    #expect(client.request("textDocument/hover", [:])["error"]["code"].int == -32002)
    client.open("a.txt", "全国最低价")
    client.settle()
    #expect(client.told("a.txt").isEmpty)
  }

  @Test func initializeTellsWhatTheServerCan() throws {
    let client = try Conversation(capabilities: nil)
    let answer = client.request(
      "initialize", ["capabilities": ["general": ["positionEncodings": ["utf-32", "utf-16"]]]])
    let can = answer["result"]["capabilities"]
    #expect(can["positionEncoding"] == "utf-32")
    #expect(can["textDocumentSync"]["change"].int == 2)
    #expect(can["hoverProvider"] == true)
    #expect(!can["completionProvider"].isNull)
    #expect(!can["codeActionProvider"].isNull)
    #expect(can["executeCommandProvider"]["commands"].texts == ["fineprint.openLaw", "fineprint.show"])
    #expect(answer["result"]["serverInfo"]["name"] == "fineprint")
  }

  @Test(.timeLimit(.minutes(1))) func manyMessagesAtOnceAreHandledInTheirOrder() throws {
    let client = try Conversation()
    for id in 0..<100_000 { client.post(["jsonrpc": "2.0", "id": .integer(id), "method": "x"]) }
    client.post(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 99_999]])
    client.handle()
    #expect(client.heard.compactMap { $0["id"].int } == Array(0..<100_000))
    #expect(client.heard.last?["error"]["code"].int == -32800)
  }

  @Test func initializeComesOnce() throws {
    let client = try Conversation()
    #expect(client.request("initialize", [:])["error"]["code"].int == -32600)
  }

  @Test func whatIsUnknownIsRefusedOrPassedOver() throws {
    let client = try Conversation()
    #expect(client.request("textDocument/rename", [:])["error"]["code"].int == -32601)
    #expect(client.request("$/unknown", [:])["error"]["code"].int == -32601)
    let heard = client.heard.count
    client.notify("$/setTrace", ["value": "off"])
    client.notify("textDocument/unknown", nil)
    client.notify("textDocument/didChange", ["contentChanges": 4])
    client.settle()
    #expect(client.heard.count == heard)
  }

  @Test(arguments: [
    "textDocument/hover", "textDocument/codeAction", "textDocument/completion", "workspace/executeCommand",
  ])
  func parametersThatAreNoneAreAnError(method: String) throws {
    let client = try Conversation()
    #expect(client.request(method, ["textDocument": ["uri": "file:///none"]])["error"]["code"].int == -32602)
    #expect(client.request(method, nil)["error"]["code"].int == -32602)
  }

  @Test(arguments: [
    ("[]", -32600), ("{\"jsonrpc\": \"2.0\"}", -32600), ("{\"id\": {}, \"method\": \"x\"}", -32600),
    ("nonsense", -32700),
    ("{\"id\": 1, \"method\": 5}", -32600), ("\"x\"", -32600),
  ])
  func bodiesThatAreNoMessagesAreAnswered(body: String, code: Int) throws {
    let client = try Conversation()
    client.server.take(FrameHeader.framed(Array(body.utf8)))
    client.handle()
    #expect(client.take { !$0["error"].isNull }?["error"]["code"].int == code)
    #expect(client.server.status == nil)
  }

  @Test func afterAMalformedHeaderTheSessionIsOver() throws {
    let client = try Conversation()
    client.server.take(Array("Content-Length: x\r\n\r\n{}".utf8))
    client.handle()
    #expect(client.take { !$0["error"].isNull }?["error"]["code"].int == -32700)
    #expect(client.server.status == 1)
  }

  @Test func anOrderlyEndIsZero() throws {
    let client = try Conversation()
    #expect(client.request("shutdown", nil)["result"] == nil)
    #expect(client.request("textDocument/hover", [:])["error"]["code"].int == -32600)
    client.notify("exit", nil)
    #expect(client.server.status == 0)
  }

  @Test func anEndWithoutShutdownIsOne() throws {
    let client = try Conversation()
    client.notify("exit", nil)
    #expect(client.server.status == 1)
    let gone = try Conversation()
    gone.server.takeEnd()
    gone.handle()
    #expect(gone.server.status == 1)
  }

  @Test func aWaitingRequestCanBeCancelled() throws {
    let client = try Conversation()
    client.open("a.txt", "全国最低价", language: "plaintext")
    let hover = client.place("a.txt", "全国‸最低价")
    client.post(["jsonrpc": "2.0", "id": "one", "method": "textDocument/hover", "params": hover])
    client.post(["jsonrpc": "2.0", "id": "two", "method": "textDocument/hover", "params": hover])
    client.post(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": "one"]])
    client.post(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": "gone"]])
    client.handle()
    #expect(client.take { $0["id"] == "one" }?["error"]["code"].int == -32800)
    #expect(client.take { $0["id"] == "two" }?["result"]["contents"]["kind"] == "markdown")
  }

  @Test func filesAreWatchedWhereTheClientCan() throws {
    let client = try Conversation()
    let asked = client.take { $0["method"] == "client/registerCapability" }
    #expect(asked?["params"]["registrations"].items?.count == 1)
    let plain = try Conversation(capabilities: [:])
    #expect(plain.heard.isEmpty)
  }
}
