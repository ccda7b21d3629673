import Glibc

/// An open file of the process that bytes are written to or read from.
struct ByteStream {
  /// Why bytes could not be moved.
  struct Failure: Error {
    let code: Int32

    /// The reader of a pipe went away.
    var isClosedPipe: Bool { code == EPIPE }

    var text: String { unsafe strerror(code).map { unsafe String(cString: $0) } ?? "errno \(code)" }
  }

  static let standardInput = ByteStream(descriptor: STDIN_FILENO)
  static let standardOutput = ByteStream(descriptor: STDOUT_FILENO)
  static let standardError = ByteStream(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Writes all bytes, going on after interruptions.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(code: errno)
      }
      written += count
    }
  }

  /// Reads to the end, or one byte more than the limit.
  func readAll(limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let wanted = min(chunk.count, max(1, limit - bytes.count + 1))
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, wanted)
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(code: errno)
      }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }
}
