/// What documents cost in a corpus of some size.
struct GrowthCost {
  private let documents: Int
  private let run: ProgramRun
  /// For each document; with several jobs, of the time that passes.
  let microseconds: Double
  let kilobytes: Double
  /// For each document more than in the corpus before; nothing for the first.
  private(set) var furtherMicroseconds = 0.0
  private var furtherKilobytes = 0.0

  init(_ documents: Int, _ run: ProgramRun, after smaller: GrowthCost?) {
    self.documents = documents
    self.run = run
    microseconds = Double(run.nanoseconds) / 1e3 / Double(documents)
    kilobytes = Double(run.peakKilobytes) / Double(documents)
    guard let smaller else { return }
    let further = Double(documents - smaller.documents)
    furtherMicroseconds = Double(run.nanoseconds - smaller.run.nanoseconds) / 1e3 / further
    furtherKilobytes = Double(run.peakKilobytes - smaller.run.peakKilobytes) / further
  }

  static func row(_ cells: [String]) -> String {
    FiguresTable.row(cells, widths: cells.map { _ in 12 })
  }

  var row: String {
    let cells = [
      microseconds, kilobytes, furtherMicroseconds, furtherKilobytes, Double(run.nanoseconds) / 1e6,
      Double(run.peakKilobytes) / 1024,
    ].map(FiguresTable.hundredths)
    return GrowthCost.row([String(documents)] + cells)
  }
}
