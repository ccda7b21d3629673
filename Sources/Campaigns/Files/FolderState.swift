import Glibc

/// What stands on disk below some paths; it differs as soon as a file is added, taken away or written.
public struct FolderState: Sendable, Hashable {
  private struct Entry: Sendable, Hashable {
    let path: String
    let size: Int
    /// Seconds and nanoseconds of the last change.
    let seconds: Int
    let nanoseconds: Int
    let inode: UInt
  }

  /// In the order of the walk, which is that of the names.
  private var entries: [Entry] = []

  public init(of paths: [String], fileSystem: FileSystem = FileSystem()) {
    for path in paths { add(path, fileSystem, depth: 0) }
  }

  /// Hidden entries are left out: they are no documents, and programs write there all the time.
  private mutating func add(_ path: String, _ fileSystem: FileSystem, depth: Int) {
    var status = stat()
    guard unsafe stat(fileSystem.full(path), &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      let time = status.st_mtim
      return entries.append(
        Entry(
          path: path, size: Int(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec,
          inode: UInt(status.st_ino)))
    }
    guard depth <= FolderWalk.depthLimit else { return }
    for entry in (try? fileSystem.list(path)) ?? [] where !entry.name.hasPrefix(".") {
      if case .success(.linkedFolder) = entry.kind { continue }
      add(Path.join(path, entry.name), fileSystem, depth: depth + 1)
    }
  }
}
