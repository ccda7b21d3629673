import Documents
import Glibc

/// The true path: the program's `check` with its findings as JSON to nowhere.
struct WholeRun: Sendable {
  var jobs: Int
  var nanoseconds: Int
  var cpuNanoseconds: Int
  var peakKilobytes: Int

  init(_ corpus: CorpusFolder, jobs: Int, runs: Int) {
    let run = WholeRun.run(corpus.path, jobs: jobs, runs: runs)
    self.jobs = jobs
    nanoseconds = run.nanoseconds
    cpuNanoseconds = run.cpuNanoseconds
    peakKilobytes = run.peakKilobytes
  }

  private static let program = ProgramRun.sibling("fineprint")

  /// Ends the program where what it measures is not there, before anything is written for it.
  static func requireProgram() {
    guard unsafe access(program, X_OK) == 0 else {
      BenchArguments.fail("fineprint is not built beside this program")
    }
  }

  /// The median by time of several runs; ends the program where one fails.
  static func run(_ path: String, jobs: Int, runs: Int) -> ProgramRun {
    let found = (0..<runs).map { _ in
      guard let run = ProgramRun.of(program, arguments(path, jobs: jobs)), run.status == 0 else {
        BenchArguments.fail("fineprint check \(path) fails")
      }
      return run
    }
    return found.sorted { $0.nanoseconds < $1.nanoseconds }[runs / 2]
  }

  static func arguments(_ path: String, jobs: Int) -> [String] {
    [
      "check", path, "--format", "json", "--fail-on", "never", "--as-of", BenchPolicies.day.description,
      "--jobs", String(jobs),
      // The corpora name the same products with many prices; a run that leaves findings out would be shorter.
      "--limit", "findings-per-rule=100000000",
    ]
  }

  /// Million bytes a second.
  func speed(_ bytes: Int) -> Double { Double(bytes) * 1_000 / Double(max(1, nanoseconds)) }

  /// Documents a second.
  func rate(_ documents: Int) -> Double { Double(documents) * 1e9 / Double(max(1, nanoseconds)) }
}
