import Documents
import Policies

/// Texts of a rule that stand in one language where they should stand in both.
enum LanguageFaults {
  static func of(_ rule: Rule) -> [LocalizedText] {
    let texts = [("title", rule.title), ("message", rule.message), ("remedy", rule.remedy)]
    return texts.flatMap { key, text -> [LocalizedText] in
      var faults: [LocalizedText] = []
      if count(text.zh).han == 0 {
        faults.append(LocalizedText(zh: "\(key).zh 不是中文", en: "`\(key).zh` is not Chinese"))
      }
      let english = count(text.en)
      if english.latin <= english.han {
        faults.append(LocalizedText(zh: "\(key).en 不是英文", en: "`\(key).en` is not English"))
      }
      return faults
    }
  }

  /// Letters of both scripts outside of `{placeholders}`.
  private static func count(_ text: String) -> (han: Int, latin: Int) {
    var (han, latin, depth) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": depth += 1
      case "}": depth -= 1
      case "a"..."z", "A"..."Z": if depth == 0 { latin += 1 }
      case "\u{3400}"..."\u{9FFF}": if depth == 0 { han += 1 }
      default: break
      }
    }
    return (han, latin)
  }
}
