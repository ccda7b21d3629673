public import Campaigns
import Documents
import Encodings
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
    guard let own = loadAlone(id, withTests: withTests) else { return nil }
    guard let name = own.pack.base else { return own }
    guard name != id, let base = loadAlone(name, withTests: withTests), base.pack.base == nil else {
      let problem = PolicyProblem(
        path: own.pack.path, line: 1, column: 1,
        message: LocalizedText(
          zh: "extends：没有可以继承的规则包 \(name)", en: "extends: there is no pack \(name) to build on"))
      return (own.pack, own.problems + [problem])
    }
    var (pack, faults) = own.pack.layered(on: base.pack)
    pack.digest = Digest.sha256(Array("\(own.pack.digest)\(base.pack.digest)".utf8))
    return (pack, own.problems + base.problems + faults)
  }

  private func loadAlone(
    _ id: String, withTests: Bool
  ) -> (pack: PolicyPack, problems: [PolicyProblem])? {
    guard let folder = folders.map({ "\($0)/\(id)" }).first(where: isPack) else { return nil }
    var files: [PolicyFile] = []
    var problems: [PolicyProblem] = []
    collect(folder, below: "", &files, &problems)
    let (digest, parsed) = PackLocator.parsed(files, withTests: withTests)
    let (pack, faults) = PackReader.read(parsed, id: id, digest: digest)
    return (pack, problems + faults)
  }

  /// The digest and the YAML of a pack's files, on two cores: a start waits for nothing else.
  private static func parsed(
    _ files: [PolicyFile], withTests: Bool
  ) -> (digest: String, files: [PackReader.Parsed]) {
    enum Piece: Sendable {
      case digest(String)
      case file(PackReader.Parsed)
    }
    // The longest files come first, so that no worker is left with one at the end.
    let ordered = files.sorted { $0.bytes.count > $1.bytes.count }
    let pieces = Parallel.map(ordered.count + 1, jobs: 2) { index in
      index == 0
        ? Piece.digest(digest(of: files)) : .file(PackReader.parse(ordered[index - 1], withTests: withTests))
    }
    var result: (digest: String, files: [PackReader.Parsed]) = ("", [])
    for piece in pieces {
      switch piece {
      case .digest(let text): result.digest = text
      case .file(let file): result.files.append(file)
      }
    }
    return result
  }

  private static func digest(of files: [PolicyFile]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + $1.relativePath.utf8.count + 1 })
    for file in files {
      bytes += file.relativePath.utf8
      bytes.append(0)
      bytes += file.bytes
    }
    return Digest.sha256(bytes)
  }

  /// Loads and compiles packs; broken ones are told and the sound rest is used.
  public func policies(_ ids: [String], withTests: Bool = false) throws(LintError) -> (PolicySet, [RunError])
  {
    var packs: [PolicyPack] = []
    var problems: [PolicyProblem] = []
    for id in ids {
      guard let (pack, faults) = load(id, withTests: withTests) else {
        throw ActiveRules.unknown(id, available())
      }
      packs.append(pack)
      problems += faults
    }
    let (set, faults) = PolicySet.compile(packs)
    return (set, (problems + faults).map(RunError.init))
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
