import Documents
import YAML

/// Finds the files that a manifest's channels name.
struct ManifestFiles {
  let folder: String
  let fileSystem: FileSystem
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
      let paths = matches(pattern).map { Path.join(folder, $0) }
      files += paths.map {
        CampaignFile(
          path: $0, channel: entry.channel, owner: entry.owner, region: entry.region,
          published: entry.published, isNamed: true)
      }
    }
  }

  private mutating func matches(_ pattern: ManifestChannel.Pattern) -> [String] {
    let name = Path.normalized(pattern.text, workingDirectory: "")
    let glob = Glob(name)
    do throws(FileError) {
      switch try fileSystem.kind(Path.join(folder, name)) {
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
