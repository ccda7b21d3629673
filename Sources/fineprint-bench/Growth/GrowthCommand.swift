import Glibc

/// `fineprint-bench growth`: what a further document costs in corpora of 1, 10 and 100 times as many.
enum GrowthCommand {
  /// How much more it may cost in the largest.
  private static let tolerance = 1.3

  static func run(_ words: ArraySlice<String>) {
    let arguments = BenchArguments(words, known: ["--size", "--jobs", "--runs", "--tolerance"])
    let limit = Double(arguments.text("--tolerance") ?? "") ?? tolerance
    var isWithin = true
    for kind in arguments.corpora where !grows(kind, arguments, limit) { isWithin = false }
    exit(isWithin ? 0 : 1)
  }

  /// Whether a corpus keeps within the limit.
  private static func grows(_ kind: CorpusKind, _ arguments: BenchArguments, _ limit: Double) -> Bool {
    let largest = arguments.number("--size") ?? kind.fullSize
    guard largest >= 200 else { BenchArguments.fail("--size must be 200 or more") }
    let start = measured(kind, 1, arguments)
    BenchArguments.put(
      "\(kind.rawValue): what a document costs beyond one alone, \(start.nanoseconds / 1_000_000) ms and "
        + "\(start.peakKilobytes / 1024) MB\n")
    let costs = [largest / 100, largest / 10, largest].map { size in
      cost(kind, size, measured(kind, size, arguments), start)
    }
    let time = costs[2].time / max(costs[0].time, .leastNonzeroMagnitude)
    let memory = costs[2].memory / max(costs[0].memory, .leastNonzeroMagnitude)
    BenchArguments.put(
      "100 times the documents: time x \(FiguresTable.hundredths(time)), memory x "
        + "\(FiguresTable.hundredths(memory)) a document; up to x \(limit) is linear\n")
    return time <= limit && memory <= limit
  }

  /// Microseconds and KB for each document but the first.
  private static func cost(
    _ kind: CorpusKind, _ size: Int, _ run: ProgramRun, _ start: ProgramRun
  ) -> (time: Double, memory: Double) {
    let further = Double(max(1, (size - 1) * kind.documentsEach))
    let time = Double(max(0, run.nanoseconds - start.nanoseconds)) / 1e3 / further
    // A page of memory is the least that can be told.
    let memory = Double(max(4, run.peakKilobytes - start.peakKilobytes)) / further
    BenchArguments.put(
      "\(size * kind.documentsEach) documents: \(FiguresTable.decimal(time)) us, "
        + "\(FiguresTable.hundredths(memory)) KB\n")
    return (time, memory)
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
