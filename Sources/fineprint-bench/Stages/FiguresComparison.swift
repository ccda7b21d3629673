import JSON

/// Two runs side by side: how much longer each stage takes for its bytes than it did before.
struct FiguresComparison {
  private struct Row {
    var name: String
    /// Time for a byte, now in terms of before.
    var time: Double
    var allocations: Double?
    var peak: Double?
    /// Whether it takes long enough that its time means something.
    var counts: Bool
  }

  private var rows: [Row] = []
  private let tolerance: Double
  /// Nanoseconds of one run below which chance decides.
  private static let least = 5_000_000

  /// The figures of an earlier run; ends the program where the file holds none.
  static func read(_ path: String) -> JSONValue {
    guard let bytes = Corpus.read(path) else { BenchArguments.fail("\(path) cannot be read") }
    guard let value = try? JSONReader.read(bytes), value["schema"].text == FiguresJSON.schema else {
      BenchArguments.fail("\(path) holds no figures of fineprint-bench --json")
    }
    return value
  }

  init(_ figures: [CorpusFigures], against reference: JSONValue, tolerance: Double) {
    self.tolerance = tolerance
    for corpus in figures {
      let known = (reference["corpora"].items ?? []).first { $0["corpus"].text == corpus.corpus.rawValue }
      guard let known else { continue }
      for (name, now) in corpus.stages {
        guard let before = known["stages"].items?.first(where: { $0["stage"].text == name.rawValue }) else {
          continue
        }
        add(corpus, name, now, before, documents: known["documents"].int ?? 0)
      }
      for now in corpus.whole {
        let before = known["whole"].items?.first { $0["jobs"].int == now.jobs }
        // On one core what else the machine does takes time, but no time of the core.
        let clock = now.jobs == 1 ? "cpuNanoseconds" : "nanoseconds"
        guard let before, let time = before[clock].int, let bytes = known["bytes"].int else { continue }
        rows.append(
          Row(
            name: "\(corpus.corpus.rawValue) check --jobs \(now.jobs)",
            time: FiguresComparison.ratio(
              now.jobs == 1 ? now.cpuNanoseconds : now.nanoseconds, corpus.bytes, time, bytes),
            peak: before["peakBytes"].int.map { Double(now.peakKilobytes * 1024) / Double(max(1, $0)) },
            counts: true))
      }
    }
  }

  private mutating func add(
    _ corpus: CorpusFigures, _ name: StageName, _ now: StageFigures, _ before: JSONValue, documents: Int
  ) {
    guard let time = before["nanoseconds"].int, time > 0, now.nanoseconds > 0 else { return }
    let isSized = now.bytes > 0
    rows.append(
      Row(
        name: "\(corpus.corpus.rawValue) \(name.rawValue)",
        time: FiguresComparison.ratio(
          now.nanoseconds, isSized ? now.bytes : corpus.documents, time,
          isSized ? before["bytes"].int ?? 0 : documents),
        allocations: before["allocations"].int.flatMap {
          $0 == 0 ? nil : FiguresComparison.ratio(now.allocations, corpus.documents, $0, documents)
        },
        peak: nil, counts: now.nanoseconds >= FiguresComparison.least))
  }

  private static func ratio(_ now: Int, _ size: Int, _ before: Int, _ earlier: Int) -> Double {
    Double(now) / Double(max(1, size)) / (Double(max(1, before)) / Double(max(1, earlier)))
  }

  private func isSlower(_ row: Row) -> Bool { row.counts && row.time > tolerance }

  /// 1 where a stage is slower than is tolerated, 2 where nothing could be compared.
  var status: Int32 { rows.isEmpty ? 2 : rows.contains(where: isSlower) ? 1 : 0 }

  var text: String {
    if rows.isEmpty { return "the other run measured none of this\n" }
    var lines = ["against the other run: time, blocks and memory for the same work, 1 is as before"]
    for row in rows {
      let name = row.name + String(repeating: " ", count: max(0, 26 - row.name.count))
      var line = "\(name) time x \(FiguresTable.hundredths(row.time))"
      if let blocks = row.allocations { line += "  blocks x \(FiguresTable.hundredths(blocks))" }
      if let peak = row.peak { line += "  memory x \(FiguresTable.hundredths(peak))" }
      if isSlower(row) { line += "  SLOWER than x \(FiguresTable.hundredths(tolerance))" }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
