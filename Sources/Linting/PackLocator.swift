public import Campaigns
import Documents
public import Findings
import Glibc
public import Policies
import Workers

/// Finds policy packs on disk and loads them.
public struct PackLocator: Sendable {
  private let fileSystem: FileSystem
  private let folders: [String]
  /// Whether the words that only tell facts are read: judging one document does without them.
  var readsFacts = true
  /// Where compiled packs are kept for the next run, or nil.
  var cache: PolicyCache?
  /// Those among the folders that come with the program.
  private let shipped: [String]
  private static let sizeLimit = 4 << 20

  /// Packs in `folders` come before the shipped ones of the same name.
  public init(fileSystem: FileSystem = FileSystem(), folders: [String] = []) {
    self.fileSystem = fileSystem
    shipped = PackLocator.shippedFolders(fileSystem)
    self.folders = folders + shipped
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

  /// Loads and compiles packs; broken ones are told and the sound rest is used. A pack that builds on one with
  /// law of its own is loaded beside it.
  ///
  /// Packs out of the cache have no sources of their vocabularies.
  public func policies(
    _ ids: [String], withTests: Bool = false, disabling: [DisabledRule] = []
  ) throws(LintError) -> (PolicySet, [RunError]) {
    guard let cache, !withTests else { return try compiled(ids, withTests: withTests, disabling) }
    let key = PolicyCache.Key(
      [state(of: ids), "\(readsFacts)"] + ids + disabling.flatMap { ["", $0.rule, $0.reason, $0.source] })
    if let known = PolicyMemory.shared[key] { return (known, []) }
    if let known = cache.load(key) {
      PolicyMemory.shared[key] = known
      return (known, [])
    }
    let (policies, problems) = try compiled(ids, withTests: false, disabling)
    if problems.isEmpty {
      PolicyMemory.shared[key] = policies
      cache.save(policies, key)
    }
    return (policies, problems)
  }

  /// The state on disk of the program, of some packs and of those that they build on.
  private func state(of ids: [String]) -> String {
    var text = PackLocator.executablePath().flatMap(fileSystem.stamp)?.text ?? ""
    for id in ids + ids.compactMap({ outline($0)?.base }) {
      guard let folder = folder(of: id) else { continue }
      for file in yamlFiles(in: folder) {
        text += "\n"
        text += file.path
        text += " "
        text += fileSystem.stamp(file.path)?.text ?? ""
      }
    }
    return text
  }

  /// A start waits for nothing else: while one core compiles the vocabularies, another reads laws and rules.
  private func compiled(
    _ ids: [String], withTests: Bool, _ disabling: [DisabledRule]
  ) throws(LintError) -> (PolicySet, [RunError]) {
    enum Half: Sendable {
      case wording(PolicySet.Wording)
      case packs([(pack: PolicyPack, problems: [PolicyProblem])])
    }
    var started: [PackLoading] = []
    for id in withBases(ids) {
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
    let amended = PackAmendments(loaded.map(\.pack), disabling: disabling)
    let words = amended.changesWording ? PolicySet.Wording(amended.packs.flatMap(\.vocabularies)) : wording
    let (set, faults) = PolicySet.compile(amended.packs, words, disabled: amended.disabled)
    return (set, (loaded.flatMap(\.problems) + amended.problems + faults).map(RunError.init))
  }

  /// The packs with those that they build on, each base right before the first that needs it.
  private func withBases(_ ids: [String]) -> [String] {
    ids.reduce(into: []) { all, id in
      if let base = outline(id)?.base, !ids.contains(base), !all.contains(base), hasLaw(base) {
        all.append(base)
      }
      if !all.contains(id) { all.append(id) }
    }
  }

  /// "pack/rule" for all rules of all packs, those of their bases too, by the names of their files.
  public func ruleNames() -> Set<String> {
    Set(
      available().flatMap { id in
        let sources = [id, outline(id)?.base].compactMap { $0 }
        return sources.flatMap { ruleFiles(of: $0) }.map { "\(id)/\($0)" }
      })
  }

  private func ruleFiles(of id: String) -> [String] {
    guard let folder = folder(of: id) else { return [] }
    return yamlFiles(in: "\(folder)/rules").map { String(Path.name($0.path).dropLast(".yaml".count)) }
  }

  /// Whether a pack holds law: only then do its rules judge by themselves.
  func hasLaw(_ id: String) -> Bool {
    folder(of: id).map { (try? fileSystem.kind("\($0)/laws")) == .folder } ?? false
  }

  /// What a pack's first file tells; nil where there is no such pack.
  func outline(_ id: String) -> PackOutline? {
    guard let folder = folder(of: id),
      let bytes = try? fileSystem.read("\(folder)/pack.yaml", limit: PackLocator.sizeLimit)
    else { return nil }
    let file = PolicyFile(path: "\(folder)/pack.yaml", relativePath: "pack.yaml", bytes: bytes)
    var reader = PackReader(id: id)
    reader.read([PackReader.parse(file, withTests: false)])
    let isOwn = !shipped.contains { folder.hasPrefix($0 + "/") }
    return PackOutline(id: id, base: reader.pack.base, regions: reader.pack.regions, isOwn: isOwn)
  }

  /// The name of a pack is no path, whoever gives it.
  private func folder(of id: String) -> String? {
    guard !id.isEmpty, !id.contains("/"), id != ".", id != ".." else { return nil }
    return folders.map { "\($0)/\(id)" }.first(where: isPack)
  }

  private func start(_ id: String, withTests: Bool) -> PackLoading? {
    guard let own = startAlone(id, withTests: withTests) else { return nil }
    guard let name = own.wording.base else { return PackLoading(own: own, base: nil, isBaseMissing: false) }
    let base = name == id ? nil : startAlone(name, withTests: withTests)
    let isSound = base != nil && base?.wording.base == nil
    return PackLoading(own: own, base: isSound ? base : nil, isBaseMissing: !isSound)
  }

  private func startAlone(_ id: String, withTests: Bool) -> PackFiles? {
    guard let folder = folder(of: id) else { return nil }
    var files: [PolicyFile] = []
    var problems: [PolicyProblem] = []
    for (path, relative) in yamlFiles(in: folder) {
      do throws(FileError) {
        let bytes = try fileSystem.read(path, limit: PackLocator.sizeLimit)
        files.append(PolicyFile(path: path, relativePath: relative, bytes: bytes))
      } catch {
        problems.append(PolicyProblem(path: path, line: 1, column: 1, message: error.message))
      }
    }
    return PackFiles(
      id: id, files: files, problems: problems, withTests: withTests, withFacts: readsFacts)
  }

  private func isPack(_ folder: String) -> Bool {
    (try? fileSystem.kind("\(folder)/pack.yaml")) == .file
  }

  /// The YAML files of a folder and of those in it, with their paths below it.
  private func yamlFiles(in folder: String, below: String = "") -> [(path: String, relative: String)] {
    ((try? fileSystem.list(folder)) ?? []).flatMap { entry -> [(path: String, relative: String)] in
      let path = "\(folder)/\(entry.name)"
      let relative = below.isEmpty ? entry.name : "\(below)/\(entry.name)"
      if entry.kind == .success(.folder) { return yamlFiles(in: path, below: relative) }
      return entry.name.hasSuffix(".yaml") ? [(path, relative)] : []
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
