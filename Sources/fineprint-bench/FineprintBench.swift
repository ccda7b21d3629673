import Glibc

/// Measures stages of the work on a corpus: `fineprint-bench html FOLDER`.
@main struct FineprintBench {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let suite = suites.first(where: { $0.name == arguments[1] }) else {
      print("usage: fineprint-bench \(suites.map(\.name).joined(separator: "|")) FOLDER")
      exit(2)
    }
    let pages = Corpus.files(in: arguments[2], extension: suite.fileExtension)
    guard !pages.isEmpty else {
      print("\(arguments[2]): no .\(suite.fileExtension) files")
      exit(2)
    }
    suite.run(over: pages)
  }

  private static let suites = [
    Suite(name: "html", fileExtension: "html", stages: [.bareParse, .tokens, .outline, .tree])
  ]
}
