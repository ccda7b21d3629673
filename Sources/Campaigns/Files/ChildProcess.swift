import Glibc

/// Another program, run to its end; it reads nothing and finds our environment, but for what is left out.
struct ChildProcess {
  /// How it ended.
  struct Outcome {
    var status: Int32
    var output: [UInt8]
    var errors: [UInt8]
    /// Whether more than the limit came, so that it was stopped.
    var isOverLimit: Bool
  }

  let arguments: [String]
  let environment: [String]

  /// The environment of this process without some names, with entries added: "LC_ALL=C".
  static func environment(without names: Set<String>, adding entries: [String]) -> [String] {
    let own = (try? FileSystem().read("/proc/self/environ", limit: 1 << 22)) ?? []
    let kept = own.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.filter { entry in
      !names.contains(String(entry.prefix { $0 != "=" }))
    }
    return kept + entries
  }

  /// Runs the program; throws the system's error number where it cannot be started.
  func run(limit: Int) throws(FileError) -> Outcome {
    let output = try ChildProcess.pair()
    let errors: (own: Int32, child: Int32)
    do throws(FileError) {
      errors = try ChildProcess.pair()
    } catch {
      close(output.own)
      close(output.child)
      throw error
    }
    defer {
      close(output.own)
      close(errors.own)
    }
    let started = Result { () throws(FileError) in try spawn(output: output.child, errors: errors.child) }
    close(output.child)
    close(errors.child)
    let process = try started.get()
    var reading = ChildOutput(descriptors: [output.own, errors.own], limit: limit)
    reading.readAll()
    return Outcome(
      status: ChildProcess.end(process, isStopped: reading.isOverLimit), output: reading.bytes[0],
      errors: reading.bytes[1], isOverLimit: reading.isOverLimit)
  }

  /// Two ends of one connection; a socket, since pipes cannot be closed on exec in one step here.
  private static func pair() throws(FileError) -> (own: Int32, child: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw FileError(code: errno) }
    return (ends[0], ends[1])
  }

  /// Waits for the end, and brings it about where nobody reads on; a signal gives 128 and its number.
  private static func end(_ process: pid_t, isStopped: Bool) -> Int32 {
    if isStopped { kill(process, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func spawn(output: Int32, errors: Int32) throws(FileError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var process: pid_t = 0
    let code = unsafe ChildProcess.withCStrings(arguments) { argv in
      unsafe ChildProcess.withCStrings(environment) { envp in
        unsafe posix_spawnp(&process, arguments[0], &actions, nil, argv, envp)
      }
    }
    guard code == 0 else { throw FileError(code: code) }
    return process
  }

  private static func withCStrings<R>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> R
  ) -> R {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
    return unsafe pointers.withUnsafeBufferPointer { buffer in
      // The array always holds the nil at its end.
      guard let start = buffer.baseAddress else { preconditionFailure("an empty list of strings") }
      return unsafe body(start)
    }
  }
}

/// Reads both streams of a program as they come, so that neither holds it up.
private struct ChildOutput {
  let descriptors: [Int32]
  let limit: Int
  var bytes: [[UInt8]] = [[], []]
  var isOverLimit = false

  init(descriptors: [Int32], limit: Int) {
    self.descriptors = descriptors
    self.limit = limit
  }

  mutating func readAll() {
    var open = [0, 1]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while !open.isEmpty, !isOverLimit {
      var entries = open.map { pollfd(fd: descriptors[$0], events: Int16(POLLIN), revents: 0) }
      if unsafe poll(&entries, nfds_t(entries.count), -1) < 0 {
        if errno == EINTR { continue } else { return }
      }
      for (stream, entry) in zip(open, entries) where entry.revents != 0 {
        let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(entry.fd, $0.baseAddress, $0.count) }
        if count > 0 {
          bytes[stream] += chunk[..<count]
        } else if count == 0 || errno != EINTR {
          open.removeAll { $0 == stream }
        }
        if bytes[stream].count > limit { isOverLimit = true }
      }
    }
  }
}
