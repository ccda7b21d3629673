import FoundationEssentials
import Glibc

/// A running Chromium in a process group and a temporary folder of its own. Ends with the value.
final class BrowserProcess {
  let pipe: BrowserPipe
  let group: pid_t
  private let folder: String
  private var isRunning = true

  init(program: String, scriptHeap: Int, isSandboxed: Bool) throws(RenderingError) {
    folder = try BrowserLeftovers.newFolder()
    var ends: [Int32] = [-1, -1]
    // A pair of sockets instead of two pipes: writing to a browser that is gone then is an error, no signal.
    guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else {
      throw .browserFailed("socketpair: \(errno)")
    }
    pipe = BrowserPipe(descriptor: ends[0])
    defer { close(ends[1]) }
    group = try BrowserProcess.spawn(
      [program]
        + BrowserArguments.list(
          profile: folder + "/profile", scriptHeap: scriptHeap, isSandboxed: isSandboxed),
      environment: BrowserArguments.environment(home: folder), end: ends[1], log: folder + "/log")
    BrowserLeftovers.register(group: group, folder: folder)
  }

  static var runsAsRoot: Bool { geteuid() == 0 }

  /// What Chromium said last on standard error.
  var lastWords: String {
    let text = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").last { !$0.contains("dbus") }.map(String.init) ?? "-"
  }

  /// Ends all its processes and removes its folder.
  func end() {
    guard isRunning else { return }
    isRunning = false
    pipe.close()
    BrowserLeftovers.end(group: group, folder: folder)
  }

  deinit { end() }

  private static func spawn(_ arguments: [String], environment: [String], end: Int32, log: String)
    throws(RenderingError) -> pid_t
  {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, end, 3)
    unsafe posix_spawn_file_actions_adddup2(&actions, end == 3 ? 3 : end, 4)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var process: pid_t = 0
    let code = unsafe withCStrings(arguments) { argv in
      unsafe withCStrings(environment) { envp in
        unsafe posix_spawn(&process, arguments[0], &actions, &attributes, argv, envp)
      }
    }
    guard code == 0 else { throw .browserFailed("posix_spawn: \(code)") }
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
