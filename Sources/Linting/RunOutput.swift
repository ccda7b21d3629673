import Campaigns
import Claims
import Documents
import Findings
import Reconciliation
import YAML

/// What a run has gathered so far, in the order of the report.
struct RunOutput {
  var policies: [PolicySummary] = []
  var documents: [DocumentSummary] = []
  var findings: [Finding] = []
  var claims: [ClaimSummary] = []
  var matrix: [ReconciledAttribute] = []
  var notChecked: [NotChecked]
  var errors: [RunError]
  var notes: [RunError]

  init(_ listing: CampaignListing) {
    notChecked = listing.notChecked.map { NotChecked(path: $0.path, reason: $0.reason) }
    errors = listing.problems.map(RunError.init)
    notes = listing.notes.map(RunError.init)
  }

  mutating func add(
    _ campaign: Campaign, _ judged: [CampaignRun.Judged],
    _ reconciled: CampaignRun.Reconciled
  ) {
    documents += judged.map { RunOutput.summary($0, campaign) }
    findings += FindingOrder.settled(judged.flatMap(\.findings) + reconciled.findings, campaign: campaign.id)
    matrix += reconciled.matrix
    for (number, document) in judged.enumerated() {
      claims += document.claims.claims.enumerated().map { index, claim in
        var summary = RunOutput.summary(claim, document.claims.document, campaign)
        summary.offer = reconciled.facts.offer(ofClaim: index, in: number)
        return summary
      }
    }
  }

  private static func summary(_ judged: CampaignRun.Judged, _ campaign: Campaign) -> DocumentSummary {
    let document = judged.claims.document
    return DocumentSummary(
      path: document.path, row: document.row, channel: document.channel, campaign: campaign.id,
      mediaType: document.source.mediaType, encoding: document.source.encoding,
      digest: document.source.digest,
      blocks: document.blocks.count, claims: judged.claims.claims.count)
  }

  private static func summary(_ claim: Claim, _ document: Document, _ campaign: Campaign) -> ClaimSummary {
    ClaimSummary(
      kind: claim.kind.name, evidence: Evidence(document, claim.span),
      fields: claim.fields.map { Fact(name: $0.name, value: $0.value.description) },
      modality: claim.modality.rawValue, campaign: campaign.id, offer: nil)
  }
}

extension RunError {
  init(_ problem: CampaignProblem) {
    self.init(
      path: problem.path, line: problem.mark?.line, column: problem.mark?.column, message: problem.message,
      quotedLine: problem.sourceLine)
  }
}
