import Documents
import Findings
import FineprintKit

/// Asks at a terminal for what a new rule lacks.
struct RuleQuestions {
  let language: Language
  /// Puts a question and takes the answer; nil at the end of the input.
  var answer: (String) -> String? = { question in
    try? ByteStream.standardError.write(Array("\(question) ".utf8))
    return readLine()
  }

  /// Fills what is empty. A question that asks for several texts goes on to an empty line.
  func complete(_ draft: inout RuleDraft) {
    fill(&draft.pack, "规则包的目录：", "Folder of the pack:")
    fill(&draft.id, "规则的 id（如 no-gift-word）：", "Id of the rule (no-gift-word):")
    let categories = Category.allCases.map(\.rawValue).joined(separator: ", ")
    if draft.category == nil {
      var name = ""
      fill(&name, "类别（\(categories)）：", "Category (\(categories)):")
      draft.category = Category(rawValue: name)
    }
    fill(&draft.title.zh, "中文标题：", "Title in Chinese:")
    fill(&draft.title.en, "英文标题：", "Title in English:")
    fill(&draft.patterns, 1, "要找的词或句式，空行结束：", "Words or patterns, an empty line ends:")
    fill(&draft.violations, 2, "违规示例（至少两个），空行结束：", "Texts that break it (two at least), an empty line ends:")
    fill(&draft.passes, 2, "合规示例（至少两个），空行结束：", "Texts that do not (two at least), an empty line ends:")
  }

  private func fill(_ text: inout String, _ zh: String, _ en: String) {
    if text.isEmpty { text = answer(language == .zh ? zh : en) ?? "" }
  }

  private func fill(_ list: inout [String], _ least: Int, _ zh: String, _ en: String) {
    guard list.count < least else { return }
    while let text = answer(language == .zh ? zh : en), !text.isEmpty { list.append(text) }
  }
}
