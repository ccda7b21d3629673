import Documents
import YAML

/// Reads an offer's `price`.
enum PriceReader {
  static func price(_ entry: YAMLMapping) -> FiledOffer.Price? {
    let amount = entry.requiredAmount("amount")
    let currency = currency(entry)
    let period = period(entry)
    let promotional = entry.mapping("promotional").flatMap(promotional)
    entry.finish()
    guard let amount else { return nil }
    return FiledOffer.Price(
      amount: amount, currency: currency ?? "", period: period, promotional: promotional)
  }

  private static func promotional(_ entry: YAMLMapping) -> FiledOffer.Promotional? {
    let amount = entry.requiredAmount("amount")
    let months = entry.int("months")
    entry.finish()
    return amount.map { FiledOffer.Promotional(amount: $0, months: months) }
  }

  private static func currency(_ entry: YAMLMapping) -> String? {
    guard let text = entry.string("currency") else { return nil }
    if isCode(text), codes[text] == nil { return text }
    let upper = text.uppercased()
    let meant = codes[upper] ?? (isCode(upper) ? upper : nil)
    entry.problems.report(
      entry.mark(of: "currency"),
      zh: "currency 应为三个字母的货币代码（如 CNY），实为“\(text)”" + (meant.map { "，是不是 \($0)？" } ?? ""),
      en: "`currency` should be a code of three letters such as CNY, but is `\(text)`"
        + (meant.map { "; did you mean `\($0)`?" } ?? ""), correction: Correction(text, nearest: meant))
    return nil
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// What people write for a code of ISO 4217.
  private static let codes: [String: String] = [
    "RMB": "CNY", "元": "CNY", "人民币": "CNY", "¥": "CNY", "￥": "CNY", "YUAN": "CNY", "£": "GBP", "€": "EUR",
    "$": "USD", "US$": "USD", "A$": "AUD", "EURO": "EUR", "EUROS": "EUR", "STG": "GBP",
  ]

  private static func period(_ entry: YAMLMapping) -> FiledOffer.Period? {
    guard let node = entry.node("per") else { return nil }
    let words: [String: FiledOffer.Period] = ["month": .month, "year": .year, "day": .day, "once": .once]
    if case .scalar(let text, let isQuoted) = node.content {
      if let period = words[text] { return period }
      if !isQuoted, let days = Int(text), (1...3660).contains(days) { return .days(days) }
      let known = ["month", "year", "day", "once"]
      if Spelling.nearest(text, in: known) != nil {
        entry.problems.reportUnknown(text, at: node.mark, zh: " per 值", en: "`per`", known: known)
        return nil
      }
    }
    entry.problems.reportType(
      "per", node, expectedZh: " month、year、day、once 或天数",
      expectedEn: "month, year, day, once or a number of days")
    return nil
  }
}
