import Glibc
import Synchronization

/// The temporary files that are being written: whoever ends the process on the way removes them.
public enum UnfinishedFiles {
  private static let paths = Mutex<Set<String>>([])

  static func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  static func remove(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Takes away what is not finished; what is in the place of such a file stays as it was.
  public static func removeAll() {
    // A thread that holds the lock does nothing slow with it, but it may be stopped.
    for path in paths.withLockIfAvailable({ $0 }) ?? [] { unsafe unlink(path) }
  }
}
