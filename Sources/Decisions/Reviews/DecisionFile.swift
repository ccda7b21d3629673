import Documents
public import YAML

/// Reads and extends a `decisions.yaml`: a list, alone or under `decisions`. Of several entries for one review the
/// last one speaks; the others tell what was said before.
public enum DecisionFile {
  /// The key that the list stands under.
  public static let key = "decisions"
  private static let header = [
    "Reviews that a person has answered; fineprint decide and fineprint review add to this list.",
    "An answer is void when the evidence has changed; of several for one review the last one speaks.",
  ]

  /// The sound entries of a file, and its faults.
  public static func read(
    _ bytes: [UInt8], path: String, rules: RuleNames
  ) -> (entries: [Decision], problems: [YAMLProblem]) {
    RecordList.read(bytes, key: key, fileName: "decisions.yaml") { decision($0, path, rules) }
  }

  /// The file with one entry more; what stood in it stays as it is.
  public static func adding(_ entry: Decision, to bytes: [UInt8]?) throws(YAMLListText.Failure) -> [UInt8] {
    let fields: [(String, String?)] = [
      ("fingerprint", entry.fingerprint), ("rule", entry.rule), ("quote", entry.quote),
      ("reason", entry.reason), ("by", entry.by), ("evidence", entry.evidence),
    ]
    var lines = fields.compactMap { name, value in value.map { "\(name): \(YAMLText.quoted($0))" } }
    lines.insert("outcome: \(entry.outcome.rawValue)", at: 1)
    if let date = entry.date { lines.append("date: \(date)") }
    return try YAMLListText(key: key).adding(lines, to: bytes, header: header)
  }

  private static func decision(_ entry: YAMLMapping, _ path: String, _ rules: RuleNames) -> Decision? {
    defer { entry.finish() }
    let before = entry.problems.count
    let fingerprint = entry.requiredString("fingerprint")
    let rule = entry.string("rule")
    let quote = entry.string("quote")
    let outcome =
      entry.require("outcome") ? entry.choice("outcome", of: Decision.Outcome.allCases.map(\.rawValue)) : nil
    let reason = entry.requiredString("reason")
    let by = entry.requiredString("by")
    let date = entry.date("date")
    let evidence = entry.requiredString("evidence")
    if let fingerprint { entry.checkDigits(fingerprint, "fingerprint") }
    if let evidence { entry.checkDigits(evidence, "evidence") }
    if let rule { entry.checkRule(rule, rules) }
    guard let fingerprint, let outcome = outcome.flatMap(Decision.Outcome.init), let reason, let by,
      let evidence, entry.problems.count == before
    else { return nil }
    return Decision(
      fingerprint: fingerprint, rule: rule, quote: quote, outcome: outcome, reason: reason, by: by,
      date: date, evidence: evidence, path: path, line: entry.mark.line, column: entry.mark.column)
  }
}
