import Decisions
import Documents
import Findings
import Ingest
import YAML

/// A file that excuses findings, or a text whose comments do.
enum RecordTarget {
  private static let rules = RuleNames(["zh-CN/superlative", "zh-CN/price-unit-missing", "en-GB/superlative"])
  private static let limit = ExpiryLimit(today: Calendar.day)

  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    try checkSuppressions(bytes)
    try checkDecisions(bytes)
    try checkBaseline(bytes)
    for type in [MediaType.html, .markdown] { try checkComments(bytes, type) }
  }

  /// An entry that was added stands behind those that were there.
  private static func checkSuppressions(_ bytes: [UInt8]) throws(BrokenInvariant) {
    let read = { SuppressionFile.read($0, path: "s.yaml", rules: rules, limit: limit) }
    let before = read(bytes)
    try ProblemInvariants.check(before.problems, bytes)
    let entry = Suppression(
      rule: "superlative", target: "a: #b/*.html", reason: "\"quoted\": {x}\n- y", by: "甲", approvedBy: "乙",
      date: Calendar.day, expires: Calendar.day)
    guard let longer = try? SuppressionFile.adding(entry, to: bytes) else { return }
    let after = read(longer)
    try hold(after.problems.count == before.problems.count, "adding an entry makes a fault")
    try hold(after.entries.count == before.entries.count + 1, "an entry was not added, or another lost")
    try hold(
      zip(before.entries, after.entries).allSatisfy { $0.reason == $1.reason && $0.expires == $1.expires },
      "adding an entry changes another")
    let last = after.entries.last
    try hold(
      last?.reason == entry.reason && last?.target == entry.target && last?.by == entry.by,
      "an entry is not read as it was added")
  }

  private static func checkDecisions(_ bytes: [UInt8]) throws(BrokenInvariant) {
    let before = DecisionFile.read(bytes, path: "d.yaml", rules: rules)
    try ProblemInvariants.check(before.problems, bytes)
    let entry = Decision(
      fingerprint: "0123456789abcdef", rule: "superlative", quote: "最低价 # 'x'", outcome: .accepted,
      reason: "yes", by: "甲", date: Calendar.day, evidence: "0123456789abcdef")
    guard let longer = try? DecisionFile.adding(entry, to: bytes) else { return }
    let after = DecisionFile.read(longer, path: "d.yaml", rules: rules)
    try hold(after.entries.count == before.entries.count + 1, "a decision was not added, or another lost")
    try hold(after.entries.last?.quote == entry.quote, "a decision is not read as it was added")
  }

  /// What is written is read again as the same.
  private static func checkBaseline(_ bytes: [UInt8]) throws(BrokenInvariant) {
    let (baseline, problems) = BaselineFile.read(bytes, path: "b.yaml")
    try ProblemInvariants.check(problems, bytes)
    let written = BaselineFile.write(baseline.entries)
    let again = BaselineFile.read(written, path: "b.yaml")
    try hold(again.problems.isEmpty, "a written baseline has faults: \(again.problems[0].en)")
    try hold(
      BaselineFile.write(again.baseline.entries) == written, "a baseline differs when it is written again")
    try hold(again.baseline.entries.count == baseline.entries.count, "a baseline lost an entry")
  }

  private static func checkComments(_ bytes: [UInt8], _ type: MediaType) throws(BrokenInvariant) {
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let source = SourceFile(path: "input", text: text, mediaType: type)
    for document in DocumentReader.documents(from: source, channel: .web) {
      try DocumentInvariants.check(document)
      let (ignores, problems) = InlineIgnoreReader.read(document, rules: rules, limit: limit)
      for ignore in ignores {
        try hold(!ignore.rules.isEmpty && !ignore.reason.isEmpty, "a comment excuses nothing")
        try hold(ignore.until <= limit.latest(written: nil), "a comment excuses for ever")
        try hold(ignore.rules.allSatisfy(rules.contains), "a comment names an unknown rule")
      }
      let lines = 1...source.lineStarts.count
      try hold(problems.allSatisfy { lines.contains($0.line ?? 1) }, "a fault lies outside of the lines")
    }
  }
}
