import FoundationEssentials
import Glibc
import Synchronization

/// The folders and process groups of browsers: what runs when we exit is ended, and what a run that was killed
/// left behind is removed by the next one.
enum BrowserLeftovers {
  private static let running = Mutex<[pid_t: String]>([:])
  private static let prefix = "fineprint-chromium-"
  private static let base = ChromiumLocator.variable("TMPDIR") ?? "/tmp"

  /// A temporary folder whose name holds our process's number.
  static func newFolder() throws(RenderingError) -> String {
    removeStaleFolders()
    var template = Array("\(base)/\(prefix)\(getpid())-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw .browserFailed("mkdtemp: \(errno)") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static let endsAll: Void = {
    atexit {
      // No browser is started any more; a lock that is held now belongs to a thread that will not go on.
      let left = BrowserLeftovers.running.withLockIfAvailable { $0 } ?? [:]
      for (group, folder) in left { BrowserLeftovers.end(group: group, folder: folder) }
    }
    return ()
  }()

  static func register(group: pid_t, folder: String) {
    _ = endsAll
    running.withLock { $0[group] = folder }
  }

  static func end(group: pid_t, folder: String) {
    running.withLock { $0[group] = nil }
    kill(-group, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(group, &status, 0) < 0, errno == EINTR {}
    // Children die a moment after their parent and may still write.
    for _ in 0..<50 {
      try? FileManager.default.removeItem(atPath: folder)
      if unsafe access(folder, F_OK) != 0 { break }
      usleep(20_000)
    }
  }

  private static func removeStaleFolders() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
    where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
      guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
      try? FileManager.default.removeItem(atPath: base + "/" + name)
    }
  }
}
