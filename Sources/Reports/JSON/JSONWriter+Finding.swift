import Documents
import Findings

extension JSONWriter {
  mutating func finding(_ finding: Finding, _ language: Language) {
    object { writer in
      writer.member("rule", finding.rule)
      writer.member("category", finding.category.rawValue)
      writer.member("level", finding.level.rawValue)
      writer.member("outcome", finding.outcome.rawValue)
      writer.member("reason", finding.reason)
      writer.member("message", finding.message.text(in: language))
      writer.member("evidence", finding.evidence.text)
      writer.location("location", finding.evidence)
      writer.array("related", finding.related) { $0.related($1, language) }
      writer.facts("facts", finding.facts)
      writer.law("law", finding.law, language)
      writer.member("remedy", finding.remedy.text(in: language))
      writer.member("fingerprint", finding.fingerprint)
      writer.member("offer", finding.offer)
      writer.member("state", finding.state.rawValue)
    }
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
    object("counts") { writer in
      writer.count("level", Level.allCases.reversed(), findings) { $0.level }
      writer.count("category", Category.allCases, findings) { $0.category }
      writer.count("outcome", Outcome.allCases, findings) { $0.outcome }
      writer.count("state", FindingState.allCases, findings) { $0.state }
    }
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
