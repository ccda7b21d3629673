import Glibc

/// `fineprint-bench stages`: what each stage of a check costs.
enum StagesCommand {
  static let options = ["--json", "--against", "--tolerance", "--jobs", "--size", "--passes", "--whole"]

  static func run(_ words: ArraySlice<String>) {
    let arguments = BenchArguments(words, known: options)
    let reference = arguments.text("--against").map(FiguresComparison.read)
    let policies = BenchPolicies()
    var all: [CorpusFigures] = []
    for kind in arguments.corpora() {
      let figures = measured(kind, arguments, policies)
      all.append(figures)
      if !arguments.has("--json") { BenchArguments.put(FiguresTable.text(figures)) }
    }
    if arguments.has("--json") {
      BenchArguments.put(String(decoding: FiguresJSON.render(all), as: UTF8.self))
    }
    guard let reference else { return }
    let comparison = FiguresComparison(
      all, against: reference, tolerance: Double(arguments.text("--tolerance") ?? "1.25") ?? 1.25)
    BenchArguments.put(comparison.text, to: arguments.has("--json") ? STDERR_FILENO : STDOUT_FILENO)
    exit(comparison.status)
  }

  private static func measured(
    _ kind: CorpusKind, _ arguments: BenchArguments, _ policies: BenchPolicies
  ) -> CorpusFigures {
    let size = arguments.number("--size") ?? kind.stageSize
    let passes = arguments.number("--passes") ?? 5
    let jobs = arguments.number("--jobs") ?? 2
    let isWholeRun = arguments.text("--whole") != "no"
    if isWholeRun { WholeRun.requireProgram() }
    guard let folder = TemporaryFolder(), let corpus = CorpusFolder(kind, size: size, in: folder.path)
    else { BenchArguments.fail("the corpus cannot be written where temporary files belong") }
    defer {
      corpus.remove()
      folder.remove()
    }
    return StageRun.figures(corpus, passes: passes, jobs: jobs, isWholeRun: isWholeRun, policies)
  }
}
