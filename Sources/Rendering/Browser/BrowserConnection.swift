import JSON

/// The protocol over the pipe: numbered calls, their answers and the browser's events.
final class BrowserConnection {
  /// An event or an answer.
  struct Message {
    let id: Int?
    let method: String?
    let session: String?
    let parameters: JSONValue
    let result: JSONValue
    let error: String?
  }

  private let process: BrowserProcess
  private var memory: MemoryWatch
  private var lastID = 0

  init(_ process: BrowserProcess, memoryCeiling: Int) {
    self.process = process
    memory = MemoryWatch(group: process.group, ceiling: memoryCeiling)
  }

  /// Sends a call and returns its number.
  @discardableResult
  func send(
    _ method: String, _ parameters: [String: JSONValue] = [:], session: String? = nil,
    until deadline: ContinuousClock.Instant
  ) throws(RenderingError) -> Int {
    lastID += 1
    var message: [String: JSONValue] = [
      "id": .integer(lastID), "method": .string(method), "params": .object(parameters),
    ]
    if let session { message["sessionId"] = .string(session) }
    var bytes: [UInt8] = []
    JSONText.write(.object(message), to: &bytes)
    do throws(BrowserPipe.Silence) {
      try process.pipe.send(bytes, until: deadline)
    } catch {
      throw .crashed
    }
    return lastID
  }

  /// The next message, or nil when the deadline has come.
  func next(until deadline: ContinuousClock.Instant) throws(RenderingError) -> Message? {
    while true {
      if memory.isExceeded() { throw .outOfMemory(ceiling: memory.ceiling) }
      do throws(BrowserPipe.Silence) {
        let bytes = try process.pipe.receive(until: min(deadline, .now + .milliseconds(250)))
        if let message = try? JSONReader.read(bytes) { return BrowserConnection.message(message) }
      } catch {
        if error == .closed { throw .crashed }
        if deadline <= .now { return nil }
      }
    }
  }

  private static func message(_ value: JSONValue) -> Message {
    Message(
      id: value["id"].int, method: value["method"].text, session: value["sessionId"].text,
      parameters: value["params"], result: value["result"], error: value["error"]["message"].text)
  }
}
