public import Documents
public import Findings

/// The report for programs that read line by line: the objects of `JSONReport`, each on a line of its own with
/// its `type` in front: "run" (schema, tool, policies) first, then "document", "finding", "reconciliation",
/// "notChecked", "error", "note", "notice", "baseline" where one took part, and "counts" last.
public struct NDJSONReport: Sendable {
  private let report: CheckReport
  private let language: ReportLanguage

  /// Without a language, each message is in the language of the pack that speaks.
  public init(_ report: CheckReport, language: Language? = nil) {
    self.report = report
    self.language = ReportLanguage(language, for: report)
  }

  /// The lines as UTF-8; each ends with a line feed.
  public func render() -> [UInt8] {
    var bytes: [UInt8] = []
    func line(_ type: String, _ body: (inout JSONWriter) -> Void) {
      var writer = JSONWriter(isPretty: false)
      writer.object { writer in
        writer.member("type", type)
        body(&writer)
      }
      bytes += writer.finish()
    }
    line("run") { $0.run(schema: "fineprint-report/1", asOf: report.asOf, report.policies) }
    for document in report.documents { line("document") { $0.members(of: document) } }
    for finding in report.findings {
      line("finding") { $0.members(of: finding, language.of(finding)) }
    }
    for attribute in report.reconciliation { line("reconciliation") { $0.members(of: attribute) } }
    for entry in report.notChecked { line("notChecked") { $0.members(of: entry, language.general) } }
    for problem in report.errors { line("error") { $0.members(of: problem, language.general) } }
    for problem in report.notes { line("note") { $0.members(of: problem, language.general) } }
    for notice in report.notices { line("notice") { $0.members(of: notice, language.general) } }
    if let baseline = report.baseline { line("baseline") { $0.members(of: baseline) } }
    line("counts") { $0.members(ofCounts: report.findings) }
    return bytes
  }
}
