/// Stages that are measured side by side; the first is the yardstick of the others.
struct Suite: Sendable {
  let name: String
  let fileExtension: String
  let stages: [Stage]
  private static let rounds = 9

  /// Prints for each stage the median of several rounds. A round takes the files one by one through all stages, so
  /// that whatever else the machine does hits all alike.
  func run(over files: [[UInt8]]) {
    var rounds: [[Duration]] = []
    for _ in 0..<Suite.rounds { rounds.append(round(over: files)) }
    let bytes = files.reduce(0) { $0 + $1.count }
    print("\(files.count) files, \(bytes / files.count) bytes each, median of \(Suite.rounds) rounds")
    var yardstick = 0.0
    for (index, stage) in stages.enumerated() {
      let times = rounds.map { $0[index] / .microseconds(1) / Double(files.count) }.sorted()
      let median = times[times.count / 2]
      if index == 0 { yardstick = median }
      let name = stage.name + String(repeating: " ", count: max(0, 24 - stage.name.count))
      print("\(name) \(tenths(median)) us a file, x \(hundredths(median / yardstick))")
    }
  }

  private func round(over files: [[UInt8]]) -> [Duration] {
    var times = [Duration](repeating: .zero, count: stages.count)
    let clock = ContinuousClock()
    var sum = 0
    for file in files {
      for (index, stage) in stages.enumerated() {
        times[index] += clock.measure { sum &+= stage.run(file) }
      }
    }
    precondition(sum != 0, "the stages find nothing")
    return times
  }

  private func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  private func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
