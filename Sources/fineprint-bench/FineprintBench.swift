import Glibc

/// Measures stages of the work: `fineprint-bench html FOLDER` on a corpus, `fineprint-bench stress` on one page of
/// 50,000 elements and 5,000 rules, `fineprint-bench campaign` on one campaign of many documents,
/// `fineprint-bench lsp` at the keys of somebody who types in a page.
@main struct FineprintBench {
  static func main() {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "stages": return StagesCommand.run(arguments.dropFirst(2))
    case "corpus": return CorpusCommand.run(arguments.dropFirst(2))
    case "run": return ProgramRun.runAndPrint(arguments.dropFirst(2))
    default: break
    }
    if arguments.count == 2, arguments[1] == "stress" {
      return Suite(name: "stress", fileExtension: "html", stages: pageStages).run(over: [StressPage.bytes()])
    }
    if arguments.count == 2, arguments[1] == "lsp" { return TypingLatency.run() }
    if arguments.count >= 2, arguments[1] == "campaign" {
      let counts = arguments.dropFirst(2).compactMap { Int($0) }
      return CampaignScale.run(counts: counts.isEmpty ? [1_000, 10_000, 100_000] : counts)
    }
    guard arguments.count == 3, let suite = suites.first(where: { $0.name == arguments[1] }) else {
      print(
        "usage: fineprint-bench \(suites.map(\.name).joined(separator: "|")) FOLDER | stress | lsp | campaign [DOCUMENTS...]"
      )
      exit(2)
    }
    let pages = Corpus.files(in: arguments[2], extension: suite.fileExtension)
    guard !pages.isEmpty else {
      print("\(arguments[2]): no .\(suite.fileExtension) files")
      exit(2)
    }
    suite.run(over: pages)
  }

  private static let pageStages: [Stage] = [.bareParse, .tokens, .outline, .tree, .looks]
  private static let suites = [Suite(name: "html", fileExtension: "html", stages: pageStages)]
}
