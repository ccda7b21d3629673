public import Documents
public import Findings

/// A finding as an editor shows it beside the text: in one line, and with its law and mend.
public struct FindingNote: Sendable {
  private let finding: Finding
  private let language: Language

  /// Without a language, the note speaks that of the pack.
  public init(_ finding: Finding, language: Language? = nil) {
    self.finding = finding
    self.language = language ?? JSONReport.language(ofPack: finding.rule)
  }

  /// What is wrong, in plain text; a review with its reason.
  public var message: String { FindingLine.message(finding, in: language) }

  /// What another place has to do with it.
  public func message(of related: RelatedEvidence) -> String { RelatedLine.text(related, in: language) }

  /// Title, message, law with article and key words, and the mend; Markdown, or plain text.
  public func render(asMarkdown: Bool) -> String {
    let level = FindingLine.level(finding).text(in: language)
    let title = finding.title.text(in: language)
    let preview = finding.isPreview ? " (\(Terms.preview.text(in: language)))" : ""
    var parts = [
      asMarkdown
        ? "**\(escaped(title))** · \(level)\(preview)" : "\(title) · \(level)\(preview)",
      asMarkdown ? escaped(message) : VisibleText.of(message),
    ]
    if !finding.law.isEmpty { parts.append(law(asMarkdown)) }
    let remedy = finding.remedy.text(in: language)
    if !remedy.isEmpty { parts.append(labelled(Terms.remedy, remedy, asMarkdown)) }
    parts.append(asMarkdown ? MarkdownText.code(finding.rule) : finding.rule)
    return parts.joined(separator: "\n\n")
  }

  private func law(_ asMarkdown: Bool) -> String {
    let lines = finding.law.map { cited -> String in
      let text = ArticleName.citation(cited, in: language)
      guard asMarkdown else { return "- \(VisibleText.of(text))" }
      let link = cited.url.isEmpty ? "" : " [↗](<\(cited.url)>)"
      return "- \(escaped(text))\(link)"
    }
    return ([label(Terms.law, asMarkdown)] + lines).joined(separator: "\n")
  }

  private func labelled(_ term: LocalizedText, _ text: String, _ asMarkdown: Bool) -> String {
    let shown = asMarkdown ? escaped(text) : VisibleText.of(text)
    return label(term, asMarkdown) + " " + shown
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text, forEditor: true) }

  private func label(_ term: LocalizedText, _ asMarkdown: Bool) -> String {
    let text = term.text(in: language) + Terms.colon.text(in: language).trimmed
    return asMarkdown ? "**\(text)**" : text
  }
}

/// An article of law as an editor shows it.
public enum LawNote {
  /// The article as lawyers name it, its key words, the days of its text and its address; plain text.
  public static func text(_ law: CitedLaw, in language: Language) -> String {
    ArticleName.dated(law, in: language)
  }

  /// How lawyers name the article.
  public static func name(_ law: CitedLaw, in language: Language) -> String {
    ArticleName.full(law, in: language)
  }
}

extension String {
  fileprivate var trimmed: String { String(self.reversed().drop(while: \.isWhitespace).reversed()) }
}
