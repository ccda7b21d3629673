import Documents
import YAML

/// One discovery on its way.
struct DiscoveryRun {
  let discovery: CampaignDiscovery
  var listing = CampaignListing()
  private var walk: FolderWalk
  /// Campaigns by the path that they are sorted by; a folder is taken once.
  private var campaigns: [String: Campaign] = [:]
  private var singles: [String] = []
  /// Paths of all files that belong to a campaign already.
  private var covered: Set<String> = []

  init(discovery: CampaignDiscovery) {
    self.discovery = discovery
    walk = FolderWalk(discovery.fileSystem, limits: discovery.limits)
    walk.allowsOutside = discovery.allowsOutside
  }

  private var fileSystem: FileSystem { discovery.fileSystem }

  mutating func discover(_ paths: [String]) -> CampaignListing {
    let normalized = paths.filter { !$0.isEmpty }.map {
      Path.normalized($0, workingDirectory: fileSystem.workingDirectory)
    }
    if normalized.count < paths.count { report("", FileError.missing.message) }
    readConfiguration(normalized.first)
    // Folders stand before what lies in them, so that a campaign takes its files before they are named alone.
    var last: String?
    for path in normalized.sorted(by: Path.isBefore) where path != last {
      take(path)
      last = path
    }
    addSingles()
    return finished()
  }

  private mutating func readConfiguration(_ first: String?) {
    guard let path = first.flatMap(discovery.configurationPath), let bytes = bytes(path) else { return }
    let (configuration, problems) = ProjectConfiguration.read(bytes, path: path)
    listing.configuration = configuration
    let source = YAMLSource(bytes)
    listing.problems += problems.map { CampaignProblem(path: path, $0, source) }
  }

  private mutating func take(_ path: String) {
    if path == CampaignDiscovery.standardInput { return singles.append(path) }
    do throws(FileError) {
      switch try fileSystem.kind(path) {
      case .folder, .linkedFolder: takeFolder(path)
      case .special: report(path, FileError.notRegular.message)
      case .file:
        if Path.name(path) == ManifestReader.fileName { return takeCampaign(Path.parent(path)) }
        if MediaType(fileName: path) == nil { return report(path, UncheckedFile.unknownType) }
        singles.append(path)
      }
    } catch {
      report(path, error.message)
    }
  }

  /// A campaign.yaml names its own campaign, and none of those below.
  private mutating func takeCampaign(_ folder: String) { addManifest(walk.scan(folder)) }

  private mutating func takeFolder(_ path: String) {
    let before = (campaigns.count, walk.problems.count)
    let scan = walk.scan(path)
    add(scan)
    let isExplained =
      before != (campaigns.count, walk.problems.count) || campaigns[path] != nil || walk.filesLeftOut > 0
    if !isExplained, scan.isDisjoint(from: covered) { reportEmpty(path) }
  }

  private mutating func add(_ scan: FolderScan) {
    if scan.hasManifest {
      addManifest(scan)
      for nested in scan.nestedCampaigns { add(nested) }
    } else {
      let files = documents(scan.files.filter { !covered.contains($0) })
      if !files.isEmpty { insert(Campaign(id: scan.path, files: files), for: scan.path) }
      for folder in scan.folders { add(folder) }
    }
  }

  private mutating func addManifest(_ scan: FolderScan) {
    guard campaigns[scan.path] == nil else { return }
    let path = Path.join(scan.path, ManifestReader.fileName)
    let all = scan.campaignFiles.sorted(by: Path.isBefore)
    guard let bytes = bytes(path) else {
      return insert(Campaign(id: scan.path, manifestPath: path, files: documents(all)), for: scan.path)
    }
    let manifest = ManifestReader.read(bytes, path: path, allowsOutside: discovery.allowsOutside)
    var named = ManifestFiles(folder: scan.path, files: all, fileSystem: fileSystem)
    named.allowsOutside = discovery.allowsOutside
    for entry in manifest.channels { named.add(entry) }
    var campaign = manifest.campaign
    let tariffs = manifest.tariffs.map {
      ManifestFiles.path(of: $0.file, in: scan.path, workingDirectory: fileSystem.workingDirectory)
    }
    campaign.files = sorted(named.files + rest(all, without: named.files.map(\.path), tariffs))
    if let tariffs, isReadable(tariffs, in: scan.path) {
      campaign.tariffs = (tariffs, manifest.tariffs?.columns ?? [])
    }
    insert(campaign, for: scan.path)
    let missing = tariffProblem(manifest.tariffs, tariffs, in: scan.path)
    tell(path, bytes, manifest.problems + named.problems + missing, manifest.notes)
    if campaign.files.isEmpty { reportEmpty(scan.path) }
  }

