public import Documents
public import Findings

/// The report for programs: "fineprint-report/1".
public struct JSONReport: Sendable {
  private let report: CheckReport
  private let language: Language?
  private let isPretty: Bool
  private let jobs: Int

  /// Without a language, each message is in the language of the pack that speaks. `jobs` threads write findings at
  /// once; the bytes are the same for any number.
  public init(_ report: CheckReport, language: Language? = nil, isPretty: Bool = true, jobs: Int = 1) {
    self.report = report
    self.language = language
    self.isPretty = isPretty
    self.jobs = jobs
  }

  /// The report as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] { written().finish() }

  /// The same in pieces, to be put one behind the other.
  public func renderPieces() -> [[UInt8]] { written().finishPieces() }

  private func written() -> JSONWriter {
    var writer = JSONWriter(isPretty: isPretty)
    let general = language ?? JSONReport.language(of: report.policies)
    writer.object { writer in
      writer.head(
        schema: "fineprint-report/1", asOf: report.asOf, report.policies, report.documents, jobs: jobs)
      writer.key("findings")
      writer.array(of: report.findings, jobs: jobs) { writer, finding in
        writer.finding(finding, language ?? JSONReport.language(ofPack: finding.rule))
      }
      writer.reconciliation(report.reconciliation, jobs: jobs)
      writer.counts(of: report.findings)
      writer.tail(notChecked: report.notChecked, errors: report.errors, notes: report.notes, general)
      writer.array("disabled", report.disabled) { writer, entry in
        writer.object { writer in
          writer.member("rule", entry.rule)
          writer.member("reason", entry.reason)
          writer.member("source", entry.source)
        }
      }
      writer.array("notices", report.notices) { writer, notice in
        writer.object { $0.members(of: notice, general) }
      }
      if let baseline = report.baseline { writer.object("baseline") { $0.members(of: baseline) } }
    }
    return writer
  }

  /// Chinese where a Chinese pack judges, else English.
  static func language(of policies: [PolicySummary]) -> Language {
    policies.contains { language(ofPack: $0.id) == .zh } ? .zh : .en
  }

  static func language(ofPack name: String) -> Language {
    name.hasPrefix("zh") ? .zh : .en
  }
}
