import Campaigns
import Documents

/// Finds the campaign that a file belongs to, as `check` would take it.
struct CampaignPlace: Hashable {
  /// What discovery is asked for; names the campaign among those of a workspace.
  let paths: [String]
  /// Whether a manifest makes it, and not the files that happen to lie beside one another.
  let hasManifest: Bool

  /// Files of a folder that are still taken as one promotion where no manifest says so.
  private static let fileLimit = 500

  /// The campaign around a file: that of the nearest manifest in its folder or above, else the documents beside it.
  init(of path: String, _ fileSystem: FileSystem) {
    if let manifest = fileSystem.nearest(ManifestReader.fileName, to: path, stopsHere: true) {
      (paths, hasManifest) = ([manifest], true)
      return
    }
    let folder = Path.parent(path)
    let beside = ((try? fileSystem.list(folder)) ?? []).filter { entry in
      entry.kind == .success(.file) && !entry.name.hasPrefix(".") && MediaType(fileName: entry.name) != nil
    }.map { Path.join(folder, $0.name) }
    paths = beside.contains(path) && beside.count <= CampaignPlace.fileLimit ? beside : [path]
    hasManifest = false
  }
}
