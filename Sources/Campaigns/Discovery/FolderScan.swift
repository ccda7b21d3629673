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
  /// How deep folders are walked.
  static let depthLimit = 200

  let fileSystem: FileSystem
  var problems: [CampaignProblem] = []
  var notChecked: [UncheckedFile] = []

  init(_ fileSystem: FileSystem) { self.fileSystem = fileSystem }

  mutating func scan(_ path: String, depth: Int = 1) -> FolderScan {
    var scan = FolderScan(path: path)
    guard depth <= FolderWalk.depthLimit else {
      let message = LocalizedText(
        zh: "文件夹嵌套超过 \(FolderWalk.depthLimit) 层",
        en: "folders nested deeper than \(FolderWalk.depthLimit) levels")
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
    case .success(.file):
      switch entry.name {
      case ManifestReader.fileName: scan.hasManifest = true
      case ProjectConfiguration.fileName: break
      case _ where RecordFile(rawValue: entry.name) != nil: break
      default: scan.files.append(path)
      }
    }
  }
}
