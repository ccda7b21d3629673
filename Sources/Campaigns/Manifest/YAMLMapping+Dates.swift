import Documents
import YAML

extension YAMLMapping {
  /// The days of `{from, to}` under a key; nil with a report where the end lies before the start.
  func dateRange(_ key: String) -> DateRange? {
    guard let range = mapping(key) else { return nil }
    let from = range.date("from")
    let to = range.date("to")
    range.finish()
    if let from, let to, to < from {
      problems.report(
        range.mark(of: "to"), zh: "\(key) 的结束日期 \(to) 早于开始日期 \(from)",
        en: "`\(key)` ends on \(to), before it begins on \(from)")
      return nil
    }
    return DateRange(from: from, to: to)
  }

  /// The amount of money under a key, without its currency.
  func amount(_ key: String) -> Rational? { decimal(key).flatMap { Rational(decimal: $0) } }

  func requiredAmount(_ key: String) -> Rational? { require(key) ? amount(key) : nil }
}
