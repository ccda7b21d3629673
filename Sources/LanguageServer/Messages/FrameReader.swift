/// Cuts a stream of bytes into the bodies of messages, by their `Content-Length`.
struct FrameReader {
  enum Frame: Equatable {
    case body([UInt8])
    /// A body beyond the limit, of that many bytes; it is passed over.
    case oversized(Int)
    /// A header that cannot be read: where the next message begins is not known any more.
    case malformed(String)
  }

  /// Bytes of a header.
  static let headerLimit = 8 << 10
  /// Bytes of a body: a text of 64 MB is no page that somebody types in.
  static let bodyLimit = 64 << 20

  private let bodyLimit: Int
  private var buffer: [UInt8] = []
  /// Bytes of `buffer` that were used already.
  private var used = 0
  /// Bytes of the body that comes next, or nil before its header is complete.
  private var expected: Int?
  /// Bytes of an oversized body that are still to come.
  private var passing = 0
  private var isBroken = false

  init(bodyLimit: Int = FrameReader.bodyLimit) { self.bodyLimit = bodyLimit }

  /// Whether a message has begun and is not complete.
  var isInsideMessage: Bool { used < buffer.count || expected != nil || passing > 0 }

  mutating func feed(_ bytes: some Collection<UInt8>) {
    let dropped = min(passing, bytes.count)
    passing -= dropped
    buffer.append(contentsOf: bytes.dropFirst(dropped))
  }

  /// The next frame that is complete, or nil; after a malformed one there is none.
  mutating func next() -> Frame? {
    if isBroken { return nil }
    if expected == nil, let fault = readHeader() { return fault }
    guard let length = expected, buffer.count - used >= length else { return nil }
    let body = Array(buffer[used..<used + length])
    expected = nil
    consume(length)
    return .body(body)
  }

  /// Reads a header if it is complete; a frame only where no body follows.
  private mutating func readHeader() -> Frame? {
    guard let end = headerEnd() else {
      if hasBareLineFeed { return broken("the lines of the header end in CR LF") }
      guard buffer.count - used > FrameReader.headerLimit else { return nil }
      return broken("the header is longer than \(FrameReader.headerLimit) bytes")
    }
    let text = String(decoding: buffer[used..<end], as: UTF8.self)
    consume(end + 4 - used)
    switch FrameHeader.length(text) {
    case .failure(let fault): return broken(fault.reason)
    case .success(let length) where length > bodyLimit:
      passing = length
      let dropped = min(passing, buffer.count - used)
      passing -= dropped
      consume(dropped)
      return .oversized(length)
    case .success(let length):
      expected = length
      return nil
    }
  }

  private mutating func broken(_ reason: String) -> Frame {
    isBroken = true
    buffer = []
    used = 0
    return .malformed(reason)
  }

  /// Where the empty line begins that ends the header, or nil.
  private func headerEnd() -> Int? {
    let limit = min(buffer.count - 3, used + FrameReader.headerLimit)
    var index = used
    while index < limit {
      if buffer[index] == 0x0D, buffer[index + 1] == 0x0A, buffer[index + 2] == 0x0D,
        buffer[index + 3] == 0x0A
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether a line of a header that has not ended is ended otherwise: waiting for its end would be in vain.
  private var hasBareLineFeed: Bool {
    let head = buffer[used...].prefix(FrameReader.headerLimit)
    return head.indices.contains { head[$0] == 0x0A && ($0 == head.startIndex || head[$0 - 1] != 0x0D) }
  }

  private mutating func consume(_ count: Int) {
    used += count
    if used == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.count < 1 << 20)
      used = 0
    } else if used > 1 << 20 {
      buffer.removeFirst(used)
      used = 0
    }
  }
}
