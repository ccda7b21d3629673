import Claims
import Documents
import Findings
import Policies

/// Makes findings of a rule in one document.
struct FindingBuilder {
  let shared: SharedRule
  let context: CheckContext
  let policies: PolicySet

  var rule: Rule { shared.rule }

  func finding(
    at range: Range<Int>, review: String? = nil, related: [RelatedEvidence] = [], values: [Fact] = [],
    wording: [String: LocalizedText] = [:]
  ) -> Finding {
    let evidence = Evidence(context.document, range)
    let review = rule.review ?? review
    return Finding(
      rule: rule.name, category: rule.category, level: rule.effectiveLevel,
      outcome: review == nil ? .violation : .review, reason: review, isPreview: rule.status == .preview,
      title: rule.title, message: filled(rule.message, evidence, related, values, wording),
      remedy: filled(rule.remedy, evidence, related, values, wording), evidence: evidence, related: related,
      facts: values,
      law: policies.citations(of: rule, on: context.asOf, in: context.document.channel))
  }

  /// The range that a rule quotes for a claim.
  func quoted(_ claim: Claim) -> Range<Int> {
    let segmentation = context.claims.segmentation
    switch rule.quote {
    case .claim: return claim.span
    case .clause: return context.claims.quote(segmentation.clauses[claim.clause], around: claim)
    case .sentence: return context.claims.quote(segmentation.sentences[claim.sentence], around: claim)
    case .block: return context.document.blocks[claim.block].content
    }
  }

  private func filled(
    _ text: LocalizedText, _ evidence: Evidence, _ related: [RelatedEvidence], _ values: [Fact],
    _ wording: [String: LocalizedText]
  ) -> LocalizedText {
    let other = related.first?.evidence.text ?? ""
    let facts = [Fact(name: "claim", value: evidence.text), Fact(name: "disclosure", value: other)] + values
    func words(_ language: Language) -> [Fact] {
      wording.map { Fact(name: $0.key, value: $0.value.text(in: language)) } + facts
    }
    return LocalizedText(zh: Template.fill(text.zh, words(.zh)), en: Template.fill(text.en, words(.en)))
  }
}
