public import Campaigns
import Documents
public import Findings
import Glibc
public import Policies

/// Finds policy packs on disk and loads them.
public struct PackLocator: Sendable {
  private let fileSystem: FileSystem
  private let folders: [String]
  private static let sizeLimit = 4 << 20

  /// Packs in `folders` come before the shipped ones of the same name.
  public init(fileSystem: FileSystem = FileSystem(), folders: [String] = []) {
    self.fileSystem = fileSystem
    self.folders = folders + PackLocator.shippedFolders(fileSystem)
  }

  /// Ids of all packs that are found, sorted.
  public func available() -> [String] {
    var ids: Set<String> = []
    for folder in folders {
      for entry in (try? fileSystem.list(folder)) ?? [] where isPack("\(folder)/\(entry.name)") {
        ids.insert(entry.name)
      }
    }
    return ids.sorted()
  }

  /// Loads a pack with what it takes over from its base; nil where there is none of that name.
  public func load(_ id: String, withTests: Bool) -> (pack: PolicyPack, problems: [PolicyProblem])? {
    start(id, withTests: withTests)?.finished(jobs: 2)
  }

  /// Loads and compiles packs; broken ones are told and the sound rest is used.
  ///
  /// A start waits for nothing else: while one core compiles the vocabularies, another reads laws and rules.
  public func policies(_ ids: [String], withTests: Bool = false) throws(LintError) -> (PolicySet, [RunError])
  {
    enum Half: Sendable {
      case wording(PolicySet.Wording)
      case packs([(pack: PolicyPack, problems: [PolicyProblem])])
    }
    var started: [PackLoading] = []
    for id in ids {
      guard let loading = start(id, withTests: withTests) else { throw ActiveRules.unknown(id, available()) }
      started.append(loading)
    }
    let loadings = started
    let halves = Parallel.map(2, jobs: 2) { half -> Half in
      half == 0
        ? .wording(PolicySet.Wording(loadings.flatMap(\.vocabularies)))
        : .packs(loadings.map { $0.finished(jobs: 1) })
    }
    guard case .wording(let wording) = halves[0], case .packs(let loaded) = halves[1] else {
      preconditionFailure("halves come in their order")
    }
    let (set, faults) = PolicySet.compile(loaded.map(\.pack), wording)
    return (set, (loaded.flatMap(\.problems) + faults).map(RunError.init))
  }

  private func start(_ id: String, withTests: Bool) -> PackLoading? {
    guard let own = startAlone(id, withTests: withTests) else { return nil }
    guard let name = own.wording.base else { return PackLoading(own: own, base: nil, isBaseMissing: false) }
    let base = name == id ? nil : startAlone(name, withTests: withTests)
    let isSound = base != nil && base?.wording.base == nil
    return PackLoading(own: own, base: isSound ? base : nil, isBaseMissing: !isSound)
  }

  private func startAlone(_ id: String, withTests: Bool) -> PackFiles? {
    guard let folder = folders.map({ "\($0)/\(id)" }).first(where: isPack) else { return nil }
    var files: [PolicyFile] = []
    var problems: [PolicyProblem] = []
    collect(folder, below: "", &files, &problems)
    return PackFiles(id: id, files: files, problems: problems, withTests: withTests)
  }

  private func isPack(_ folder: String) -> Bool {
    (try? fileSystem.kind("\(folder)/pack.yaml")) == .file
  }

  private func collect(
    _ folder: String, below: String, _ files: inout [PolicyFile], _ problems: inout [PolicyProblem]
  ) {
    for entry in (try? fileSystem.list(folder)) ?? [] {
      let path = "\(folder)/\(entry.name)"
      let relative = below.isEmpty ? entry.name : "\(below)/\(entry.name)"
      if case .success(.folder) = entry.kind {
        collect(path, below: relative, &files, &problems)
      } else if entry.name.hasSuffix(".yaml") {
        do throws(FileError) {
          let bytes = try fileSystem.read(path, limit: PackLocator.sizeLimit)
          files.append(PolicyFile(path: path, relativePath: relative, bytes: bytes))
        } catch {
          problems.append(PolicyProblem(path: path, line: 1, column: 1, message: error.message))
        }
      }
    }
  }

  /// `../share/fineprint/Policies` of an installed binary, else `Policies` in a folder above the binary.
  private static func shippedFolders(_ fileSystem: FileSystem) -> [String] {
    guard let executable = executablePath() else { return [] }
    var folder = executable.split(separator: "/").dropLast()
    var candidates = ["/" + (folder.dropLast() + ["share", "fineprint", "Policies"]).joined(separator: "/")]
    for _ in 0..<5 where !folder.isEmpty {
      folder = folder.dropLast()
      candidates.append("/" + (folder + ["Policies"]).joined(separator: "/"))
    }
    return candidates.first { (try? fileSystem.kind($0)) == .folder }.map { [$0] } ?? []
  }

  private static func executablePath() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = unsafe buffer.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      return unsafe readlink("/proc/self/exe", start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return length > 0 ? String(decoding: buffer[..<length], as: UTF8.self) : nil
  }
}
