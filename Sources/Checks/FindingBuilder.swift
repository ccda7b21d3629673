import Claims
import Documents
import Findings
import Policies

/// Makes findings of a rule in one document.
struct FindingBuilder {
  let rule: Rule
  let context: CheckContext
  let law: [CitedLaw]

  func finding(
    at range: Range<Int>, review: String? = nil, related: [RelatedEvidence] = [], values: [Fact] = []
  ) -> Finding {
    let evidence = Evidence(context.document, range)
    return Finding(
      rule: rule.name, category: rule.category, level: rule.effectiveLevel,
      outcome: review == nil ? .violation : .review, reason: review, isPreview: rule.status == .preview,
      title: rule.title, message: filled(rule.message, evidence, related, values),
      remedy: filled(rule.remedy, evidence, related, values), evidence: evidence, related: related,
      facts: values, law: law)
  }

  /// The range that a rule quotes for a claim.
  func quoted(_ claim: Claim) -> Range<Int> {
    let segmentation = context.claims.segmentation
    switch rule.quote {
    case .claim: return claim.span
    case .clause: return trimmed(segmentation.clauses[claim.clause], claim)
    case .sentence: return trimmed(segmentation.sentences[claim.sentence], claim)
    case .block: return context.document.blocks[claim.block].content
    }
  }

  /// A range of scalars without the separators and spaces at its ends, as bytes; never less than the claim.
  private func trimmed(_ range: Range<Int>, _ claim: Claim) -> Range<Int> {
    let scalars = context.claims.text.scalars
    var start = min(range.lowerBound, claim.range.lowerBound)
    var end = max(range.upperBound, claim.range.upperBound)
    while start < claim.range.lowerBound, FindingBuilder.isEdge(scalars[start]) { start += 1 }
    while end > claim.range.upperBound, FindingBuilder.isEdge(scalars[end - 1]) { end -= 1 }
    return context.claims.text.bytes(start..<end)
  }

  private static func isEdge(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A, 0x20, 0x3000, 0x2C, 0x3002, 0x3B, 0x3A, 0x7C, 0x21, 0x3F: true
    default: false
    }
  }

  private func filled(
    _ text: LocalizedText, _ evidence: Evidence, _ related: [RelatedEvidence], _ values: [Fact]
  ) -> LocalizedText {
    let other = related.first?.evidence.text ?? ""
    let facts = [Fact(name: "claim", value: evidence.text), Fact(name: "disclosure", value: other)] + values
    return LocalizedText(
      zh: Template.fill(text.zh, facts), en: Template.fill(text.en, facts))
  }
}

/// Texts with `{name}` places.
public enum Template {
  /// Puts values in their places; an unknown place stays as it is.
  public static func fill(_ text: String, _ values: [Fact]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      result += values.first { $0.name == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