  private mutating func insert(_ campaign: Campaign, for folder: String) {
    campaigns[folder] = campaign
    for file in campaign.files { covered.insert(file.path) }
  }

  /// The files that no channel names; filed tariffs are no document.
  private mutating func rest(_ all: [String], without named: [String], _ tariffs: String?) -> [CampaignFile] {
    let taken = Set(named)
    return documents(all.filter { !taken.contains($0) && $0 != tariffs })
  }

  private func isReadable(_ path: String, in folder: String) -> Bool {
    (try? fileSystem.kind(path)) == .file
      && (discovery.allowsOutside || !fileSystem.leads(path, outOf: folder))
  }

  private func tariffProblem(_ source: TariffSource?, _ path: String?, in folder: String) -> [YAMLProblem] {
    guard let source, let path, !isReadable(path, in: folder) else { return [] }
    if (try? fileSystem.kind(path)) == .file { return [ManifestFiles.outside(source.file, source.mark)] }
    return [
      YAMLProblem(mark: source.mark, zh: "没有文件 \(source.file)", en: "there is no file `\(source.file)`")
    ]
  }

  private mutating func tell(
    _ path: String, _ bytes: [UInt8], _ problems: [YAMLProblem], _ notes: [YAMLProblem]
  ) {
    let source = YAMLSource(bytes)
    listing.problems += problems.map { CampaignProblem(path: path, $0, source) }
    listing.notes += notes.map { CampaignProblem(path: path, $0, source) }
  }

  /// The files whose type is read, with the channel of their name; the others are listed as not checked.
  private mutating func documents(_ paths: [String]) -> [CampaignFile] {
    paths.compactMap { path in
      guard MediaType(fileName: path) != nil else {
        listing.notChecked.append(UncheckedFile(path: path, reason: UncheckedFile.unknownType))
        return nil
      }
      return CampaignFile(path: path, channel: channel(path), isNamed: false)
    }
  }

  private func channel(_ path: String) -> Channel {
    listing.configuration?.channel(of: path) ?? Channel(fileName: Path.name(path))
      ?? (MediaType(fileName: path) == .html ? .web : .unknown)
  }

  /// Adds the single files that no folder of the command line holds already.
  private mutating func addSingles() {
    for path in singles where !covered.contains(path) {
      let isInput = path == CampaignDiscovery.standardInput
      let folder = isInput ? path : Path.parent(path)
      let channel = discovery.channel ?? (isInput ? .unknown : channel(path))
      // The folder itself may be another campaign; this one is sorted behind it.
      campaigns[folder + "\0", default: Campaign(id: folder)].files
        .append(CampaignFile(path: path, channel: channel, isNamed: true))
    }
  }

  private mutating func bytes(_ path: String) -> [UInt8]? {
    do throws(FileError) {
      return try fileSystem.read(path, limit: CampaignDiscovery.manifestLimit)
    } catch {
      report(path, error.message)
      return nil
    }
  }

  private mutating func report(_ path: String, _ message: LocalizedText) {
    listing.problems.append(CampaignProblem(path: path, message: message))
  }

  private mutating func reportEmpty(_ path: String) {
    report(path, LocalizedText(zh: "没有可检查的文档", en: "no documents to check"))
  }

  private func sorted(_ files: [CampaignFile]) -> [CampaignFile] {
    unique(files).sorted {
      $0.path == $1.path ? $0.channel < $1.channel : Path.isBefore($0.path, $1.path)
    }
  }

  private mutating func finished() -> CampaignListing {
    let named = Set(singles)
    listing.campaigns = campaigns.keys.sorted(by: Path.isBefore).compactMap { campaigns[$0] }.map {
      var campaign = $0
      for index in campaign.files.indices where named.contains(campaign.files[index].path) {
        campaign.files[index].isNamed = true
      }
      campaign.files = sorted(campaign.files)
      return campaign
    }
    listing.problems = unique(listing.problems + walk.problems + walk.limitProblems).sorted(
      by: CampaignProblem.isBefore)
    listing.notes = unique(listing.notes).sorted(by: CampaignProblem.isBefore)
    listing.notChecked = unique(listing.notChecked + walk.notChecked).sorted {
      Path.isBefore($0.path, $1.path)
    }
    return listing
  }

  private func unique<Item: Hashable>(_ items: [Item]) -> [Item] {
    var seen: Set<Item> = []
    return items.filter { seen.insert($0).inserted }
  }
}
