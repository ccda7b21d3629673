public import Documents

/// What a manifest that is yet to be written would hold.
public struct CampaignPlan: Sendable {
  public struct File: Sendable {
    /// As it is opened.
    public var path: String
    /// Below the campaign's folder.
    public var name: String
    /// Nil where no name tells.
    public var channel: Channel?
  }

  /// The campaign's folder.
  public var folder: String
  public var files: [File]
  /// Files that are not read.
  public var unread: [String] = []

  /// The path of the manifest.
  public var manifest: String { Path.join(folder, ManifestReader.fileName) }
}

/// Finds the campaigns among the files of a folder.
public struct CampaignPlanner {
  /// Plans for folders with documents and no manifest, in the order of their paths.
  public private(set) var plans: [CampaignPlan] = []
  /// Manifests that are there already.
  public private(set) var kept: [String] = []
  /// What could not be read.
  public private(set) var problems: [CampaignProblem] = []
  private let replaces: Bool

  /// With `replaces`, folders that have a manifest are planned anew.
  public init(_ folder: String, replaces: Bool, fileSystem: FileSystem = FileSystem()) {
    self.replaces = replaces
    var walk = FolderWalk(fileSystem)
    let scan = walk.scan(Path.normalized(folder, workingDirectory: fileSystem.workingDirectory))
    problems = walk.problems
    plan(scan)
    plans.sort { Path.isBefore($0.folder, $1.folder) }
  }

  private mutating func plan(_ scan: FolderScan) {
    if scan.hasManifest, !replaces {
      kept.append(Path.join(scan.path, ManifestReader.fileName))
      for nested in scan.nestedCampaigns { plan(nested) }
      return
    }
    // A folder that is named after a channel belongs to the campaign above; any other is one of its own.
    let parts = scan.folders.filter { isPart($0) }
    let paths = scan.files + parts.flatMap(\.campaignFiles)
    let documents = paths.filter { MediaType(fileName: $0) != nil }
    if documents.contains(where: { !CampaignPlanner.isAboutTheFolder($0) }) {
      let files = documents.sorted(by: Path.isBefore).map { path in
        let name = Path.relative(path, to: scan.path) ?? path
        let channel = CampaignPlanner.isAboutTheFolder(path) ? nil : ChannelGuess.channel(of: name)
        return CampaignPlan.File(path: path, name: name, channel: channel)
      }
      let unread = paths.filter { MediaType(fileName: $0) == nil }.compactMap {
        Path.relative($0, to: scan.path)
      }
      plans.append(CampaignPlan(folder: scan.path, files: files, unread: unread))
    }
    for folder in scan.folders where !isPart(folder) { plan(folder) }
  }

  private func isPart(_ scan: FolderScan) -> Bool {
    (replaces || !scan.hasManifest) && ChannelGuess.named(Path.name(scan.path)) != nil
  }

  /// README and its like speak of the folder, not of an offer.
  private static func isAboutTheFolder(_ path: String) -> Bool {
    let stem = Path.name(path).lowercased().prefix { $0 != "." }
    return ["readme", "changelog", "license", "contributing", "notes", "todo"].contains(String(stem))
  }
}
