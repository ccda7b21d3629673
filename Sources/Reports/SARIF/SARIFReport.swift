public import Documents
public import Findings

/// SARIF 2.1.0 (OASIS Standard, errata 01): one run with the rules that judged, the laws as taxonomies, and
/// findings of every state.
public struct SARIFReport: Sendable {
  /// For whom the file is.
  public enum Profile: String, Sendable, CaseIterable {
    /// All that the format can say.
    case standard
    /// What GitHub code scanning takes and shows: at most 25,000 results, the gravest first to stay; reviews as
    /// notes; nothing that was suppressed or decided; the remedy in the message; no taxonomies.
    case github
  }

  /// Results that GitHub takes of one run.
  static let githubLimit = 25_000

  let report: CheckReport
  let verdict: Verdict
  let language: ReportLanguage
  let profile: Profile
  private let limit: Int

  public init(
    _ report: CheckReport, verdict: Verdict, language: Language? = nil, profile: Profile = .standard,
    limit: Int? = nil
  ) {
    self.report = report
    self.verdict = verdict
    self.language = ReportLanguage(language, for: report)
    self.profile = profile
    self.limit = limit ?? (profile == .github ? SARIFReport.githubLimit : .max)
  }

  /// The file as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] {
    let results = SARIFReport.gravest(
      profile == .github ? report.findings.filter(isShown) : report.findings, limit)
    let leftOut = profile == .github ? report.findings.count { isShown($0) } - results.count : 0
    let context = SARIFContext(report, results, language, profile)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.array("runs", [context]) { writer, context in
        writer.object { writer in
          writer.sarifTool(context)
          if profile == .standard { writer.sarifTaxonomies(context) }
          writer.sarifInvocation(report, verdict, context, leftOut: leftOut)
          writer.sarifSources(report, context)
          writer.member("columnKind", "unicodeCodePoints")
          writer.key("results")
          writer.array { writer in
            for finding in results { writer.sarifResult(finding, context) }
            for entry in absent { writer.sarifAbsent(entry, context) }
          }
          writer.object("properties") { $0.member("asOf", report.asOf.description) }
        }
      }
    }
    return writer.finish()
  }

  /// What the baseline holds and is gone; GitHub would show it as an alert.
  private var absent: [BaselineComparison.Absent] {
    profile == .standard ? report.baseline?.absent ?? [] : []
  }

  /// What was excused or answered is no alert; what the baseline holds still is one.
  private func isShown(_ finding: Finding) -> Bool { finding.state == .new || finding.state == .baseline }

  /// At most `limit` findings in their order; of more the gravest stay.
  static func gravest(_ findings: [Finding], _ limit: Int) -> [Finding] {
    guard findings.count > limit else { return findings }
    func rank(_ finding: Finding) -> Int {
      finding.outcome == .review ? 3 : finding.level == .error ? 0 : finding.level == .warning ? 1 : 2
    }
    let kept = findings.indices.sorted { (rank(findings[$0]), $0) < (rank(findings[$1]), $1) }.prefix(limit)
    return kept.sorted().map { findings[$0] }
  }
}
