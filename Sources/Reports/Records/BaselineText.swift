import Documents
public import Findings

/// A baseline for people: how it differs from what is there, or what it holds.
public struct BaselineText {
  private let report: BaselineReport
  private let options: TextReport.Options

  public init(_ report: BaselineReport, options: TextReport.Options) {
    self.report = report
    self.options = options
  }

  private var language: Language { options.language }

  /// One line for each finding that is new ("+") or gone ("-"), then the counts.
  public func renderDiff() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    for finding in report.new {
      let level = FindingLine.level(finding).text(in: language)
      let text = "\(Place.of(finding.evidence)): \(level) \(finding.rule) "
      let message = FindingLine.message(finding, in: language)
      page.line("\(page.palette.paint("+", .red)) \(text)\(message) [\(finding.fingerprint)]")
    }
    for entry in report.absent {
      let count = entry.count > 1 ? " ×\(entry.count)" : ""
      let text =
        "\(VisibleText.of(entry.path)): \(Terms.level(entry.level).text(in: language)) \(entry.rule) "
      let quote = VisibleText.of("「\(entry.quote)」")
      page.line("\(page.palette.paint("-", .green)) \(text)\(quote)\(count) [\(entry.fingerprint)]")
    }
    if !options.isQuiet { page.line(counts) }
    ProblemText.write(report.errors, to: &page, language)
    return page.bytes
  }

  /// Counts by level and rule with the oldest day, the most frequent first.
  public func renderReport() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    page.line(page.palette.paint("━━ " + report.paths.map(VisibleText.of).joined(separator: ", "), .bold))
    page.line(counts, indent: 2)
    let levels = Level.allCases.reversed().map { level in
      let count = report.held.filter { $0.finding.level == level }.reduce(0) { $0 + $1.finding.count }
      return "\(Terms.level(level).text(in: language)) \(count)"
    }
    page.line(levels.joined(separator: " · "), indent: 2)
    if !report.held.isEmpty {
      page.gap()
      for line in table.lines() { page.line(line, indent: 2) }
    }
    ProblemText.write(report.errors, to: &page, language)
    return page.bytes
  }

  private var counts: String {
    let (held, gone, new) = (report.heldCount, report.absentCount, report.new.count)
    return language == .zh
      ? "基线 \(held) 项，其中 \(gone) 项已不存在；另有 \(new) 项不在基线中"
      : "\(held) in the baseline, \(gone) of them gone; \(new) not in it"
  }

  private var table: TextTable {
    var table = TextTable(cellLimit: 72)
    let heads = [
      Terms.rule, Terms.total, LocalizedText(zh: "已不存在", en: "gone"), LocalizedText(zh: "最早", en: "oldest"),
    ]
    table.add(heads.map { $0.text(in: language) })
    let rules = Dictionary(grouping: report.held) { $0.finding.rule }
    let rows = rules.map { rule, held in
      (
        rule: rule, count: held.reduce(0) { $0 + $1.finding.count }, gone: held.reduce(0) { $0 + $1.absent },
        since: held.compactMap(\.since).min()
      )
    }
    for row in rows.sorted(by: { ($1.count, $0.rule) < ($0.count, $1.rule) }) {
      table.add([row.rule, String(row.count), String(row.gone), row.since.map(\.description) ?? ""])
    }
    return table
  }
}
