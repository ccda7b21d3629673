import Documents
import Findings

/// A cited article on the page: its name, its key words, since when, and where it can be read.
enum CitationLine {
  static func write(_ law: CitedLaw, _ language: Language, to writer: inout HTMLWriter) {
    let name = ArticleName.full(law, in: language)
    if isAddress(law.url) {
      writer.element(
        "a", ["href": law.url, "rel": "noopener noreferrer external", "target": "_blank"], text: name)
    } else {
      writer.element("span", ["class": "art"], text: name)
    }
    if !law.phrase.isEmpty {
      if language == .en { writer.text(" ") }
      writer.element(
        "q", ["class": "phrase"], text: language == .zh ? "「\(law.phrase)」" : "“\(law.phrase)”")
    }
    let days = dates(law, language)
    if !days.isEmpty {
      writer.text(" ")
      writer.element("small", text: days)
    }
  }

  /// "2015-09-01 起施行 · 条文转引，未核对原文".
  private static func dates(_ law: CitedLaw, _ language: Language) -> String {
    var parts: [String] = []
    if let day = law.effective { parts.append(language == .zh ? "\(day) 起施行" : "in force since \(day)") }
    if let day = law.repealed { parts.append(language == .zh ? "\(day) 起失效" : "until \(day)") }
    if law.confidence == "reported" { parts.append(Terms.reported.text(in: language)) }
    return parts.joined(separator: " · ")
  }

  /// A pack may name any address; only those of the web become links.
  static func isAddress(_ text: String) -> Bool { text.hasPrefix("https://") || text.hasPrefix("http://") }
}
