import Documents
import Findings

/// How many open findings each category and each rule has, the most frequent first.
struct Statistics {
  /// One row: a name with its counts of errors, warnings, notes and reviews.
  struct Row {
    var name: String
    var counts: [Int]

    var total: Int { counts.reduce(0, +) }
  }

  let categories: [Row]
  let rules: [Row]

  init(_ report: CheckReport, language: Language) {
    let open = report.findings.filter { $0.state == .new }
    categories = Statistics.rows(open) { Terms.category($0.category).text(in: language) }
    rules = Statistics.rows(open) { "\($0.rule)  \($0.title.text(in: language))" }
  }

  /// A table for each; nothing where nothing was found.
  func write(to page: inout TextPage, _ language: Language) {
    guard !rules.isEmpty else { return }
    page.gap()
    page.line(page.palette.paint("━━ \(Terms.statistics.text(in: language))", .bold))
    for (title, rows) in [(Terms.category, categories), (Terms.rule, rules)] {
      page.gap()
      for (index, line) in table(title, rows, language).lines().enumerated() {
        page.line(index == 0 ? page.palette.paint(line, .dim) : line, indent: 2)
      }
    }
    page.gap()
  }

  private func table(_ title: LocalizedText, _ rows: [Row], _ language: Language) -> TextTable {
    let levels = Level.allCases.reversed().map { Terms.level($0) } + [Terms.review, Terms.total]
    var table = TextTable(cellLimit: 72)
    table.add([title.text(in: language)] + levels.map { $0.text(in: language) })
    for row in rows { table.add([row.name] + row.counts.map(String.init) + [String(row.total)]) }
    return table
  }

  private static func rows(_ findings: [Finding], by name: (Finding) -> String) -> [Row] {
    let rows = findings.grouped(by: name).map { name, findings in
      var row = Row(name: name, counts: [0, 0, 0, 0])
      for finding in findings { row.counts[column(of: finding)] += 1 }
      return row
    }
    return rows.sorted { ($1.total, $0.name) < ($0.total, $1.name) }
  }

  /// Place of a finding among the levels from the gravest, reviews last.
  static func column(of finding: Finding) -> Int {
    if finding.outcome == .review { return 3 }
    switch finding.level {
    case .error: return 0
    case .warning: return 1
    case .note: return 2
    }
  }
}
