import Documents
import Findings
import FineprintKit
import Foundation
import JSON
import Reports
import Testing

@testable import LanguageServer

/// A client that talks to a server without descriptors and with a clock of its own.
final class Conversation {
  let server: Server
  /// The folder that the client works in.
  let folder: URL
  /// What the server has said and nobody has asked for yet.
  private(set) var heard: [JSONValue] = []
  private var now = ContinuousClock.now
  private var lastID = 0
  private var reader = FrameReader()

  static let everything: JSONValue = [
    "general": ["positionEncodings": ["utf-8"]],
    "textDocument": [
      "publishDiagnostics": [
        "relatedInformation": true, "codeDescriptionSupport": true, "tagSupport": ["valueSet": [1, 2]],
      ], "hover": ["contentFormat": ["markdown"]], "codeAction": ["codeActionLiteralSupport": [:]],
    ],
    "workspace": [
      "workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]],
      "didChangeWatchedFiles": ["dynamicRegistration": true],
    ], "window": ["showDocument": ["support": true]],
  ]

  /// Starts in a new folder with those files; the session is begun unless `capabilities` is nil.
  init(
    _ files: [String: String] = [:], capabilities: JSONValue? = Conversation.everything,
    locale: JSONValue = "zh-CN",
    settings: JSONValue = nil, limits: Limits = Limits()
  ) throws {
    folder = URL.temporaryDirectory.appending(path: "fineprint-lsp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let selection = PolicySelection(
      folders: [SmallPack.folder], asOf: try #require(CalendarDate(iso: "2026-11-23")))
    var asked = CheckRequest(paths: [], selection: selection)
    asked.limits = limits
    server = Server(ServerOptions(request: asked))
    guard let capabilities else { return }
    let answer = request(
      "initialize",
      [
        "capabilities": capabilities, "rootUri": .string(uri("")), "locale": locale,
        "initializationOptions": settings,
      ])
    #expect(answer["error"].isNull)
    notify("initialized", [:])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func uri(_ name: String) -> String {
    name.isEmpty ? DocumentURI.uri(folder.path) : DocumentURI.uri(folder.path) + "/" + name
  }

  /// Sends a message without letting the server handle it yet.
  func post(_ message: JSONValue) {
    var writer = JSONWriter(isPretty: false)
    writer.value(message)
    server.take(FrameHeader.framed(writer.finish()))
  }

  func notify(_ method: String, _ params: JSONValue) {
    post(["jsonrpc": "2.0", "method": .string(method), "params": params])
    handle()
  }

  /// The answer to a request.
  func request(_ method: String, _ params: JSONValue) -> JSONValue {
    lastID += 1
    let id = lastID
    post(["jsonrpc": "2.0", "id": .integer(id), "method": .string(method), "params": params])
    handle()
    return take { $0["id"].int == id } ?? nil
  }

  /// Lets the server handle what it was sent, without judging.
  func handle() {
    while server.handleNext(now: now) {}
    listen()
  }

  /// Lets the server work as long as there is something to do now, and after the pause.
  func settle() {
    for _ in 0..<10_000 {
      handle()
      server.tell()
      listen()
      guard let wait = server.wait(now: now) else { return }
      if wait > .zero { now = now.advanced(by: wait) }
      server.work(now: now)
    }
    Issue.record("the server does not come to rest")
  }

  /// One step of work, whose result is not told yet.
  func step() { server.work(now: now) }

  /// Tells results that are not stale.
  func tell() {
    server.tell()
    listen()
  }

  private func listen() {
    reader.feed(server.takeOutput())
    while case .body(let body) = reader.next() {
      if let value = try? JSONReader.read(body) { heard.append(value) }
    }
  }

  /// The first message that was heard and is meant.
  func take(_ isMeant: (JSONValue) -> Bool) -> JSONValue? {
    guard let place = heard.firstIndex(where: isMeant) else { return nil }
    return heard.remove(at: place)
  }

  func open(_ name: String, _ text: String, version: Int = 1, language: String = "html") {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(name.contains(":") ? name : uri(name)), "languageId": .string(language),
          "version": .integer(version), "text": .string(text),
        ]
      ])
  }

  /// Puts a text in the place of a whole open one.
  func replace(_ name: String, _ text: String, version: Int) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri(name)), "version": .integer(version)],
        "contentChanges": [["text": .string(text)]],
      ])
  }

  /// All diagnostics that were told of a file, the last message last.
  func told(_ name: String) -> [JSONValue] {
    let uri = name.contains(":") ? name : uri(name)
    return heard.filter {
      $0["method"].text == "textDocument/publishDiagnostics" && $0["params"]["uri"].text == uri
    }.map { $0["params"] }
  }

  /// The diagnostics that stand in a file now.
  func diagnostics(_ name: String) -> [JSONValue] { told(name).last?["diagnostics"].items ?? [] }

  /// The parameters of a request at the place of ‸ in a text; columns in bytes.
  func place(_ name: String, _ marked: String) -> JSONValue {
    let before = marked.split(separator: "‸", omittingEmptySubsequences: false)[0]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return [
      "textDocument": ["uri": .string(uri(name))],
      "position": [
        "line": .integer(lines.count - 1), "character": .integer(lines.last?.utf8.count ?? 0),
      ],
    ]
  }
}
