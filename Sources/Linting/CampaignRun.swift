import Campaigns
import Checks
import Claims
import Documents
import Findings
import Policies
import Reconciliation

/// One campaign on its way through the stages.
struct CampaignRun: Sendable {
  let campaign: Campaign
  let selection: ActiveRules
  let asOf: CalendarDate

  /// A document with its claims and the findings in it.
  struct Judged: Sendable {
    var claims: DocumentClaims
    var findings: [Finding]

    /// Without the findings of some packs.
    func without(_ packs: Set<String>) -> Judged {
      guard !packs.isEmpty else { return self }
      var rest = self
      rest.findings.removeAll { finding in packs.contains { finding.rule.hasPrefix($0 + "/") } }
      return rest
    }
  }

  /// The campaign's documents side by side.
  struct Reconciled: Sendable {
    var facts: CampaignFacts
    var findings: [Finding]
    var matrix: [ReconciledAttribute]
  }

  private var extractor: ClaimExtractor {
    ClaimExtractor(lexicon: selection.policies.lexicon, conventions: selection.policies.conventions)
  }

  func judge(_ document: Document) -> Judged {
    judge(extractor.claims(in: document))
  }

  /// Judges a document that was read already.
  func judge(_ claims: DocumentClaims) -> Judged {
    let context = CheckContext(claims, asOf: asOf)
    let findings = DocumentChecker.findings(
      in: context, rules: selection.rules, policies: selection.policies)
    return Judged(claims: claims, findings: findings)
  }

  /// What the campaign's documents show side by side.
  func reconcile(_ judged: [Judged]) -> Reconciled {
    let facts = CampaignFacts(
      campaign: campaign, documents: judged.map(\.claims), asOf: asOf,
      language: selection.policies.packs.first?.language ?? .zh, extractor: extractor)
    return Reconciled(
      facts: facts,
      findings: Reconciler.findings(facts, rules: selection.rules, policies: selection.policies),
      matrix: Reconciler.matrix(facts))
  }
}
