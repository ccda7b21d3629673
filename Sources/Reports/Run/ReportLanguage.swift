public import Documents
public import Findings

/// The language in which a report for machines and colleagues speaks: the one that was asked for, else that of
/// the pack that judges. Never the locale's, so that the same input gives the same bytes everywhere.
public struct ReportLanguage: Sendable, Hashable {
  private let asked: Language?
  /// For what belongs to no pack: headings, counts, errors.
  public let general: Language

  public init(_ asked: Language?, for report: CheckReport) {
    self.asked = asked
    general = asked ?? JSONReport.language(of: report.policies)
  }

  /// For what a rule says.
  public func of(_ finding: Finding) -> Language { of(rule: finding.rule) }

  func of(rule: String) -> Language { asked ?? JSONReport.language(ofPack: rule) }
}
