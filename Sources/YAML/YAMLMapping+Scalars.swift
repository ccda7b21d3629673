public import Documents

extension YAMLMapping {
  /// Any scalar as text; an empty value is reported.
  public func string(_ key: String) -> String? {
    scalar(key, zh: "文字", en: "a text") { text, _ in text }
  }

  /// A text that must be there and must not be empty.
  public func requiredString(_ key: String) -> String? {
    guard require(key), let text = string(key) else { return nil }
    if text.allSatisfy(\.isWhitespace) {
      problems.report(mark(of: key), zh: "\(key) 不能为空", en: "`\(key)` must not be empty")
      return nil
    }
    return text
  }

  /// `true` or `false`, unquoted.
  public func bool(_ key: String) -> Bool? {
    scalar(key, zh: " true 或 false", en: "true or false") { text, isQuoted in
      isQuoted ? nil : ["true": true, "false": false][text]
    }
  }

  /// A whole number within a range, unquoted.
  public func int(_ key: String, in range: ClosedRange<Int> = 0...Int(Int32.max)) -> Int? {
    let limits = range.upperBound >= Int(Int32.max) ? "" : "（\(range.lowerBound) 到 \(range.upperBound)）"
    let limitsEn = limits.isEmpty ? "" : " from \(range.lowerBound) to \(range.upperBound)"
    return scalar(key, zh: "整数\(limits)", en: "a whole number\(limitsEn)") { text, isQuoted in
      guard !isQuoted, let value = Int(text), range.contains(value) else { return nil }
      return value
    }
  }

  /// A number of at least 0 as written, with digits and at most one point: "12.98". Unquoted.
  public func decimal(_ key: String) -> String? {
    scalar(key, zh: "数字（如 12.98）", en: "a number such as 12.98") { text, isQuoted in
      isQuoted || !YAMLScalar.isDecimal(text) ? nil : text
    }
  }

  /// A real day as ISO 8601 writes it: "2026-11-23".
  public func date(_ key: String) -> CalendarDate? {
    scalar(key, zh: "日期（如 2026-11-23）", en: "a date such as 2026-11-23") { text, _ in
      CalendarDate(iso: text)
    }
  }

  /// One of the words allowed; another one is reported with the nearest.
  public func choice(_ key: String, of words: [String]) -> String? {
    guard let text = string(key) else { return nil }
    if words.contains(text) { return text }
    problems.reportUnknown(text, at: mark(of: key), zh: " \(key) 值", en: "`\(key)`", known: words)
    return nil
  }

  /// A scalar that `convert` understands (its text, whether it is quoted); else the expected type is reported.
  public func scalar<Value>(
    _ key: String, zh: String, en: String, _ convert: (String, Bool) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    if case .scalar(let text, let isQuoted) = node.content, !node.isNull, let value = convert(text, isQuoted)
    {
      return value
    }
    problems.reportType(key, node, expectedZh: zh, expectedEn: en)
    return nil
  }
}

/// The forms of scalars that YAML does not tell apart.
enum YAMLScalar {
  static func isDecimal(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
      && text.utf8.count <= 18
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
