import Glibc

/// An open file of the process that bytes are written to.
struct ByteStream {
  /// Why bytes could not be moved.
  struct Failure: Error {
    let code: Int32

    /// The reader of a pipe went away.
    var isClosedPipe: Bool { code == EPIPE }

    var text: String { unsafe strerror(code).map { unsafe String(cString: $0) } ?? "errno \(code)" }
  }

  static let standardOutput = ByteStream(descriptor: STDOUT_FILENO)
  static let standardError = ByteStream(descriptor: STDERR_FILENO)

  private let descriptor: Int32

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

  /// Writes a file anew.
  static func writeFile(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    do throws(Failure) {
      try ByteStream(descriptor: descriptor).write(bytes)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw Failure(code: errno) }
  }
}
