import Glibc

/// Measures what a check costs; without a known subcommand it tells which there are.
@main struct FineprintBench {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    let rest = words.dropFirst()
    switch words.first {
    case "stages": StagesCommand.run(rest)
    case "growth": GrowthCommand.run(rest)
    case "instructions": InstructionsCommand.run(rest)
    case "peers": PeersCommand.run(rest)
    case "corpus": CorpusCommand.run(rest)
    case "html" where rest.count == 1: runPages(rest.first ?? "")
    case "stress":
      Suite(name: "stress", fileExtension: "html", stages: pageStages).run(over: [StressPage.bytes()])
    case "lsp": TypingLatency.run()
    case "campaign":
      let counts = rest.compactMap { Int($0) }
      CampaignScale.run(counts: counts.isEmpty ? [1_000, 10_000, 100_000] : counts)
    // What the subcommands start themselves.
    case "repeat": RepeatedStage.run(rest)
    case "run": ProgramRun.runAndPrint(rest)
    case "--help": BenchArguments.put(usage)
    default:
      BenchArguments.put(usage, to: STDERR_FILENO)
      exit(2)
    }
  }

  private static func runPages(_ folder: String) {
    let pages = Corpus.files(in: folder, extension: "html")
    guard !pages.isEmpty else { BenchArguments.fail("\(folder): no .html files") }
    Suite(name: "html", fileExtension: "html", stages: pageStages).run(over: pages)
  }

  private static let pageStages: [Stage] = [.bareParse, .tokens, .outline, .tree, .looks]

  private static let usage = """
    fineprint-bench SUBCOMMAND; CORPUS is sms, html, campaigns or all, made on the spot and always the same

      stages [CORPUS...]        time, MB/s, blocks from malloc and memory of each stage of a check on one core, and of
                                the whole program
        --size N                messages, pages or promotions (20000, 400, 200)
        --passes N              of which the median is told (5)
        --jobs N                for the program, beside 1 (2)
        --whole no              leaves the program out
        --json                  "fineprint-bench/1" for machines
        --against FILE          holds it against an earlier --json; ends with 1 where something is slower
        --tolerance X           times as slow as before that is still well (1.25)
      growth [CORPUS...|text]   what a document, or a line of one text, costs in 1, 10 and 100 times as many; ends
                                with 1 beyond x 1.3
        --size N --jobs N --runs N --tolerance X
      instructions [STAGE...]   instructions a byte, through valgrind; scan, or decode, digest, normalise, extract,
                                check, all
        --size N --json --against FILE --tolerance X
      peers [sms|html]          other programs on the same corpus, those that are installed
        --size N --runs N --python PATH
      corpus FOLDER             writes the corpora: 200000 messages, 2000 pages, 1000 promotions of 5 documents
        --sms N --pages N --campaigns N
      html FOLDER, stress       parts of reading pages: those of a folder, or one of 50000 elements and 5000 rules
      lsp                       how long a key waits for its diagnostics
      campaign [DOCUMENTS...]   one campaign of many documents

    """
}
