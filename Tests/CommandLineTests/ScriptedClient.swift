import Foundation
import JSON

/// A client that drives `fineprint lsp` over pipes, one message after the other.
final class ScriptedClient {
  let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var bytes: [UInt8] = []
  private var waiting: [JSONValue] = []
  private var lastID = 0

  init(_ arguments: [String] = [], folder: URL? = nil) throws {
    process.executableURL = try BinaryRun.binary("fineprint")
    process.arguments = ["lsp", "--as-of", "2026-11-23"] + arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// Sends bytes as they are.
  func write(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  /// Sends the body of a message.
  func send(_ body: String) throws { try write("Content-Length: \(body.utf8.count)\r\n\r\n\(body)") }

  /// Sends a notification; `params` is JSON.
  func notify(_ method: String, _ params: String = "{}") throws {
    try send(#"{"jsonrpc": "2.0", "method": "\#(method)", "params": \#(params)}"#)
  }

  /// The answer to a request.
  func request(_ method: String, _ params: String = "{}") throws -> JSONValue {
    lastID += 1
    let id = lastID
    try send(#"{"jsonrpc": "2.0", "id": \#(id), "method": "\#(method)", "params": \#(params)}"#)
    return try hear { $0["id"].int == id && $0["method"].isNull }
  }

  /// The first message that is meant; others wait for whoever asks for them.
  func hear(_ isMeant: (JSONValue) -> Bool) throws -> JSONValue {
    if let place = waiting.firstIndex(where: isMeant) { return waiting.remove(at: place) }
    while true {
      let message = try read()
      if isMeant(message) { return message }
      waiting.append(message)
    }
  }

  /// The diagnostics of a version of a file.
  func diagnostics(_ uri: String, version: Int) throws -> [JSONValue] {
    let message = try hear {
      $0["method"].text == "textDocument/publishDiagnostics" && $0["params"]["uri"].text == uri
        && $0["params"]["version"].int == version
    }
    return message["params"]["diagnostics"].items ?? []
  }

  func closeInput() throws { try input.fileHandleForWriting.close() }

  /// The exit status, once the server has gone.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  private struct Gone: Error {}

  private func read() throws -> JSONValue {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let head = bytes.firstRange(of: end) {
        let length =
          Int(String(decoding: bytes[..<head.lowerBound].filter { (48...57).contains($0) }, as: UTF8.self))
          ?? 0
        if bytes.count >= head.upperBound + length {
          let body = Array(bytes[head.upperBound..<head.upperBound + length])
          bytes.removeFirst(head.upperBound + length)
          return try JSONReader.read(body)
        }
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw Gone() }
      bytes += more
    }
  }
}
