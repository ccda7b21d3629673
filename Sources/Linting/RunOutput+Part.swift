import Campaigns
import Claims
import Documents
import Findings
import Reconciliation

extension RunOutput {
  /// Documents of a campaign that the same packs have judged, as they are reported.
  struct Part: Sendable {
    /// The documents' places in the campaign, ascending.
    let places: [Int]
    let documents: [DocumentSummary]
    let findings: [Finding]
    let matrix: [ReconciledAttribute]
    /// For each document its claims, or nothing where they are not told.
    let claims: [[ClaimSummary]]

    /// `unclear` is what a person must be asked about the choice of the pack.
    init(
      _ campaign: Campaign, places: [Int], _ judged: [CampaignRun.Judged],
      _ reconciled: CampaignRun.Reconciled, unclear: [Finding], tellsClaims: Bool
    ) {
      self.places = places
      let owners = Part.owners(in: campaign)
      documents = judged.map { RunOutput.summary($0, campaign, owners) }
      findings = judged.flatMap(\.findings) + reconciled.findings + unclear
      matrix = reconciled.matrix
      claims = tellsClaims ? Part.claims(of: judged, reconciled.facts, campaign) : []
    }

    /// Who answers for each file, by its path.
    private static func owners(in campaign: Campaign) -> [String: String] {
      var owners: [String: String] = [:]
      for file in campaign.files { owners[file.path] = file.owner ?? campaign.owner }
      return owners
    }

    private static func claims(
      of judged: [CampaignRun.Judged], _ facts: CampaignFacts, _ campaign: Campaign
    ) -> [[ClaimSummary]] {
      judged.enumerated().map { number, judged in
        facts.statements[number].enumerated().filter { judged.claims.isVisible($1) }.map { index, claim in
          var summary = summary(claim, judged.claims.document, campaign)
          summary.offer = facts.offer(ofStatement: index, in: number)
          summary.confidence = facts.confidence(ofStatement: index, in: number)
          return summary
        }
      }
    }

    private static func summary(
      _ claim: Claim, _ document: Document, _ campaign: Campaign
    ) -> ClaimSummary {
      ClaimSummary(
        kind: claim.kind.name, evidence: Evidence(document, claim.span),
        fields: claim.fields.map { Fact(name: $0.name, value: $0.value.description) },
        value: ClaimWording.values(of: claim), modality: claim.modality.rawValue, campaign: campaign.id,
        offer: nil)
    }
  }
}
