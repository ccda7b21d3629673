import Foundation

/// Compares, for the texts of a folder, the claims that are read with those that a person wrote down.
@main
struct CompareClaims {
  private static let usage = """
    usage: compare-claims FOLDER [--policies DIR] [--only NAME] [--verbose] [--accept | --accept-evidence]
      FOLDER/zh and FOLDER/en hold the texts, see Fixtures/claims/README.md
      --verbose     prints what is known to be wrong, too
      --only NAME   only files whose name holds NAME
      --accept      writes what is read as the expectation of every text that differs
      --accept-evidence   only where the values agree and the quoted words overlap

    """

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func value(_ name: String) -> String? {
      guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
      defer { arguments.removeSubrange(place...(place + 1)) }
      return arguments[place + 1]
    }
    let policies = value("--policies") ?? "Policies"
    let only = value("--only") ?? ""
    let accepts = arguments.contains("--accept")
    let acceptsEvidence = arguments.contains("--accept-evidence")
    let isVerbose = arguments.contains("--verbose")
    arguments.removeAll { $0.hasPrefix("--accept") || $0 == "--verbose" }
    guard arguments.count == 1, let folder = arguments.first, !folder.hasPrefix("--") else { leave(usage) }
    var tally = Tally()
    for (language, pack) in [("zh", "zh-CN"), ("en", "en-common")] {
      guard let reader = FixtureReader(pack: pack, policies: policies) else {
        leave("\(policies): the pack \(pack) cannot be loaded\n")
      }
      let own = "\(folder)/\(language)"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
      for name in names.sorted() where name.hasSuffix(".txt") && (only.isEmpty || name.contains(only)) {
        compare(
          "\(own)/\(name)", reader,
          Options(accepts: accepts, acceptsEvidence: acceptsEvidence, isVerbose: isVerbose), &tally)
      }
    }
    print(tally.summary)
    exit(tally.isClean ? 0 : 1)
  }

  private struct Options {
    var accepts: Bool
    var acceptsEvidence: Bool
    var isVerbose: Bool
  }

  private static func compare(
    _ path: String, _ reader: FixtureReader, _ options: Options, _ tally: inout Tally
  ) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      leave("\(path): unreadable\n")
    }
    var file = FixtureFile(text)
    for index in file.entries.indices {
      let read = reader.lines(of: file.entries[index])
      if options.acceptsEvidence { file.entries[index].acceptEvidence(read) }
      let entry = file.entries[index]
      tally.add(entry, read)
      guard read != entry.expected else { continue }
      if options.isVerbose || !entry.isKnownWrong { print(entry.difference(read, path)) }
      if options.accepts, !entry.isKnownWrong { file.entries[index].expected = read }
    }
    guard options.accepts || options.acceptsEvidence else { return }
    try? file.text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func leave(_ text: String) -> Never {
    FileHandle.standardError.write(Data(text.utf8))
    exit(2)
  }
}
