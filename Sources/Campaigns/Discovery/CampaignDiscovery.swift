public import Documents
public import YAML

/// Makes campaigns of the paths of a command line.
///
/// A folder with a `campaign.yaml` is that campaign, with the files of its sub-folders that have none. A folder
/// without one is an ad-hoc campaign of its documents, and its sub-folders are campaigns of their own. Single
/// files form one ad-hoc campaign for each folder that they lie in; `-` is standard input.
public struct CampaignDiscovery: Sendable {
  /// The path that stands for standard input.
  public static let standardInput = "-"
  /// Longest manifest or configuration that is read, in bytes.
  static let manifestLimit = 4 << 20

  let fileSystem: FileSystem
  let channel: Channel?
  public var limits = Limits()
  /// Whether manifests may name files outside their folders, and links in folders may lead there.
  public var allowsOutside = false

  /// `channel` is that of single files and of standard input, before any other source.
  public init(fileSystem: FileSystem = FileSystem(), channel: Channel? = nil) {
    self.fileSystem = fileSystem
    self.channel = channel
  }

  /// The `fineprint.yaml` that governs a path, found in its folder or above, else in the working directory.
  public func configuration(of path: String) -> (
    configuration: ProjectConfiguration, problems: [YAMLProblem]
  )? {
    guard let found = configurationPath(of: path),
      let bytes = try? fileSystem.read(found, limit: CampaignDiscovery.manifestLimit)
    else { return nil }
    return ProjectConfiguration.read(bytes, path: found)
  }

  /// The path of that `fineprint.yaml`, or nil where there is none.
  func configurationPath(of path: String) -> String? {
    let name = ProjectConfiguration.fileName
    return fileSystem.nearest(name, to: path) ?? fileSystem.nearest(name, to: ".", stopsHere: true)
  }

  /// The `campaign.yaml` in a path's folder or the nearest above, or nil.
  public func manifest(of path: String) -> Manifest? {
    guard let found = fileSystem.nearest(ManifestReader.fileName, to: path),
      let bytes = try? fileSystem.read(found, limit: CampaignDiscovery.manifestLimit)
    else { return nil }
    return ManifestReader.read(bytes, path: found, allowsOutside: true)
  }

  /// The campaigns of the paths, as they were given; no path gives no campaign.
  public func discover(_ paths: [String]) -> CampaignListing {
    var run = DiscoveryRun(discovery: self)
    return run.discover(paths)
  }
}
