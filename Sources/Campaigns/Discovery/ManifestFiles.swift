import Documents
import YAML

/// Finds the files that a manifest's channels name.
struct ManifestFiles {
  let folder: String
  let fileSystem: FileSystem
  var allowsOutside = false
  /// The campaign's files by their path below its folder, sorted.
  private let relatives: [String]

  private(set) var files: [CampaignFile] = []
  private(set) var problems: [YAMLProblem] = []

  init(folder: String, files: [String], fileSystem: FileSystem) {
    self.folder = folder
    self.fileSystem = fileSystem
    relatives = files.compactMap { Path.relative($0, to: folder) }
  }

  mutating func add(_ entry: ManifestChannel) {
    for pattern in entry.files {
      let paths = matches(pattern).map(path)
      files += paths.map {
        CampaignFile(
          path: $0, channel: entry.channel, owner: entry.owner, region: entry.region,
          published: entry.published, isNamed: true)
      }
    }
  }

  /// The path of a file as a manifest names it.
  static func path(of name: String, in folder: String, workingDirectory: String) -> String {
    let isPlain = !Path.leavesFolder(name)
    if isPlain { return Path.join(folder, Path.normalized(name, workingDirectory: "")) }
    let full = name.hasPrefix("/") ? name : Path.join(folder, name)
    return Path.normalized(
      Path.absolute(full, workingDirectory: workingDirectory), workingDirectory: workingDirectory)
  }

  /// What is wrong with a name that leads out of the folder by a symbolic link.
  static func outside(_ name: String, _ mark: YAMLMark) -> YAMLProblem {
    YAMLProblem(
      mark: mark, zh: "\(name) 经符号链接指向活动文件夹之外；如确有需要，用 --allow-outside 允许",
      en: "`\(name)` leads out of the campaign's folder by a symbolic link; allow it with --allow-outside")
  }

  private func path(_ name: String) -> String {
    ManifestFiles.path(of: name, in: folder, workingDirectory: fileSystem.workingDirectory)
  }

  private mutating func matches(_ pattern: ManifestChannel.Pattern) -> [String] {
    let leaves = Path.leavesFolder(pattern.text)
    let name = leaves ? pattern.text : Path.normalized(pattern.text, workingDirectory: "")
    let glob = Glob(name)
    do throws(FileError) {
      switch try fileSystem.kind(path(name)) {
      case .file: return named(name, pattern)
      case .folder, .linkedFolder: reportFolder(name, pattern)
      case .special: report(pattern, FileError.notRegular)
      }
    } catch .missing {
      return glob.isLiteral ? missing(name, pattern) : matches(glob, pattern)
    } catch {
      report(pattern, error)
    }
    return []
  }

  private mutating func named(_ name: String, _ pattern: ManifestChannel.Pattern) -> [String] {
    if !allowsOutside, fileSystem.leads(path(name), outOf: folder) {
      problems.append(ManifestFiles.outside(pattern.text, pattern.mark))
      return []
    }
    if MediaType(fileName: name) != nil { return [name] }
    let reason = UncheckedFile.unknownType
    problems.append(
      YAMLProblem(
        mark: pattern.mark, zh: "\(pattern.text)：\(reason.zh)", en: "`\(pattern.text)`: \(reason.en)"))
    return []
  }

  private mutating func matches(_ glob: Glob, _ pattern: ManifestChannel.Pattern) -> [String] {
    let matching = relatives.filter(glob.matches)
    let documents = matching.filter { MediaType(fileName: $0) != nil }
    if matching.isEmpty { return missing(glob.pattern, pattern) }
    if documents.isEmpty {
      let reason = UncheckedFile.unknownType
      problems.append(
        YAMLProblem(
          mark: pattern.mark, zh: "\(pattern.text) 匹配的都是\(reason.zh)",
          en: "`\(pattern.text)` matches only files of an \(reason.en)"))
    }
    return documents
  }

  private mutating func missing(_ name: String, _ pattern: ManifestChannel.Pattern) -> [String] {
    let nearest = Spelling.nearest(name, in: Array(relatives.prefix(1000)))
    problems.append(
      YAMLProblem(
        mark: pattern.mark, zh: "没有文件符合 \(pattern.text)" + (nearest.map { "，是不是 \($0)？" } ?? ""),
        en: "no file matches `\(pattern.text)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        correction: Correction(pattern.text, nearest: nearest)))
    return []
  }

  private mutating func reportFolder(_ name: String, _ pattern: ManifestChannel.Pattern) {
    problems.append(
      YAMLProblem(
        mark: pattern.mark, zh: "\(pattern.text) 是文件夹，请写 \"\(name)/*\"",
        en: "`\(pattern.text)` is a folder; write \"\(name)/*\""))
  }

  private mutating func report(_ pattern: ManifestChannel.Pattern, _ error: FileError) {
    problems.append(
      YAMLProblem(
        mark: pattern.mark, zh: "\(pattern.text)：\(error.message.zh)",
        en: "`\(pattern.text)`: \(error.message.en)"))
  }
}
