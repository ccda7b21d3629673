/// Measures the stages of a check and the whole of it on one corpus.
enum StageRun {
  /// The median of several passes for each stage, and of several runs of the program.
  static func figures(
    _ corpus: CorpusFolder, passes: Int, jobs: Int, isWholeRun: Bool, _ policies: BenchPolicies
  ) -> CorpusFigures {
    var figures = CorpusFigures(corpus: corpus.kind, documents: corpus.documents, bytes: corpus.bytes)
    figures.passes = passes
    if isWholeRun {
      figures.whole = Set([1, jobs]).sorted().map { WholeRun(corpus, jobs: $0, runs: passes) }
    }
    let memory = StagePass.run(over: corpus.path, policies, .memory)
    guard memory.documents == corpus.documents else {
      BenchArguments.fail("\(memory.documents) documents were read of \(corpus.documents)")
    }
    figures.findings = memory.findings
    let timed = (0..<passes).map { _ in StagePass.run(over: corpus.path, policies, .time).figures }
    for (place, stage) in StageName.allCases.enumerated() {
      var own = memory.figures[place]
      own.nanoseconds = median(timed.map { $0[place].nanoseconds })
      figures.stages.append((stage, own))
    }
    return figures
  }

  static func median(_ values: [Int]) -> Int { values.sorted()[values.count / 2] }
}
