import Documents

/// Asks at a terminal what a reviewer says to one review.
struct ReviewQuestions {
  enum Answer {
    case answer(isAccepted: Bool, reason: String)
    case skip
    case quit
  }

  let language: Language
  /// Who answers; asked once where it is empty.
  var by: String
  /// Puts a question and takes the answer; nil at the end of the input.
  var answer: (String) -> String? = { question in
    try? ByteStream.standardError.write(Array("\(question) ".utf8))
    return readLine()
  }

  /// Asks until the answer is one; the end of the input quits.
  mutating func ask() -> Answer {
    while true {
      let question = "[a] 可以保留  [v] 违规  [s] 跳过  [q] 结束："
      guard let text = put(question, "[a]ccept  [v]iolation  [s]kip  [q]uit:") else { return .quit }
      switch text.lowercased() {
      case "s", "skip", "": return .skip
      case "q", "quit": return .quit
      case "a", "accept", "accepted", "v", "violation":
        guard let reason = filled("理由：", "Reason:") else { return .quit }
        if by.isEmpty {
          guard let name = filled("经手人：", "Your name:") else { return .quit }
          by = name
        }
        return .answer(isAccepted: text.lowercased().hasPrefix("a"), reason: reason)
      default: continue
      }
    }
  }

  /// An answer that is not empty; nil at the end of the input.
  private func filled(_ zh: String, _ en: String) -> String? {
    while let text = put(zh, en) { if !text.isEmpty { return text } }
    return nil
  }

  private func put(_ zh: String, _ en: String) -> String? {
    answer(language == .zh ? zh : en).map { text in
      String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
  }
}
