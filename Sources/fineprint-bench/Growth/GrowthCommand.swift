import Glibc

/// `fineprint-bench growth`: what a document, or a line of one text, costs in corpora of 1, 10 and 100 times as many.
enum GrowthCommand {
  /// How much more it may cost in the largest.
  private static let tolerance = 1.3

  static func run(_ words: ArraySlice<String>) {
    let arguments = BenchArguments(words, known: ["--size", "--jobs", "--runs", "--tolerance"])
    let limit = Double(arguments.text("--tolerance") ?? "") ?? tolerance
    var isWithin = true
    for kind in arguments.corpora(CorpusKind.allCases) where !grows(kind, arguments, limit) {
      isWithin = false
    }
    exit(isWithin ? 0 : 1)
  }

  /// Whether a corpus keeps within the limit.
  private static func grows(_ kind: CorpusKind, _ arguments: BenchArguments, _ limit: Double) -> Bool {
    let largest = arguments.number("--size") ?? kind.fullSize
    guard largest >= 100 else { BenchArguments.fail("--size must be 100 or more") }
    BenchArguments.put(
      GrowthCost.row([kind.rawValue, "us each", "KB each", "us further", "KB further", "ms", "MB held"]))
    var costs: [GrowthCost] = []
    for size in [largest / 100, largest / 10, largest] {
      let cost = GrowthCost(size * kind.documentsEach, measured(kind, size, arguments), after: costs.last)
      BenchArguments.put(cost.row)
      costs.append(cost)
    }
    let time = costs[2].microseconds / costs[0].microseconds
    let memory = costs[2].kilobytes / costs[0].kilobytes
    // The start of the program hides in the smallest corpus what a document costs beyond it.
    let further = costs[2].furtherMicroseconds / max(costs[1].furtherMicroseconds, 0.001)
    BenchArguments.put(
      "100 times as many: time x \(FiguresTable.hundredths(time)) a document, x "
        + "\(FiguresTable.hundredths(further)) a further one, memory x \(FiguresTable.hundredths(memory)) a document; "
        + "up to x \(limit) is linear\n")
    return max(time, memory, further) <= limit
  }

  private static func measured(_ kind: CorpusKind, _ size: Int, _ arguments: BenchArguments) -> ProgramRun {
    let (jobs, runs) = (arguments.number("--jobs") ?? 1, arguments.number("--runs") ?? 3)
    WholeRun.requireProgram()
    guard let folder = TemporaryFolder(), let corpus = CorpusFolder(kind, size: size, in: folder.path) else {
      BenchArguments.fail("the corpus cannot be written where temporary files belong")
    }
    defer {
      corpus.remove()
      folder.remove()
    }
    return WholeRun.run(corpus.path, jobs: jobs, runs: runs)
  }
}
