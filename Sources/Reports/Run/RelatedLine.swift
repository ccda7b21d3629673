import Documents
import Findings

/// A second place of a finding in one line: "冲突「129元/月」 这里说已停售".
enum RelatedLine {
  static func text(_ related: RelatedEvidence, in language: Language) -> String {
    let quote = TextTable.cut(related.evidence.text, to: 72)
    var text = Terms.role(related.role).text(in: language)
    text += language == .zh ? "「\(quote)」" : " “\(quote)”"
    if case .hidden(let reason) = related.evidence.visibility {
      let what = Terms.hidden.text(in: language) + Terms.colon.text(in: language)
      let why = what + Terms.hiddenBy(reason).text(in: language)
      text += language == .zh ? "（\(why)）" : " (\(why))"
    }
    let message = related.message.text(in: language)
    return VisibleText.of(message.isEmpty ? text : "\(text) \(message)")
  }
}
