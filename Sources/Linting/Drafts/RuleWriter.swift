import Campaigns
public import Documents
public import Findings
import Policies

/// Writes the files of a rule that somebody starts, and says how the rule fares.
public struct RuleWriter: Sendable {
  /// What was written and what is still wrong with it.
  public struct Outcome: Sendable {
    /// Paths of the files, in the order in which they were written.
    public var files: [String]
    /// What `policy lint` finds in the new files and `policy test` in the new rule.
    public var problems: [RunError]
  }

  private let fileSystem: FileSystem
  private let locator: PackLocator
  private let folder: String
  private let id: String

  /// `pack` is the folder of the pack, which may not exist yet; `folders` hold further packs.
  public init(pack: String, folders: [String]) {
    fileSystem = FileSystem()
    folder = Path.normalized(pack, workingDirectory: fileSystem.workingDirectory)
    id =
      folder == "."
      ? Path.name(fileSystem.workingDirectory) : Path.name(folder)
    let parent = folder == "." ? ".." : Path.parent(folder)
    locator = PackLocator(folders: [parent] + folders)
  }

  /// Writes the rule, and the pack where there is none; no file that is there is touched.
  public func write(_ draft: RuleDraft, asOf: CalendarDate) throws(LintError) -> Outcome {
    let packFile = Path.join(folder, "pack.yaml")
    let isNew = (try? fileSystem.kind(packFile)) != .file
    let base = isNew ? nil : locator.outline(id)?.base
    var files = draft.files(base: base).map { (path: Path.join(folder, $0.path), text: $0.text) }
    if isNew { files.insert((packFile, draft.packFile(id: id)), at: 0) }
    for file in files where (try? fileSystem.kind(file.path)) != nil {
      throw LintError(zh: "\(file.path) 已经存在", en: "\(file.path) is there already")
    }
    for file in files { try write(file.path, Array(file.text.utf8)) }
    return Outcome(files: files.map(\.path), problems: try problems(draft, base: base, asOf: asOf))
  }

  private func problems(
    _ draft: RuleDraft, base: String?, asOf: CalendarDate
  ) throws(LintError) -> [RunError] {
    let (set, faults) = try locator.policies([id], withTests: true)
    let report = PolicyTester(policies: set, asOf: asOf).run(only: [draft.id])
    let own = draft.files(base: base).map { "/\($0.path)" }
    let lint = PolicyLinter.problems(set, asOf: asOf).filter { fault in
      own.contains { fault.path.hasSuffix($0) }
    }
    return faults + report.rules.flatMap(\.failures) + lint
  }

  private func write(_ path: String, _ bytes: [UInt8]) throws(LintError) {
    do throws(WriteError) {
      try fileSystem.makeFolder(Path.parent(path))
      try fileSystem.replace(path, with: bytes)
    } catch {
      throw LintError(error)
    }
  }
}
