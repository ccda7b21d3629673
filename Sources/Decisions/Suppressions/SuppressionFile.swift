import Documents
public import YAML

/// Reads and extends a `suppressions.yaml`: a list, alone or under `suppressions`.
public enum SuppressionFile {
  /// The key that the list stands under.
  public static let key = "suppressions"
  private static let header = [
    "Findings that are excused for a time; fineprint suppress adds to this list, and people may.",
    "Each entry ends at most 366 days on. Targets are globs, relative to this file's folder.",
  ]

  /// The sound entries of a file, and its faults.
  public static func read(
    _ bytes: [UInt8], path: String, rules: RuleNames, limit: ExpiryLimit
  ) -> (entries: [Suppression], problems: [YAMLProblem]) {
    RecordList.read(bytes, key: key, fileName: "suppressions.yaml") { entry in
      suppression(entry, path, rules, limit)
    }
  }

  /// The file with one entry more; what stood in it stays as it is.
  public static func adding(
    _ entry: Suppression, to bytes: [UInt8]?
  ) throws(YAMLListText.Failure) -> [UInt8] {
    let fields: [(String, String?)] = [
      ("rule", entry.rule), ("fingerprint", entry.fingerprint), ("target", entry.target),
      ("reason", entry.reason), ("by", entry.by), ("approved-by", entry.approvedBy),
    ]
    let days = [("date", entry.date), ("expires", entry.expires)]
    let lines =
      fields.compactMap { name, value in value.map { "\(name): \(YAMLText.quoted($0))" } }
      + days.compactMap { name, day in day.map { "\(name): \($0)" } }
    return try YAMLListText(key: key).adding(lines, to: bytes, header: header)
  }

  private static func suppression(
    _ entry: YAMLMapping, _ path: String, _ rules: RuleNames, _ limit: ExpiryLimit
  ) -> Suppression? {
    defer { entry.finish() }
    let before = entry.problems.count
    let rule = entry.string("rule")
    let fingerprint = entry.string("fingerprint")
    let target = entry.string("target")
    let reason = entry.requiredString("reason")
    let by = entry.requiredString("by")
    let approvedBy = entry.requiredString("approved-by")
    let date = entry.date("date")
    let expires = expiry(entry, date, limit)
    if rule == nil, fingerprint == nil {
      entry.problems.report(
        entry.mark, zh: "缺少键 rule（或 fingerprint）", en: "missing key `rule` (or `fingerprint`)")
    }
    if let rule { entry.checkRule(rule, rules) }
    if let fingerprint { entry.checkDigits(fingerprint, "fingerprint") }
    guard let reason, let by, let approvedBy, let expires, entry.problems.count == before else { return nil }
    return Suppression(
      rule: rule, fingerprint: fingerprint, target: target, reason: reason, by: by, approvedBy: approvedBy,
      date: date, expires: expires, path: path, line: entry.mark.line, column: entry.mark.column)
  }

  private static func expiry(
    _ entry: YAMLMapping, _ date: CalendarDate?, _ limit: ExpiryLimit
  ) -> CalendarDate? {
    guard entry.has("expires") else {
      let message = limit.missing(written: date)
      entry.problems.report(entry.mark, zh: message.zh, en: message.en)
      return nil
    }
    guard let day = entry.date("expires") else { return nil }
    if let message = limit.problem(day, written: date) {
      entry.problems.report(entry.mark(of: "expires"), zh: message.zh, en: message.en)
    }
    return day
  }
}
