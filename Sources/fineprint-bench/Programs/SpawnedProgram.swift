import Glibc

/// A running program without input, whose errors are thrown away.
struct SpawnedProgram {
  enum Output { case none, pipe }

  private var process: pid_t = 0
  private var output: Int32 = -1

  /// Nil where the program cannot be started.
  init?(_ program: String, _ arguments: [String], output kind: Output) {
    var ends: [Int32] = [-1, -1]
    if kind == .pipe { guard unsafe pipe(&ends) == 0 else { return nil } }
    output = ends[0]
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    if kind == .pipe {
      unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    let failure = unsafe posix_spawnp(&process, program, &actions, nil, words, environ)
    if kind == .pipe { close(ends[1]) }
    guard failure == 0 else { return nil }
  }

  /// Everything that it puts out.
  func readAll() -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(output, $0.baseAddress, $0.count) }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  /// Waits for its end.
  func wait() -> (status: Int, cpuNanoseconds: Int, peakKilobytes: Int) {
    var status: Int32 = 0
    var usage = rusage()
    unsafe wait4(process, &status, 0, &usage)
    if output >= 0 { close(output) }
    let cpu = [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Int($1.tv_sec) * 1_000_000_000 + Int($1.tv_usec) * 1_000
    }
    let hasExited = status & 0x7F == 0
    return (hasExited ? Int(status >> 8 & 0xFF) : -1, cpu, usage.ru_maxrss)
  }
}
