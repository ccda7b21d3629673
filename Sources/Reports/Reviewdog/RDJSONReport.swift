public import Documents
public import Findings

/// Reviewdog's diagnostic format: open findings and what could not be done. Columns count UTF-8 bytes of the line,
/// from 1, ends exclusive, as reviewdog.proto says.
public struct RDJSONReport: Sendable {
  private let report: CheckReport
  private let language: ReportLanguage

  public init(_ report: CheckReport, language: Language? = nil) {
    self.report = report
    self.language = ReportLanguage(language, for: report)
  }

  /// One `DiagnosticResult` as UTF-8 (`rdjson`).
  public func render() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.object("source") { $0.member("name", Product.name) }
      writer.array("diagnostics", diagnostics) { writer, diagnostic in writer.object { diagnostic(&$0) } }
    }
    return writer.finish()
  }

  /// One `Diagnostic` a line as UTF-8 (`rdjsonl`).
  public func renderLines() -> [UInt8] {
    diagnostics.flatMap { diagnostic in
      var writer = JSONWriter(isPretty: false)
      writer.object { writer in
        diagnostic(&writer)
        writer.object("source") { $0.member("name", Product.name) }
      }
      return writer.finish()
    }
  }

  /// What writes the members of each diagnostic.
  private var diagnostics: [(inout JSONWriter) -> Void] {
    let open = report.findings.filter { $0.state == .new }
    let found = open.map { finding in
      { (writer: inout JSONWriter) in writer.diagnostic(finding, language.of(finding)) }
    }
    let errors = report.errors.map { error in
      { (writer: inout JSONWriter) in writer.diagnostic(error, language.general) }
    }
    return errors + found
  }
}

extension JSONWriter {
  /// Columns of a message that is put out whole: reviewdog reads lines of at most 64 KB and stops at a longer one.
  private static let messageLimit = 2000
  private static let relatedLimit = 10

  fileprivate mutating func diagnostic(_ finding: Finding, _ language: Language) {
    var message = FindingLine.message(finding, in: language)
    let remedy = FindingLine.remedy(finding, in: language)
    if !remedy.isEmpty { message += "\n" + remedy }
    let law = FindingLine.law(finding, in: language)
    if !law.isEmpty { message += "\n" + law }
    member("message", TextTable.cut(message, to: JSONWriter.messageLimit))
    place("location", finding.evidence)
    member("severity", JSONWriter.severity(of: finding))
    object("code") { writer in
      writer.member("value", finding.rule)
      if let url = finding.law.first(where: { !$0.url.isEmpty })?.url { writer.member("url", url) }
    }
    let related = Array(finding.related.prefix(JSONWriter.relatedLimit))
    if !related.isEmpty { array("relatedLocations", related) { $0.related($1, language) } }
  }

  /// An error's column counts scalars and its line is not at hand: the line alone is given.
  fileprivate mutating func diagnostic(_ error: RunError, _ language: Language) {
    let message = VisibleText.of(error.message.text(in: language))
    member("message", TextTable.cut(message, to: JSONWriter.messageLimit))
    object("location") { writer in
      writer.member("path", VisibleText.of(error.path))
      guard let line = error.line else { return }
      writer.object("range") { $0.object("start") { $0.member("line", line) } }
    }
    member("severity", "ERROR")
  }

  private mutating func related(_ related: RelatedEvidence, _ language: Language) {
    let message = RelatedLine.text(related, in: language)
    object { writer in
      writer.member("message", TextTable.cut(message, to: JSONWriter.messageLimit / 4))
      writer.place("location", related.evidence)
    }
  }

  private mutating func place(_ name: String, _ evidence: Evidence) {
    object(name) { writer in
      writer.member("path", VisibleText.of(evidence.path))
      writer.object("range") { writer in
        writer.bytePosition("start", evidence.start)
        writer.bytePosition("end", evidence.end)
      }
    }
  }

  private mutating func bytePosition(_ name: String, _ position: SourcePosition) {
    object(name) { writer in
      writer.member("line", position.line)
      writer.member("column", position.byteColumn)
    }
  }

  private static func severity(of finding: Finding) -> String {
    if finding.outcome == .review { return "INFO" }
    switch finding.level {
    case .error: return "ERROR"
    case .warning: return "WARNING"
    case .note: return "INFO"
    }
  }
}
