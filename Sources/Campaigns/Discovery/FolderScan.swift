import Documents

/// A folder with what lies in it, hidden entries and configuration files left out.
struct FolderScan {
  var path: String
  var hasManifest = false
  /// Paths of regular files, sorted.
  var files: [String] = []
  var folders: [FolderScan] = []

  /// The folder's files and those of the sub-folders that have no manifest of their own.
  var campaignFiles: [String] {
    files + folders.filter { !$0.hasManifest }.flatMap(\.campaignFiles)
  }

  /// Whether none of the files here or below is one of those.
  func isDisjoint(from paths: Set<String>) -> Bool {
    files.allSatisfy { !paths.contains($0) } && folders.allSatisfy { $0.isDisjoint(from: paths) }
  }

  /// The nearest folders below that have a manifest of their own.
  var nestedCampaigns: [FolderScan] {
    folders.flatMap { $0.hasManifest ? [$0] : $0.nestedCampaigns }
  }
}

/// Walks folders; what cannot be read is collected and the walk goes on.
struct FolderWalk {
  let fileSystem: FileSystem
  let limits: Limits
  /// Whether links to files may lead out of the folder that is walked.
  var allowsOutside = false
  var problems: [CampaignProblem] = []
  var notChecked: [UncheckedFile] = []
  private(set) var filesLeftOut = 0
  private var fileCount = 0
  /// The folder in which the limit of files was met.
  private var fullFolder = ""
  /// The folder that a walk began with.
  private var root = ""

  init(_ fileSystem: FileSystem, limits: Limits = Limits()) {
    self.fileSystem = fileSystem
    self.limits = limits
  }

  /// What the limit of files left out.
  var limitProblems: [CampaignProblem] {
    guard filesLeftOut > 0 else { return [] }
    let limit = limits[.files]
    return [
      CampaignProblem(
        path: fullFolder,
        message: LocalizedText(
          zh: "文件超过上限 \(limit) 个（files），其余 \(filesLeftOut) 个没有查看",
          en: "more files than the limit of \(limit) (files); \(filesLeftOut) are not looked at"))
    ]
  }

  mutating func scan(_ path: String) -> FolderScan {
    root = path
    return scan(path, depth: 1)
  }

  private mutating func scan(_ path: String, depth: Int) -> FolderScan {
    var scan = FolderScan(path: path)
    guard depth <= limits[.folderDepth] else {
      let message = LocalizedText(
        zh: "文件夹嵌套超过上限 \(limits[.folderDepth]) 层（folder-depth），其中的文件没有查看",
        en:
          "folders nested deeper than the limit of \(limits[.folderDepth]) (folder-depth); what lies inside is not looked at"
      )
      problems.append(CampaignProblem(path: path, message: message))
      return scan
    }
    do throws(FileError) {
      for entry in try fileSystem.list(path) where !entry.name.hasPrefix(".") {
        add(entry, to: &scan, depth)
      }
    } catch {
      problems.append(CampaignProblem(path: path, message: error.message))
    }
    return scan
  }

  private mutating func add(_ entry: FileSystem.Entry, to scan: inout FolderScan, _ depth: Int) {
    let path = Path.join(scan.path, entry.name)
    switch entry.kind {
    case .failure(let error): problems.append(CampaignProblem(path: path, message: error.message))
    case .success(.special):
      problems.append(CampaignProblem(path: path, message: FileError.notRegular.message))
    case .success(.linkedFolder):
      notChecked.append(UncheckedFile(path: path, reason: UncheckedFile.linkedFolder))
    case .success(.folder): scan.folders.append(self.scan(path, depth: depth + 1))
    case .success(.file): addFile(entry, path, to: &scan)
    }
  }

  private mutating func addFile(_ entry: FileSystem.Entry, _ path: String, to scan: inout FolderScan) {
    if entry.isLink, !allowsOutside, fileSystem.leads(path, outOf: root) {
      return notChecked.append(UncheckedFile(path: path, reason: UncheckedFile.outsideLink))
    }
    switch entry.name {
    case ManifestReader.fileName: scan.hasManifest = true
    case ProjectConfiguration.fileName: break
    case _ where RecordFile(rawValue: entry.name) != nil: break
    default: take(path, to: &scan)
    }
  }

  private mutating func take(_ path: String, to scan: inout FolderScan) {
    guard fileCount < limits[.files] else {
      if filesLeftOut == 0 { fullFolder = scan.path }
      filesLeftOut += 1
      return
    }
    fileCount += 1
    scan.files.append(path)
  }
}
