import Documents
public import Findings

/// One line a finding, for terminals, editors and grep: `path:line:column: level rule message`.
public struct ConciseReport: Sendable {
  private let report: CheckReport
  private let options: TextReport.Options
  private let grouping: Grouping?

  /// With a grouping, a line with its name and count heads each group.
  public init(_ report: CheckReport, options: TextReport.Options, grouping: Grouping? = nil) {
    self.report = report
    self.options = options
    self.grouping = grouping
  }

  /// The lines as UTF-8: open findings, then what could not be done; unless quiet, also what was not checked
  /// and what is worth a note. Nothing where there is nothing to tell.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    writeFindings(&page)
    for problem in report.errors { page.line(line(problem, Terms.error, .red, page.palette)) }
    if !options.isQuiet {
      for note in report.notes { page.line(line(note, Terms.level(.note), .blue, page.palette)) }
      for entry in report.notChecked {
        let problem = RunError(path: entry.path, message: entry.reason)
        page.line(line(problem, Terms.notChecked, .dim, page.palette))
      }
      if let excused = ExcusedCount.text(report, in: options.language) {
        page.line(page.palette.paint(excused, .dim))
      }
    }
    if options.showsStatistics {
      Statistics(report, language: options.language).write(to: &page, options.language)
    }
    return page.bytes
  }

  private func writeFindings(_ page: inout TextPage) {
    let open = report.findings.filter { $0.state == .new }
    guard let grouping else {
      for finding in open { page.line(line(finding, page.palette)) }
      return
    }
    for (name, findings) in grouping.groups(open, in: options.language) {
      page.line(page.palette.paint("━━ \(name) (\(findings.count))", .bold))
      for finding in findings { page.line(line(finding, page.palette)) }
    }
  }

  private func line(_ finding: Finding, _ palette: Palette) -> String {
    let level = palette.paint(
      FindingLine.level(finding).text(in: options.language), FindingSection.style(of: finding))
    let message = FindingLine.message(finding, in: options.language)
    return "\(palette.paint(Place.of(finding.evidence), .bold)): \(level) \(finding.rule) \(message)"
  }

  private func line(
    _ problem: RunError, _ word: LocalizedText, _ style: Palette.Style, _ palette: Palette
  ) -> String {
    let head = palette.paint(word.text(in: options.language), style)
    let text = VisibleText.of(problem.message.text(in: options.language))
    let place = Place.of(problem)
    return (place.isEmpty ? "" : "\(palette.paint(place, .bold)): ") + "\(head) \(text)"
  }
}
