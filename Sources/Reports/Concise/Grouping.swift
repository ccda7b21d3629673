import Documents
import Findings

/// By what the lines of the concise report stand together.
public enum Grouping: String, Sendable, CaseIterable {
  case file, rule, category, channel

  /// The name of a finding's group.
  func name(of finding: Finding, in language: Language) -> String {
    switch self {
    case .file: VisibleText.of(finding.evidence.path)
    case .rule: VisibleText.of("\(finding.rule)  \(finding.title.text(in: language))")
    case .category: Terms.category(finding.category).text(in: language)
    case .channel: VisibleText.of(Terms.channel(finding.evidence.channel).text(in: language))
    }
  }

  /// Findings by group, groups and findings in the order in which they come.
  func groups(_ findings: [Finding], in language: Language) -> [(name: String, findings: [Finding])] {
    findings.grouped { name(of: $0, in: language) }.map { ($0.key, $0.elements) }
  }
}
