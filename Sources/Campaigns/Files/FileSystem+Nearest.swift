extension FileSystem {
  /// The nearest file of a name in the folder that a path is or lies in, or above; nil for none.
  ///
  /// `stopsHere` looks no higher than the working directory, below which all paths are relative.
  public func nearest(_ name: String, to path: String, stopsHere: Bool = false) -> String? {
    let path = Path.normalized(path, workingDirectory: workingDirectory)
    let isFolder = [.folder, .linkedFolder].contains(try? kind(path))
    let folder = isFolder ? path : Path.parent(path)
    let parts = Path.absolute(folder, workingDirectory: workingDirectory).split(separator: "/")
    let folders = stride(from: parts.count, through: 0, by: -1).lazy.map { count in
      Path.normalized("/" + parts[..<count].joined(separator: "/"), workingDirectory: workingDirectory)
    }
    let isLow = { (folder: String) in !stopsHere || path.hasPrefix("/") || !folder.hasPrefix("/") }
    return folders.prefix(while: isLow).map { Path.join($0, name) }.first { (try? self.kind($0)) == .file }
  }
}
