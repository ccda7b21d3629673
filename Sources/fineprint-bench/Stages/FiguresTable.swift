/// Figures for people.
enum FiguresTable {
  static func text(_ corpus: CorpusFigures) -> String {
    var lines = [
      "\(corpus.corpus.rawValue): \(corpus.documents) documents, \(decimal(Double(corpus.bytes) / 1e6)) MB, "
        + "\(corpus.findings) findings, median of \(corpus.passes)\n"
    ]
    lines.append(
      row(["stage", "ms", "%", "MB/s", "blocks/document", "MB taken", "MB held"], "what it does"))
    let total = max(1, corpus.stageNanoseconds)
    for (name, figures) in corpus.stages where figures.nanoseconds + figures.bytes > 0 {
      let cells = [
        name.rawValue, decimal(Double(figures.nanoseconds) / 1e6),
        decimal(Double(figures.nanoseconds) * 100 / Double(total)), figures.speed.map(decimal) ?? "",
        decimal(Double(figures.allocations) / Double(max(1, corpus.documents))),
        decimal(Double(figures.allocated) / 1e6), decimal(Double(figures.peak) / 1e6),
      ]
      lines.append(row(cells, name.about))
    }
    let sum = Double(total) / 1e6
    lines.append(
      row(["all", decimal(sum), "100.0", decimal(Double(corpus.bytes) / sum / 1e3)], "on one core"))
    return (lines + whole(corpus)).joined()
  }

  private static func whole(_ corpus: CorpusFigures) -> [String] {
    guard let first = corpus.whole.first else { return [] }
    return corpus.whole.map { run in
      let gain = Double(first.nanoseconds) / Double(max(1, run.nanoseconds))
      return "check --jobs \(run.jobs): \(decimal(Double(run.nanoseconds) / 1e6)) ms, of the cores "
        + "\(decimal(Double(run.cpuNanoseconds) / 1e6)) ms, "
        + "\(decimal(run.speed(corpus.bytes))) MB/s, \(decimal(run.rate(corpus.documents))) documents/s, "
        + "\(decimal(Double(run.peakKilobytes) / 1024)) MB held at most, \(hundredths(gain)) times --jobs \(first.jobs)\n"
    }
  }

  private static let widths = [10, 10, 7, 10, 17, 11, 10]

  /// A line of cells, the first at the left of its column and the others at the right of theirs.
  static func row(_ cells: [String], _ end: String = "", widths: [Int] = FiguresTable.widths) -> String {
    var line = ""
    for (index, width) in widths.enumerated() {
      let cell = index < cells.count ? cells[index] : ""
      let gap = String(repeating: " ", count: max(0, width - cell.count))
      line += index == 0 ? cell + gap : gap + cell
    }
    return line + (end.isEmpty ? "" : "  " + end) + "\n"
  }

  /// "12.3"
  static func decimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  /// "1.25"
  static func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
