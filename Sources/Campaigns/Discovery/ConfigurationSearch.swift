import YAML

/// Looks for the `fineprint.yaml`, or another file, that governs a path.
struct ConfigurationSearch {
  let fileSystem: FileSystem
  var fileName = ProjectConfiguration.fileName

  /// The path of the nearest configuration in a folder or above it, else in the working directory; nil for none.
  func nearest(to folder: String) -> String? {
    let start = Path.absolute(folder, workingDirectory: fileSystem.workingDirectory).split(separator: "/")
    let above = stride(from: start.count, through: 0, by: -1).map {
      "/" + start[..<$0].joined(separator: "/")
    }
    let candidates = above.map { Path.normalized($0, workingDirectory: fileSystem.workingDirectory) } + ["."]
    return candidates.lazy.map { Path.join($0, fileName) }.first(where: isFile)
  }

  private func isFile(_ path: String) -> Bool {
    (try? fileSystem.kind(path)) == .file
  }
}
