import Glibc

extension FileSystem {
  /// Puts a report in its place: a file is replaced as a whole, see `replace`; a pipe, a device and what stands under
  /// `/dev` and `/proc` takes the bytes one after the other.
  public func put(_ path: String, _ bytes: [UInt8]) throws(WriteError) {
    guard isStream(path) else { return try replace(path, with: bytes) }
    let descriptor = unsafe open(full(path), O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw WriteError(path: path, code: errno) }
    defer { close(descriptor) }
    try FileSystem.write(bytes, descriptor, path)
  }

  private func isStream(_ path: String) -> Bool {
    let place = Path.absolute(path, workingDirectory: workingDirectory)
    if place.hasPrefix("/dev/") || place.hasPrefix("/proc/") { return true }
    return (try? kind(path)) == .special
  }
}
