import Documents

/// What stands on disk below some paths; it differs as soon as a file is added, taken away or written.
public struct FolderState: Sendable, Hashable {
  private var stamps: [String: FileStamp] = [:]

  public init(of paths: [String], fileSystem: FileSystem = FileSystem()) {
    for path in paths { add(path, fileSystem, depth: 0) }
  }

  /// Hidden entries are left out: they are no documents, and programs write there all the time.
  private mutating func add(_ path: String, _ fileSystem: FileSystem, depth: Int) {
    let kind = try? fileSystem.kind(path)
    guard kind == .folder || kind == .linkedFolder else {
      stamps[path] = fileSystem.stamp(path)
      return
    }
    guard depth <= Limit.folderDepth.preset else { return }
    for entry in (try? fileSystem.list(path)) ?? [] where !entry.name.hasPrefix(".") {
      if case .success(.linkedFolder) = entry.kind { continue }
      add(Path.join(path, entry.name), fileSystem, depth: depth + 1)
    }
  }
}
