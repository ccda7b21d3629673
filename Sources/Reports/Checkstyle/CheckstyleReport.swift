public import Documents
public import Findings

/// Checkstyle XML: open findings and what could not be done, by file. Columns count Unicode scalars.
public struct CheckstyleReport: Sendable {
  private let report: CheckReport
  private let language: ReportLanguage

  public init(_ report: CheckReport, language: Language? = nil) {
    self.report = report
    self.language = ReportLanguage(language, for: report)
  }

  /// The report as UTF-8.
  public func render() -> [UInt8] {
    var writer = XMLWriter()
    // The version is that of the form, whose first public description is Checkstyle 4.3.
    writer.element("checkstyle", [("version", "4.3")]) { writer in
      for group in PathGroups(report).groups {
        let open = group.findings.filter { $0.state == .new }
        guard !(open.isEmpty && group.errors.isEmpty) else { continue }
        writer.element("file", [("name", group.path)]) { writer in
          for error in group.errors { write(error, to: &writer) }
          for finding in open { write(finding, to: &writer) }
        }
      }
    }
    return writer.bytes
  }

  private func write(_ finding: Finding, to writer: inout XMLWriter) {
    let language = language.of(finding)
    let start = finding.evidence.start
    let remedy = FindingLine.remedy(finding, in: language)
    let message = FindingLine.message(finding, in: language) + (remedy.isEmpty ? "" : " \(remedy)")
    writer.element(
      "error",
      [
        ("line", String(start.line)), ("column", String(start.column)),
        ("severity", CheckstyleReport.severity(of: finding)), ("message", message),
        ("source", "\(Product.name).\(finding.rule)"),
      ])
  }

  private func write(_ error: RunError, to writer: inout XMLWriter) {
    writer.element(
      "error",
      [
        ("line", String(error.line ?? 1)), ("column", String(error.column ?? 1)), ("severity", "error"),
        ("message", error.message.text(in: language.general)), ("source", "\(Product.name).error"),
      ])
  }

  private static func severity(of finding: Finding) -> String {
    if finding.outcome == .review { return "info" }
    return finding.level == .note ? "info" : finding.level.rawValue
  }
}
