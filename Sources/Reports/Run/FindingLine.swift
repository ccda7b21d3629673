import Documents
import Findings

/// A finding in one paragraph, for formats that have room for one message.
enum FindingLine {
  /// The message; a review with the reason for which a person must decide.
  static func message(_ finding: Finding, in language: Language) -> String {
    var text = finding.message.text(in: language)
    if let reason = finding.reason {
      let why =
        Terms.undecided.text(in: language) + Terms.colon.text(in: language)
        + Terms.reason(reason).text(in: language)
      text += language == .zh ? "（\(why)）" : " (\(why))"
    }
    return VisibleText.of(text)
  }

  /// The level, or that a person must decide.
  static func level(_ finding: Finding) -> LocalizedText {
    finding.outcome == .review ? Terms.review : Terms.level(finding.level)
  }

  /// What to write instead, behind its label, or empty.
  static func remedy(_ finding: Finding, in language: Language) -> String {
    labelled(Terms.remedy, finding.remedy.text(in: language), in: language)
  }

  /// The articles behind their label, or empty.
  static func law(_ finding: Finding, in language: Language) -> String {
    labelled(Terms.law, laws(finding.law, in: language), in: language)
  }

  static func laws(_ law: [CitedLaw], in language: Language) -> String {
    law.map { ArticleName.citation($0, in: language) }.joined(separator: language == .zh ? "；" : "; ")
  }

  private static func labelled(_ label: LocalizedText, _ text: String, in language: Language) -> String {
    guard !text.isEmpty else { return "" }
    return label.text(in: language) + Terms.colon.text(in: language) + VisibleText.of(text)
  }
}
