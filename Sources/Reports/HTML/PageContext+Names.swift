import Documents
import Findings

/// Short names by which the style sheet and the filters know things.
extension PageContext.Entry {
  /// "error", "warning", "note" or "review".
  var grade: String { finding.outcome == .review ? Outcome.review.rawValue : finding.level.rawValue }
}

extension PageContext {
  /// "错误", or that a person must decide.
  func gradeName(_ entry: Entry) -> String { word(FindingLine.level(entry.finding)) }

  /// A count with its English noun: "18 findings".
  func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// The pack's words in its own language where that is not the page's.
  func ownLanguage(_ finding: Finding) -> String? {
    let own = language.of(finding)
    return own == language.general ? nil : PageContext.tag(own)
  }

  /// The language tag after BCP 47, so that the browser picks the right Han glyphs.
  static func tag(_ language: Language) -> String { language == .zh ? "zh-CN" : "en" }
}
