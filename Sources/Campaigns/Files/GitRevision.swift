public import Documents

/// The files of a repository as they stood at a revision, read through `git`.
public struct GitRevision: Sendable {
  /// As it was asked for: "main", "origin/main", "HEAD~1".
  public let name: String
  let fileSystem: FileSystem

  public init(_ name: String, fileSystem: FileSystem) {
    self.name = name
    self.fileSystem = fileSystem
  }

  /// Tells a revision that the repository around a folder does not have.
  public func verify(near folder: String) throws(GitError) {
    guard !name.isEmpty, !name.hasPrefix("-") else { throw .unknownRevision(name) }
    let inside = try git(folder, ["rev-parse", "--git-dir"])
    guard inside.status == 0 else { throw .failed(GitRevision.words(inside)) }
    let outcome = try git(folder, ["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
    guard outcome.status == 0 else { throw .unknownRevision(name) }
  }

  /// The bytes of a file, or nil where there was none at this path.
  public func read(_ path: String, limit: Int) throws(GitError) -> [UInt8]? {
    let folder = Path.parent(path)
    let listed = try git(folder, ["ls-tree", "-z", name, "--", Path.name(path)])
    guard listed.status == 0 else { throw .failed(GitRevision.words(listed)) }
    // "100644 blob 1234…\tname"; a link or a folder is no file.
    let fields = listed.output.prefix { $0 != 0x09 }.split(separator: 0x20).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard fields.count == 3, fields[0].hasPrefix("100"), fields[1] == "blob" else { return nil }
    let shown = try git(folder, ["cat-file", "blob", fields[2]], limit: limit)
    if shown.isOverLimit { throw .tooLarge(path, limit: limit) }
    guard shown.status == 0 else { throw .failed(GitRevision.words(shown)) }
    return shown.output
  }

  func git(
    _ folder: String, _ arguments: [String], limit: Int = 1 << 20
  ) throws(GitError) -> ChildProcess.Outcome {
    // A hook's own variables would lead away from the folder that is asked for.
    let environment = ChildProcess.environment(
      without: ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "LC_ALL"],
      adding: ["LC_ALL=C", "GIT_TERMINAL_PROMPT=0"])
    do throws(FileError) {
      return try ChildProcess(
        arguments: ["git", "-C", fileSystem.full(folder)] + arguments, environment: environment
      ).run(limit: limit)
    } catch {
      throw error == .missing ? .gitMissing : .failed(error.message.en)
    }
  }

  static func words(_ outcome: ChildProcess.Outcome) -> String {
    let text = String(decoding: outcome.errors, as: UTF8.self)
    return text.split(separator: "\n").first.map(String.init) ?? "git: \(outcome.status)"
  }
}

/// Why a file could not be read at a revision.
public enum GitError: Error, Hashable, Sendable {
  case gitMissing
  case unknownRevision(String)
  /// In bytes.
  case tooLarge(String, limit: Int)
  /// What git said.
  case failed(String)

  public var message: LocalizedText {
    switch self {
    case .gitMissing: LocalizedText(zh: "没有安装 git", en: "git is not installed")
    case .unknownRevision(let name):
      LocalizedText(zh: "仓库里没有版本“\(name)”", en: "the repository has no revision \"\(name)\"")
    case .tooLarge(let path, let limit):
      LocalizedText(zh: "\(path) 超过上限 \(limit) 字节", en: "\(path) is over the limit of \(limit) bytes")
    case .failed(let words): LocalizedText(zh: "git 读不了：\(words)", en: "git cannot read it: \(words)")
    }
  }
}
