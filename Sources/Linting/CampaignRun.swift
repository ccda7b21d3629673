import Campaigns
import Checks
import Claims
import Documents
import Findings
import Policies
import Reconciliation
import Workers

/// One campaign on its way through the stages.
struct CampaignRun: Sendable {
  let campaign: Campaign
  let selection: ActiveRules
  let asOf: CalendarDate

  /// A document with its claims and the findings in it.
  struct Judged: Sendable {
    var claims: DocumentClaims
    /// The claims in the kinds of the catalogue.
    var statements: [Claim]
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

  /// Judges a document; with several jobs, its rules are shared out among them.
  func judge(_ document: Document, jobs: Int = 1) -> Judged {
    judge(extractor.claims(in: document), jobs: jobs)
  }

  /// Judges a document that was read already.
  func judge(_ claims: DocumentClaims, jobs: Int = 1) -> Judged {
    let context = CheckContext(claims, asOf: asOf)
    let checker = selection.checker
    let concerned = checker.concerned(context)
    let size = max(1, jobs == 1 ? concerned.count : CampaignRun.share)
    let findings = Parallel.map((concerned.count + size - 1) / size, jobs: jobs) { part in
      checker.findings(in: context, of: concerned[part * size..<min((part + 1) * size, concerned.count)])
    }
    return Judged(claims: claims, statements: claims.statements(), findings: findings.flatMap { $0 })
  }

  /// Rules that one job takes at a time.
  private static let share = 4

  /// What the campaign's documents show side by side; with several jobs, the rules are shared out among them.
  func reconcile(_ judged: [Judged], jobs: Int = 1) -> Reconciled {
    let facts = CampaignFacts(
      campaign: campaign, documents: judged.map(\.claims), statements: judged.map(\.statements), asOf: asOf,
      language: selection.policies.packs.first?.language ?? .zh, extractor: extractor, jobs: jobs)
    let rules = selection.rules.filter(\.check.isReconciler)
    let findings = Parallel.map(rules.count, jobs: jobs) {
      Reconciler.findings(facts, rules: [rules[$0]], policies: selection.policies, jobs: jobs)
    }
    return Reconciled(
      facts: facts, findings: findings.flatMap { $0 }, matrix: Reconciler.matrix(facts, jobs: jobs))
  }
}
