import Glibc

/// Runs a server over two descriptors until its session is over.
///
/// One thread does all: whatever the client has written is read before anything is judged, and output waits until
/// the client takes it, so that neither blocks the other.
public struct ServerLoop: ~Copyable {
  private let server: Server
  private let input: Int32
  private let output: Int32
  private var outgoing: [UInt8] = []
  /// Bytes of `outgoing` that are written already.
  private var written = 0
  private var isInputOpen = true
  private var isOutputOpen = true

  /// `input` and `output` stay open.
  public init(_ server: Server, input: Int32, output: Int32) {
    self.server = server
    self.input = input
    self.output = output
  }

  /// The exit status: 0 after an orderly shutdown, else 1.
  public mutating func run() -> Int32 {
    while true {
      exchange(wait: pause)
      while server.handleNext(now: .now) { exchange(wait: .zero) }
      collect()
      if let status = server.status {
        finish()
        return status
      }
      if !isOutputOpen { return 1 }
      server.tell()
      server.work(now: .now)
    }
  }

  private var pause: Duration? { isInputOpen ? server.wait(now: .now) : .zero }

  private mutating func collect() {
    let more = server.takeOutput()
    if more.isEmpty { return }
    if written == outgoing.count {
      (outgoing, written) = (more, 0)
    } else {
      outgoing += more
    }
  }

  /// Waits for the client, reads what it wrote, and writes what it can take.
  private mutating func exchange(wait: Duration?) {
    collect()
    var entries = [
      pollfd(fd: isInputOpen ? input : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: written < outgoing.count ? output : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let count = unsafe poll(&entries, nfds_t(entries.count), ServerLoop.milliseconds(wait))
    if count <= 0 { return }
    if entries[0].revents != 0 { read() }
    if entries[1].revents == 0 { return }
    repeat { write() } while written < outgoing.count && canWrite(wait: 0)
  }

  private func canWrite(wait: Int32) -> Bool {
    var entry = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&entry, 1, wait) > 0
  }

  /// Rounded up, so that nothing is asked before it is due; -1 for no end.
  private static func milliseconds(_ wait: Duration?) -> Int32 {
    guard let wait else { return -1 }
    let (seconds, attoseconds) = wait.components
    let parts = attoseconds / 1_000_000_000_000_000 + (attoseconds % 1_000_000_000_000_000 > 0 ? 1 : 0)
    return Int32(clamping: seconds * 1_000 + parts)
  }

  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(input, $0.baseAddress, $0.count) }
    if count > 0 { return server.take(chunk[..<count]) }
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    isInputOpen = false
    server.takeEnd()
  }

  /// What a pipe takes without blocking once it is ready.
  private static let portion = 4_096

  private mutating func write() {
    let part = outgoing[written..<min(outgoing.count, written + ServerLoop.portion)]
    let count = unsafe part.withUnsafeBytes { unsafe Glibc.write(output, $0.baseAddress, $0.count) }
    if count >= 0 {
      written += count
    } else if errno != EINTR, errno != EAGAIN {
      (isOutputOpen, outgoing, written) = (false, [], 0)
    }
  }

  /// Writes what is left, as long as the client takes it.
  private mutating func finish() {
    while written < outgoing.count, isOutputOpen, canWrite(wait: ServerLoop.patience) { write() }
  }

  /// Milliseconds that the last bytes wait for a client that does not read.
  private static let patience: Int32 = 5_000
}
