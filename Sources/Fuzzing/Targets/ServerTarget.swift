import Documents
import FineprintKit
import JSON
import LanguageServer

/// What a client writes to the language server: a stream with its headers, or the bodies of messages line by line.
enum ServerTarget {
  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    let stream = bytes.starts(with: "Content-".utf8) ? bytes : framed(bytes)
    let answers = try hear(stream, portion: max(1, stream.count)).map(withoutReason)
    // Cut anywhere it says the same; long streams would take too long.
    guard stream.count < 2_048 else { return }
    let others = try hear(stream, portion: 7).map(withoutReason)
    try hold(others == answers, "cutting the stream changes the answers")
  }

  /// Of an error the code alone: of several faults of a header the one is told that is seen first.
  private static func withoutReason(_ answer: JSONValue) -> JSONValue {
    answer["error"].isNull ? answer : .array([answer["id"], answer["error"]["code"]])
  }

  private static func framed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.split(separator: 0x0A).flatMap { body in
      Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
  }

  /// Lets a server read all of a stream, and work until it rests; the bodies of what it says.
  private static func hear(_ stream: [UInt8], portion: Int) throws(BrokenInvariant) -> [JSONValue] {
    let selection = PolicySelection(
      policies: ["sample"], folders: ["Fixtures/packs"], asOf: Calendar.day)
    let server = Server(ServerOptions(request: CheckRequest(paths: [], selection: selection)))
    var now = ContinuousClock.now
    for start in stride(from: 0, to: stream.count, by: portion) {
      server.take(stream[start..<min(stream.count, start + portion)])
    }
    while server.handleNext(now: now) {}
    for _ in 0..<10_000 {
      server.tell()
      guard let wait = server.wait(now: now) else { break }
      now = now.advanced(by: wait)
      server.work(now: now)
    }
    try hold(server.status != nil || server.wait(now: now) == nil, "the server does not come to rest")
    server.takeEnd()
    while server.handleNext(now: now) {}
    try hold(server.status != nil, "the server does not end with its client")
    return try bodies(server.takeOutput())
  }

  /// Each message of a stream is whole, and JSON.
  private static func bodies(_ output: [UInt8]) throws(BrokenInvariant) -> [JSONValue] {
    var bodies: [JSONValue] = []
    var rest = output[...]
    while !rest.isEmpty {
      let head = rest.prefix { $0 != 0x0D }
      let digits = head.dropFirst("Content-Length: ".utf8.count)
      guard let length = Int(String(decoding: digits, as: UTF8.self)), rest.count >= head.count + 4 + length
      else { throw BrokenInvariant(description: "the server writes a broken message") }
      rest = rest.dropFirst(head.count + 4)
      do throws(JSONFault) {
        bodies.append(try JSONReader.read(Array(rest.prefix(length))))
      } catch {
        throw BrokenInvariant(description: "the server writes no JSON: \(error.reason)")
      }
      rest = rest.dropFirst(length)
    }
    return bodies
  }
}
