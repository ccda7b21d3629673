import Documents

/// The true path: the program's `check` with its findings as JSON to nowhere.
struct WholeRun: Sendable {
  var jobs: Int
  var nanoseconds: Int
  var cpuNanoseconds: Int
  var peakKilobytes: Int

  /// The median by time of several runs.
  static func figures(_ corpus: CorpusFolder, jobs: Int, runs: Int) -> WholeRun {
    let found = (0..<runs).map { _ in run(corpus.path, jobs: jobs) }.sorted {
      $0.nanoseconds < $1.nanoseconds
    }
    return found[found.count / 2]
  }

  private static func run(_ path: String, jobs: Int) -> WholeRun {
    let arguments = [
      "check", path, "--format", "json", "--fail-on", "never", "--as-of", BenchPolicies.day.description,
      "--jobs", String(jobs),
    ]
    guard let run = ProgramRun.of(ProgramRun.sibling("fineprint"), arguments) else {
      BenchArguments.fail("fineprint is not built beside this program")
    }
    guard run.status == 0 else { BenchArguments.fail("fineprint check ends with \(run.status)") }
    return WholeRun(
      jobs: jobs, nanoseconds: run.nanoseconds, cpuNanoseconds: run.cpuNanoseconds,
      peakKilobytes: run.peakKilobytes)
  }

  /// Million bytes a second.
  func speed(_ bytes: Int) -> Double { Double(bytes) * 1_000 / Double(max(1, nanoseconds)) }

  /// Documents a second.
  func rate(_ documents: Int) -> Double { Double(documents) * 1e9 / Double(max(1, nanoseconds)) }
}
