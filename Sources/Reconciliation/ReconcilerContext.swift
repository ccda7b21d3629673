import Campaigns
import Claims
import Documents
import Findings
import Policies

/// What a reconciler's rule works on, and how its findings are made.
struct ReconcilerContext {
  let facts: CampaignFacts
  let rule: Rule
  let policies: PolicySet
  let jobs: Int

  var attributes: [Attribute] { rule.attributes.compactMap(Attribute.init) }

  /// Documents whose channel the rule binds.
  var documents: [Int] {
    facts.comparable.filter { rule.binds(facts.documents[$0].document.channel) }
  }

  func binds(_ document: Int) -> Bool { rule.binds(facts.documents[document].document.channel) }

  func finding(
    document: Int, claim: Claim, offer: Int?, related: [RelatedEvidence], values: [Fact]
  ) -> Finding {
    let claims = facts.documents[document]
    let evidence = Evidence(claims.document, quoted(claim, claims))
    let facts = [Fact(name: "claim", value: evidence.text)] + values
    return Finding(
      rule: rule.name, category: rule.category, level: rule.effectiveLevel,
      outcome: rule.review == nil ? .violation : .review, reason: rule.review,
      isPreview: rule.status == .preview,
      title: rule.title,
      message: LocalizedText(
        zh: Template.fill(rule.message.zh, facts), en: Template.fill(rule.message.en, facts)),
      remedy: rule.remedy, evidence: evidence, related: related, facts: values,
      law: policies.citations(of: rule, on: self.facts.asOf, in: claims.document.channel),
      offer: offer.map { self.facts.offers[$0].id })
  }

  /// A finding with what excepts the document in which it stands: nil where it is excused, a review where a person
  /// must tell. An excused document is no witness against another one either.
  func excepted(_ finding: Finding) -> Finding? {
    guard let document = facts.index(of: finding.evidence) else { return finding }
    let witnesses = finding.related.compactMap { facts.index(of: $0.evidence) }
    if !witnesses.isEmpty, witnesses.allSatisfy({ isExcused($0) }) { return nil }
    guard let exception = exception(in: document) else { return finding }
    guard let reason = exception.review else { return nil }
    return finding.changed {
      $0.outcome = .review
      $0.reason = finding.reason ?? reason
    }
  }

  private func isExcused(_ document: Int) -> Bool {
    exception(in: document, among: rule.unless.suffix(rule.sharedExceptions)).map { $0.review == nil }
      ?? false
  }

  /// The first of the rule's exceptions that something visible in a document meets, the plain ones before those
  /// that ask a person.
  private func exception(in document: Int) -> Condition? { exception(in: document, among: rule.unless[...]) }

  private func exception(in document: Int, among exceptions: ArraySlice<Condition>) -> Condition? {
    let claims = facts.documents[document]
    let met = exceptions.filter { exception in
      exception.kinds.contains { kind in
        claims.indices(of: kind).contains {
          exception.matches(claims.claims[$0]) && claims.isVisible(claims.claims[$0])
        }
      }
    }
    return met.first { $0.review == nil } ?? met.first
  }

  func evidence(_ document: Int, _ claim: Claim) -> Evidence {
    let claims = facts.documents[document]
    return Evidence(claims.document, quoted(claim, claims))
  }

  /// What a rule quotes of a claim in another document.
  private func quoted(_ claim: Claim, _ claims: DocumentClaims) -> Range<Int> {
    let segmentation = claims.segmentation
    switch rule.quote {
    case .claim: return claim.span
    case .clause: return claims.quote(segmentation.clauses[claim.clause], around: claim)
    case .sentence: return claims.quote(segmentation.sentences[claim.sentence], around: claim)
    case .block: return claims.document.blocks[claim.block].content
    }
  }
}
