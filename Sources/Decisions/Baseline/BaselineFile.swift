import Documents
import Findings
public import YAML

/// Reads and writes a `baseline.yaml`: one entry a line, sorted.
public enum BaselineFile {
  static let key = "baseline"
  private static let header = """
    # Findings that were there before; fineprint baseline write makes this file, fineprint baseline prune clears it.

    """

  public static func read(_ bytes: [UInt8], path: String) -> (baseline: Baseline, problems: [YAMLProblem]) {
    let (entries, problems) = RecordList.read(bytes, key: key, fileName: "baseline.yaml", entry)
    return (Baseline(path: path, entries: BaselineFile.withoutCopies(entries)), problems)
  }

  /// The file's bytes. Comments at the top of `old` stay.
  public static func write(_ entries: [Baseline.Entry], old: [UInt8]? = nil) -> [UInt8] {
    let head = old.map { BaselineFile.comments(in: $0) } ?? ""
    let lines = Baseline.settled(entries).map { "- \(line($0))\n" }
    let list = lines.isEmpty ? "baseline: []\n" : "baseline:\n" + lines.joined()
    return Array(((head.isEmpty ? header : head) + list).utf8)
  }

  private static func line(_ entry: Baseline.Entry) -> String {
    var fields = [
      "fingerprint: \(YAMLText.quoted(entry.fingerprint))", "evidence: \(YAMLText.quoted(entry.evidence))",
      "count: \(entry.count)",
    ]
    if let since = entry.since { fields.append("since: \(since)") }
    fields += [
      "rule: \(YAMLText.quoted(entry.rule))", "level: \(entry.level.rawValue)",
      "campaign: \(YAMLText.quoted(entry.campaign))", "channel: \(YAMLText.quoted(entry.channel.name))",
      "path: \(YAMLText.quoted(entry.path))", "quote: \(YAMLText.quoted(entry.quote))",
    ]
    return "{\(fields.joined(separator: ", "))}"
  }

  private static func comments(in bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { $0.hasPrefix("#") || $0.allSatisfy(\.isWhitespace) }.map { $0 + "\n" }.joined()
  }

  private static func entry(_ mapping: YAMLMapping) -> Baseline.Entry? {
    defer { mapping.finish() }
    let before = mapping.problems.count
    let fingerprint = mapping.requiredString("fingerprint")
    let evidence = mapping.requiredString("evidence")
    let count = mapping.int("count", in: 1...1_000_000) ?? 1
    let since = mapping.date("since")
    let rule = mapping.requiredString("rule")
    let level = mapping.choice("level", of: Level.allCases.map(\.rawValue)).flatMap(Level.init) ?? .error
    let campaign = mapping.string("campaign") ?? ""
    let channel = mapping.string("channel") ?? ""
    let path = mapping.requiredString("path")
    let quote = mapping.string("quote") ?? ""
    if let fingerprint { mapping.checkDigits(fingerprint, "fingerprint") }
    if let evidence { mapping.checkDigits(evidence, "evidence") }
    guard let fingerprint, let evidence, let rule, let path, mapping.problems.count == before else {
      return nil
    }
    var entry = Baseline.Entry(
      fingerprint: fingerprint, evidence: evidence, count: count, since: since, rule: rule, level: level,
      campaign: campaign, channel: Channel(named: channel), path: path, quote: quote)
    entry.line = mapping.mark.line
    return entry
  }

  /// Two branches that wrote the same entry leave it twice after a merge: it still is one.
  private static func withoutCopies(_ entries: [Baseline.Entry]) -> [Baseline.Entry] {
    var places: [String: Int] = [:]
    var kept: [Baseline.Entry] = []
    for entry in entries {
      if let place = places[entry.fingerprint + entry.evidence] {
        kept[place].count = max(kept[place].count, entry.count)
      } else {
        places[entry.fingerprint + entry.evidence] = kept.count
        kept.append(entry)
      }
    }
    return kept
  }
}
