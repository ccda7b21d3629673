import Documents
import Findings

/// Who excused or answered a finding, why, and until when, in one line.
enum ResolutionLine {
  /// Nil where nobody did.
  static func text(of finding: Finding, in language: Language) -> String? {
    guard let resolution = finding.resolution else { return nil }
    var parts: [String] = []
    if !resolution.reason.isEmpty { parts.append(resolution.reason) }
    if let by = resolution.by { parts.append(by) }
    if let other = resolution.approvedBy {
      parts.append(language == .zh ? "\(other) 批准" : "approved by \(other)")
    }
    if let day = resolution.expires { parts.append("\(Terms.until.text(in: language)) \(day)") }
    parts.append(resolution.path + (resolution.line.map { ":\($0)" } ?? ""))
    let head = effect(resolution, finding.state).text(in: language)
    return head + Terms.colon.text(in: language) + parts.joined(separator: " · ")
  }

  private static func effect(_ resolution: Resolution, _ state: FindingState) -> LocalizedText {
    switch resolution.effect {
    case .accepted: Terms.accepted(state)
    case .violation: LocalizedText(zh: "复核认定违规", en: "judged a violation")
    case .expired: LocalizedText(zh: "原处理已过期", en: "what excused it has expired")
    case .void: LocalizedText(zh: "原文已变，须重新复核", en: "the text has changed since it was answered")
    }
  }
}
