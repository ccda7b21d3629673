import Documents
import Encodings
import Policies
import Workers

/// A pack and its base, while they are loaded.
struct PackLoading: Sendable {
  let own: PackFiles
  let base: PackFiles?
  /// Whether the pack names a base that cannot be built on.
  let isBaseMissing: Bool

  /// The vocabularies of both, as the loaded pack has them.
  var vocabularies: [PolicyPack.Vocabulary] {
    guard let base else { return own.wording.vocabularies }
    return own.wording.vocabularies(on: base.wording)
  }

  /// The pack on its base, once laws and rules are read.
  func finished(jobs: Int) -> (pack: PolicyPack, problems: [PolicyProblem]) {
    let (own, problems) = own.finished(jobs: jobs)
    guard let base else {
      return (own, isBaseMissing ? problems + [PackLoading.missingBase(of: own)] : problems)
    }
    let (below, others) = base.finished(jobs: jobs)
    var (pack, faults) = own.layered(on: below)
    pack.digest = Digest.sha256(Array("\(own.digest)\(below.digest)".utf8))
    return (pack, problems + others + faults)
  }

  private static func missingBase(of pack: PolicyPack) -> PolicyProblem {
    let name = pack.base ?? ""
    return PolicyProblem(
      path: pack.path, line: 1, column: 1,
      message: LocalizedText(
        zh: "extends：没有可以继承的规则包 \(name)", en: "extends: there is no pack \(name) to build on"))
  }
}

/// The files of one pack; its wording is read at once, its laws and rules at the end.
struct PackFiles: Sendable {
  private let files: [PolicyFile]
  /// What was wrong with files before they could be read.
  private let problems: [PolicyProblem]
  private let withTests: Bool
  private var reader: PackReader

  init(id: String, files: [PolicyFile], problems: [PolicyProblem], withTests: Bool, withFacts: Bool) {
    self.files = files
    self.problems = problems
    self.withTests = withTests
    reader = PackReader(id: id)
    let wording = files.filter { PackReader.isWording($0) && (withFacts || !PackReader.isFacts($0)) }
    reader.read(PackFiles.parsed(wording, withTests: withTests, jobs: 2))
  }

  /// The pack without laws and rules.
  var wording: PolicyPack { reader.pack }

  func finished(jobs: Int) -> (pack: PolicyPack, problems: [PolicyProblem]) {
    let rest = files.filter { !PackReader.isWording($0) }
    var reader = reader
    reader.read(PackFiles.parsed(rest, withTests: withTests, jobs: jobs))
    let (pack, faults) = reader.finished(digest: digest)
    return (pack, problems + faults)
  }

  /// The longest files come first, so that no worker is left with one at the end.
  private static func parsed(_ files: [PolicyFile], withTests: Bool, jobs: Int) -> [PackReader.Parsed] {
    let ordered = files.sorted { $0.bytes.count > $1.bytes.count }
    return Parallel.map(ordered.count, jobs: jobs) { PackReader.parse(ordered[$0], withTests: withTests) }
  }

  private var digest: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + $1.relativePath.utf8.count + 1 })
    for file in files {
      bytes += file.relativePath.utf8
      bytes.append(0)
      bytes += file.bytes
    }
    return Digest.sha256(bytes)
  }
}
