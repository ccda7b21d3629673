import Documents
import Findings

/// Names a cited article as lawyers of its language do.
enum ArticleName {
  /// "《广告法》第八条第一款", "Advertising Law, Art. 8(1)"; a form that is not known stands as it is.
  static func full(_ law: CitedLaw, in language: Language) -> String {
    let title = law.title.text(in: language)
    if law.article.isEmpty { return language == .zh ? quoted(title) : title }
    let isChinese = law.title.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    if language == .zh, isChinese { return quoted(title) + chinese(law.article) }
    return "\(title), \(isChinese ? "Art. " : "")\(law.article)"
  }

  /// The article with its key words and, where the text was not read in the original, that remark.
  static func citation(_ law: CitedLaw, in language: Language) -> String {
    var text = full(law, in: language)
    if !law.phrase.isEmpty { text += language == .zh ? "「\(law.phrase)」" : " “\(law.phrase)”" }
    guard law.confidence == "reported" else { return text }
    let remark = Terms.reported.text(in: language)
    return text + (language == .zh ? "（\(remark)）" : " (\(remark))")
  }

  /// The citation with the days of its text and its official address.
  static func dated(_ law: CitedLaw, in language: Language) -> String {
    var parts: [String] = []
    if let day = law.effective { parts.append(language == .zh ? "\(day) 起施行" : "since \(day)") }
    if let day = law.repealed { parts.append(language == .zh ? "\(day) 起失效" : "until \(day)") }
    if !law.url.isEmpty { parts.append(law.url) }
    let days = parts.joined(separator: language == .zh ? "，" : ", ")
    guard !days.isEmpty else { return citation(law, in: language) }
    return citation(law, in: language) + (language == .zh ? "（\(days)）" : " (\(days))")
  }

  /// "第八条第一款" for "8(1)", "第四十条第（四）项" for "40(四)", "第二十八条第二款第（二）项" for "28(2)(二)".
  static func chinese(_ article: String) -> String {
    let parts = article.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
    guard let head = parts.first, let number = Int(head), let spelled = numeral(number) else {
      return article
    }
    var result = "第\(spelled)条"
    for part in parts.dropFirst() {
      guard part.hasSuffix(")") else { return article }
      let inner = String(part.dropLast())
      if let paragraph = Int(inner) {
        guard let spelled = numeral(paragraph) else { return article }
        result += "第\(spelled)款"
      } else {
        result += "第（\(inner)）项"
      }
    }
    return result
  }

  private static func quoted(_ title: String) -> String {
    title.hasPrefix("《") ? title : "《\(title)》"
  }

  /// 1 to 9999 in Han numerals: 十, 二十八, 一百零四, 一千二百六十.
  static func numeral(_ number: Int) -> String? {
    guard (1...9999).contains(number) else { return nil }
    let digits: [Character] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var result = ""
    var needsZero = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        needsZero = !result.isEmpty
        continue
      }
      if needsZero { result.append("零") }
      needsZero = false
      if !(digit == 1 && unit == 10 && result.isEmpty) { result.append(digits[digit]) }
      result += name
    }
    return result
  }
}
