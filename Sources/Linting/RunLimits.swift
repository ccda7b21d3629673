import Documents
import Findings

/// Counts the documents of a run and leaves out those beyond the limit.
struct DocumentLimit {
  private let limit: Int
  private var count = 0
  private var leftOut = 0
  /// The first document that was left out.
  private var first = ""

  init(_ limit: Int) { self.limit = limit }

  /// The documents of a campaign that may be judged.
  mutating func take(_ documents: [Document]) -> [Document] {
    let room = limit - count
    count += min(room, documents.count)
    guard documents.count > room else { return documents }
    if leftOut == 0 { first = documents[room].path }
    leftOut += documents.count - room
    return Array(documents.prefix(room))
  }

  /// What was left out.
  var problems: [RunError] {
    guard leftOut > 0 else { return [] }
    return [
      RunError(
        path: first,
        message: LocalizedText(
          zh: "文档超过上限 \(limit) 份（documents），从这里起的 \(leftOut) 份没有检查",
          en: "more documents than the limit of \(limit) (documents); \(leftOut) from here on are not judged")
      )
    ]
  }
}

/// Leaves out findings of a rule beyond the limit; what is excused does not count.
struct FindingLimit {
  private let limit: Int

  /// Violations are not left out for reviews, nor levels for others: the exit status stays what it is.
  private struct Kind: Hashable {
    var rule: String
    var outcome: Outcome
    var level: Level
  }

  init(_ limit: Int) { self.limit = limit }

  /// Takes the findings beyond the limit out, and tells how many of which rule.
  func apply(to output: inout RunOutput) {
    guard output.findings.count > limit else { return }
    var counts: [Kind: Int] = [:]
    var firsts: [(kind: Kind, path: String)] = []
    output.findings.removeAll { finding in
      guard finding.state == .new else { return false }
      let kind = Kind(rule: finding.rule, outcome: finding.outcome, level: finding.level)
      let count = counts[kind, default: 0] + 1
      counts[kind] = count
      if count == limit + 1 { firsts.append((kind, finding.evidence.path)) }
      return count > limit
    }
    output.errors += firsts.map { problem($0.path, $0.kind.rule, (counts[$0.kind] ?? 0) - limit) }
  }

  private func problem(_ path: String, _ rule: String, _ leftOut: Int) -> RunError {
    RunError(
      path: path,
      message: LocalizedText(
        zh: "\(rule) 的问题超过上限 \(limit) 个（findings-per-rule），其余 \(leftOut) 个没有列出",
        en: "more findings of \(rule) than the limit of \(limit) (findings-per-rule); \(leftOut) are left out"
      ))
  }
}
