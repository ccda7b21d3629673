public import Documents
public import Findings

/// The findings as a table that spreadsheets open right: UTF-8 with a byte-order mark, quoted after RFC 4180, and
/// no cell that a spreadsheet would compute. Findings of every state are in it; its last rows tell what could not
/// be done.
public struct CSVReport: Sendable {
  private let report: CheckReport
  private let language: ReportLanguage

  public init(_ report: CheckReport, language: Language? = nil) {
    self.report = report
    self.language = ReportLanguage(language, for: report)
  }

  /// The table as UTF-8; each record ends with CR LF.
  public func render() -> [UInt8] {
    let header = CSVReport.columns.map { $0.text(in: language.general) }
    let rows = [header] + report.findings.map(cells) + report.errors.map(cells)
    let lines = rows.map { $0.map(CSVReport.field).joined(separator: ",") + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
  }

  private static let columns: [LocalizedText] = [
    Terms.levelColumn, Terms.category, Terms.problem, Terms.message, Terms.quote, Terms.file, Terms.record,
    Terms.line, Terms.column, Terms.channelColumn, Terms.campaign, Terms.offer, Terms.related, Terms.law,
    Terms.remedy, Terms.state, Terms.handling, Terms.rule, Terms.fingerprint,
  ]

  private func cells(_ finding: Finding) -> [String] {
    let language = language.of(finding)
    let evidence = finding.evidence
    let related = finding.related.map { "\(RelatedLine.text($0, in: language)) \(Place.of($0.evidence))" }
    return [
      FindingLine.level(finding).text(in: language), Terms.category(finding.category).text(in: language),
      finding.title.text(in: language), FindingLine.message(finding, in: language), evidence.text,
      evidence.path, evidence.row.map(String.init) ?? "", String(evidence.start.line),
      String(evidence.start.column), Terms.channel(evidence.channel).text(in: language), finding.campaign,
      finding.offer ?? "", related.joined(separator: language == .zh ? "；" : "; "),
      FindingLine.laws(finding.law, in: language), finding.remedy.text(in: language),
      Terms.accepted(finding.state).text(in: language),
      ResolutionLine.text(finding.resolution, in: language), finding.rule,
      finding.fingerprint,
    ]
  }

  private func cells(_ error: RunError) -> [String] {
    let language = language.general
    var cells = [String](repeating: "", count: CSVReport.columns.count)
    cells[0] = Terms.errors.text(in: language)
    cells[3] = error.message.text(in: language)
    cells[5] = error.path
    cells[7] = error.line.map(String.init) ?? ""
    cells[8] = error.line == nil ? "" : error.column.map(String.init) ?? ""
    return cells
  }

  /// One field: visible, never a formula, quoted where a comma, a quote or a line end asks for it.
  static func field(_ text: String) -> String {
    let visible = VisibleText.of(text)
    let safe = isComputed(text) || isComputed(visible) || isNumberByChance(visible) ? "'" + visible : visible
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet would take the cell for a formula; the wide signs count where input is East Asian.
  private static func isComputed(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  /// Whether sixteen hexadecimal digits happen to read as a number, which a spreadsheet would round.
  private static func isNumberByChance(_ text: String) -> Bool {
    text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "e") }
  }
}
