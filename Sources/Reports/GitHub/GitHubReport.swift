public import Documents
public import Findings

/// Workflow commands of GitHub Actions, one a line: what could not be done, open findings, and suppressions that end or
/// speak of nothing become annotations of the lines in question. GitHub shows the first ten errors and ten warnings of a step.
public struct GitHubReport: Sendable {
  private let report: CheckReport
  private let language: ReportLanguage

  public init(_ report: CheckReport, language: Language? = nil) {
    self.report = report
    self.language = ReportLanguage(language, for: report)
  }

  /// The commands as UTF-8.
  public func render() -> [UInt8] {
    let open = report.findings.filter { $0.state == .new }
    let lines = report.errors.map(line) + open.map(line) + report.notices.map(line)
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func line(_ finding: Finding) -> String {
    let language = language.of(finding)
    let parts = [
      FindingLine.message(finding, in: language), FindingLine.remedy(finding, in: language),
      FindingLine.law(finding, in: language), finding.rule,
    ]
    let title =
      FindingLine.level(finding).text(in: language) + Terms.colon.text(in: language)
      + finding.title.text(in: language)
    return GitHubReport.command(
      GitHubReport.name(of: finding), GitHubReport.place(of: finding.evidence) + [("title", title)],
      parts.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private func line(_ error: RunError) -> String {
    var properties = [("file", error.path)]
    if let line = error.line { properties.append(("line", String(line))) }
    if error.line != nil, let column = error.column { properties.append(("col", String(column))) }
    let message = VisibleText.of(error.message.text(in: language.general))
    return GitHubReport.command("error", properties.filter { !$0.1.isEmpty }, message)
  }

  private func line(_ notice: ResolutionNotice) -> String {
    GitHubReport.command(
      "notice", [("file", notice.path), ("line", String(notice.line))],
      VisibleText.of(notice.message.text(in: language.general)))
  }

  private static func name(of finding: Finding) -> String {
    if finding.outcome == .review { return "notice" }
    return finding.level == .note ? "notice" : finding.level.rawValue
  }

  /// Columns only within one line: GitHub refuses an annotation that has them over several.
  private static func place(of evidence: Evidence) -> [(String, String)] {
    let (start, end) = (evidence.start, evidence.end)
    let lines = [("file", evidence.path), ("line", String(start.line)), ("endLine", String(end.line))]
    guard start.line == end.line else { return lines }
    return lines + [("col", String(start.column)), ("endColumn", String(end.column))]
  }

  private static func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
    let list = properties.map { "\($0.0)=\(escapedProperty($0.1))" }.joined(separator: ",")
    return "::\(name) \(list)::\(escaped(message))"
  }

  /// The message of a command; line ends of ours stay as such.
  static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      VisibleText.of(String($0))
    }
    return lines.map { $0.replacing("%", with: "%25") }.joined(separator: "%0A")
  }

  /// A value among the properties of a command.
  static func escapedProperty(_ text: String) -> String {
    escaped(VisibleText.of(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
