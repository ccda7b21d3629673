import Glibc

extension FileSystem {
  /// Makes a folder with those above it; one that is there stays.
  public func makeFolder(_ path: String) throws(WriteError) {
    if let kind = try? kind(path), [.folder, .linkedFolder].contains(kind) { return }
    let parent = Path.parent(path)
    if parent != path, parent != "." { try makeFolder(parent) }
    guard unsafe mkdir(full(path), 0o777) == 0 || errno == EEXIST && (try? kind(path)) == .folder else {
      throw WriteError(path: path, code: errno)
    }
  }

  /// Whether a path leads to something outside a folder, links followed; false where there is nothing.
  public func leads(_ path: String, outOf folder: String) -> Bool {
    guard (try? kind(path)) != nil else { return false }
    let (inside, place) = (real(folder), real(path))
    return place != inside && Path.relative(place, to: inside) == nil
  }

  /// The path from the root without symbolic links; without looking at the disk where there is no such file.
  public func real(_ path: String) -> String {
    guard let found = unsafe realpath(full(path), nil) else {
      return Path.absolute(path, workingDirectory: workingDirectory)
    }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
