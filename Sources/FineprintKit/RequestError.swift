public import Documents
import YAML

/// A request that cannot be carried out: an unknown rule or pack, a file that cannot be read.
public struct RequestError: Error, Sendable, Hashable {
  public var message: LocalizedText
  /// What was probably meant, or nil.
  public var suggestion: String?

  public init(zh: String, en: String, suggestion: String? = nil) {
    message = LocalizedText(zh: zh, en: en)
    self.suggestion = suggestion
  }

  /// A word that is none of the known ones, with the nearest of them.
  public static func unknown(
    _ kind: LocalizedText, _ word: String, among candidates: [String]
  ) -> RequestError {
    RequestError(
      zh: "未知的\(kind.zh)“\(word)”", en: "unknown \(kind.en) \"\(word)\"",
      suggestion: Spelling.nearest(word, in: candidates))
  }

  /// The message in a language, with the suggestion as a question.
  public func text(in language: Language) -> String {
    let text = message.text(in: language)
    guard let suggestion else { return text }
    return language == .zh ? "\(text)，是不是“\(suggestion)”？" : "\(text); did you mean \"\(suggestion)\"?"
  }
}
