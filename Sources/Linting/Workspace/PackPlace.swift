public import Campaigns

/// The pack that a policy file belongs to.
public struct PackPlace: Sendable, Hashable {
  /// The pack's folder.
  public var folder: String
  /// The folder's name, which is the pack's id.
  public var id: String

  /// The folder that holds the pack.
  var parent: String { folder == "." ? ".." : Path.parent(folder) }

  /// How many folders a file may lie below its pack: `rules/price/x.yaml`.
  private static let depth = 3

  /// Nil for a file that lies in no pack.
  public init?(of path: String, _ fileSystem: FileSystem) {
    guard path.hasSuffix(".yaml") else { return nil }
    var folder = path
    for _ in 0..<PackPlace.depth {
      folder = Path.parent(folder)
      if (try? fileSystem.kind(Path.join(folder, "pack.yaml"))) == .file {
        self.folder = folder
        id = Path.name(folder == "." ? fileSystem.workingDirectory : folder)
        return
      }
      if folder == "." || folder == "/" { return nil }
    }
    return nil
  }

  /// The path of a file below the pack's folder: "rules/price/x.yaml".
  public func relative(_ path: String) -> String { Path.relative(path, to: folder) ?? path }
}
