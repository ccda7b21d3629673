import Documents
import Findings

extension JSONWriter {
  mutating func finding(_ finding: Finding, _ language: Language) {
    object { $0.members(of: finding, language) }
  }

  mutating func members(of finding: Finding, _ language: Language) {
    member("rule", finding.rule)
    member("category", finding.category.rawValue)
    member("level", finding.level.rawValue)
    member("outcome", finding.outcome.rawValue)
    member("reason", finding.reason)
    member("message", finding.message.text(in: language))
    member("evidence", finding.evidence.text)
    location("location", finding.evidence)
    array("related", finding.related) { $0.related($1, language) }
    facts("facts", finding.facts)
    law("law", finding.law, of: finding.rule, language)
    member("remedy", finding.remedy.text(in: language))
    member("fingerprint", finding.fingerprint)
    member("offer", finding.offer)
    member("state", finding.state.rawValue)
    resolution(finding.resolution)
  }

  private mutating func related(_ related: RelatedEvidence, _ language: Language) {
    object { writer in
      writer.member("role", related.role.rawValue)
      writer.member("message", related.message.text(in: language))
      writer.member("evidence", related.evidence.text)
      writer.location("location", related.evidence)
    }
  }

  /// How many findings there are of each level, category, outcome and state; every key is always there.
  mutating func counts(of findings: [Finding]) {
    object("counts") { $0.members(ofCounts: findings) }
  }

  mutating func members(ofCounts findings: [Finding]) {
    count("level", Level.allCases.reversed(), findings) { $0.level }
    count("category", Category.allCases, findings) { $0.category }
    count("outcome", Outcome.allCases, findings) { $0.outcome }
    count("state", FindingState.allCases, findings) { $0.state }
  }

  private mutating func count<Value: RawRepresentable<String> & Hashable>(
    _ name: String, _ values: [Value], _ findings: [Finding], by key: (Finding) -> Value
  ) {
    var counts: [Value: Int] = [:]
    for finding in findings { counts[key(finding), default: 0] += 1 }
    object(name) { writer in
      for value in values { writer.member(value.rawValue, counts[value, default: 0]) }
    }
  }
}
