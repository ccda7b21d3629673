import Glibc

/// The debugging pipe: messages of JSON, each ended by a NUL.
final class BrowserPipe {
  private let descriptor: Int32
  private var isOpen = true
  private var buffer: [UInt8] = []
  /// Where the unread part of `buffer` begins, and from where on no NUL has been looked for.
  private var start = 0
  private var searched = 0
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)

  /// Why no message came.
  enum Silence: Error { case closed, late }

  init(descriptor: Int32) { self.descriptor = descriptor }

  func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(descriptor)
  }

  deinit { close() }

  func send(_ message: [UInt8], until deadline: ContinuousClock.Instant) throws(Silence) {
    guard isOpen else { throw .closed }
    let bytes = message + [0]
    var sent = 0
    while sent < bytes.count {
      try wait(for: Int16(POLLOUT), until: deadline)
      let count = unsafe bytes[sent...].withUnsafeBytes { part in
        unsafe Glibc.send(
          descriptor, part.baseAddress, part.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if count >= 0 { sent += count } else if errno != EINTR, errno != EAGAIN { throw .closed }
    }
  }

  /// The next message, without its NUL.
  func receive(until deadline: ContinuousClock.Instant) throws(Silence) -> [UInt8] {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0) {
        defer {
          start = end + 1
          searched = start
        }
        return Array(buffer[start..<end])
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      try fill(until: deadline)
    }
  }

  private func fill(until deadline: ContinuousClock.Instant) throws(Silence) {
    guard isOpen else { throw .closed }
    try wait(for: Int16(POLLIN), until: deadline)
    let count = unsafe chunk.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      throw .closed
    }
  }

  private func wait(for events: Int16, until deadline: ContinuousClock.Instant) throws(Silence) {
    while true {
      let left = (deadline - .now).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { throw .late }
      var entry = pollfd(fd: descriptor, events: events, revents: 0)
      let count = unsafe poll(&entry, 1, Int32(min(milliseconds, 60_000)))
      if count > 0 { return }
      if count < 0, errno != EINTR { throw .closed }
    }
  }
}
