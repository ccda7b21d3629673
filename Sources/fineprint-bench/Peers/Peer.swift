/// Another program at the same work.
struct Peer {
  let name: String
  let program: String
  let arguments: [String]
  /// Of the corpus, where it is too slow for all of it.
  var bytes: Int?
  var documents: Int?
  /// Whether ending with 1 is no fault: it means "found" or "nothing found".
  var statuses: Set<Int> = [0, 1]

  init(_ name: String, _ program: String, _ arguments: [String]) {
    self.name = name
    self.program = program
    self.arguments = arguments
  }

  /// The median by time of several runs; nil where it is not installed or fails.
  func measured(runs: Int) -> ProgramRun? {
    var found: [ProgramRun] = []
    for _ in 0..<runs {
      guard let run = ProgramRun.of(program, arguments), statuses.contains(run.status) else { return nil }
      found.append(run)
    }
    return found.sorted { $0.nanoseconds < $1.nanoseconds }[runs / 2]
  }
}
