import Campaigns
import Claims
import Documents
import Findings
import Policies
import Reconciliation
import YAML

/// What a run has gathered so far, in the order of the report.
struct RunOutput {
  var policies: [PolicySummary] = []
  var rules: [RuleDescription] = []
  var disabled: [DisabledRule] = []
  var documents: [DocumentSummary] = []
  var campaigns: [CampaignSummary] = []
  var shown: [Document] = []
  var findings: [Finding] = []
  var claims: [ClaimSummary] = []
  var matrix: [ReconciledAttribute] = []
  /// Documents with comments that speak to Fineprint.
  var annotated: [Document] = []
  var notices: [ResolutionNotice] = []
  var baseline: BaselineComparison?
  var records: RecordStage.Result?
  var notChecked: [NotChecked]
  var errors: [RunError]
  var notes: [RunError]

  init(_ listing: CampaignListing) {
    notChecked = listing.notChecked.map { NotChecked(path: $0.path, reason: $0.reason) }
    errors = listing.problems.map(RunError.init)
    notes = listing.notes.map(RunError.init)
  }

  /// Documents of a campaign that the same packs have judged.
  struct Part {
    /// The documents' places in the campaign, ascending.
    var places: [Int]
    var judged: [CampaignRun.Judged]
    var reconciled: CampaignRun.Reconciled
    /// What a person must be asked about the choice of the pack.
    var unclear: [Finding]

    var findings: [Finding] { judged.flatMap(\.findings) + reconciled.findings + unclear }
  }

  /// Adds a campaign's parts with their findings, the documents in the campaign's own order, and their claims where
  /// these are told.
  mutating func add(_ campaign: Campaign, _ parts: [Part], _ found: [Finding], tellsClaims: Bool) {
    findings += found
    campaigns.append(CampaignSummary(campaign))
    let owners = RunOutput.owners(in: campaign)
    matrix += parts.flatMap(\.reconciled.matrix)
    let order = parts.indices.flatMap { part in parts[part].places.indices.map { (part: part, number: $0) } }
      .sorted { parts[$0.part].places[$0.number] < parts[$1.part].places[$1.number] }
    for (part, number) in order {
      let judged = parts[part].judged[number]
      documents.append(RunOutput.summary(judged, campaign, owners))
      guard tellsClaims else { continue }
      let facts = parts[part].reconciled.facts
      claims += facts.statements[number].enumerated().filter { judged.claims.isVisible($1) }.map {
        index, claim in
        var summary = RunOutput.summary(claim, judged.claims.document, campaign)
        summary.offer = facts.offer(ofStatement: index, in: number)
        summary.confidence = facts.confidence(ofStatement: index, in: number)
        return summary
      }
    }
  }

  /// Keeps the campaign's documents that its findings quote.
  mutating func show(_ documents: [Document], of campaign: Campaign) {
    shown += RunOutput.quoted(documents, by: findings.filter { $0.campaign == campaign.id })
  }

  /// The documents that some findings quote.
  static func quoted(_ documents: [Document], by findings: [Finding]) -> [Document] {
    let places = DocumentPlaces(documents)
    let quoted = Set(findings.flatMap(\.quotes).compactMap(places.document))
    return documents.indices.filter(quoted.contains).map { documents[$0] }
  }

  /// Who answers for each file, by its path.
  private static func owners(in campaign: Campaign) -> [String: String] {
    var owners: [String: String] = [:]
    for file in campaign.files { owners[file.path] = file.owner ?? campaign.owner }
    return owners
  }

  static func summary(
    _ judged: CampaignRun.Judged, _ campaign: Campaign, _ owners: [String: String]
  ) -> DocumentSummary {
    let document = judged.claims.document
    return DocumentSummary(
      path: document.path, row: document.row, channel: document.channel, campaign: campaign.id,
      mediaType: document.source.mediaType, encoding: document.source.encoding,
      digest: document.source.digest,
      blocks: document.blocks.count, claims: judged.claims.claims.count, owner: owners[document.path])
  }

  private static func summary(_ claim: Claim, _ document: Document, _ campaign: Campaign) -> ClaimSummary {
    ClaimSummary(
      kind: claim.kind.name, evidence: Evidence(document, claim.span),
      fields: claim.fields.map { Fact(name: $0.name, value: $0.value.description) },
      value: ClaimWording.values(of: claim), modality: claim.modality.rawValue, campaign: campaign.id,
      offer: nil)
  }
}

extension CampaignSummary {
  init(_ campaign: Campaign) {
    let names = campaign.offers.map { Fact(name: $0.id, value: $0.names.first ?? "") }
    self.init(
      id: campaign.id, title: campaign.title, owner: campaign.owner, from: campaign.period?.from,
      to: campaign.period?.to, regions: campaign.regions, offers: names.filter { !$0.value.isEmpty })
  }
}

extension CheckReport {
  init(_ output: RunOutput, asOf: CalendarDate) {
    self.init(
      asOf: asOf, policies: output.policies, rules: output.rules, documents: output.documents,
      findings: output.findings, reconciliation: output.matrix, notChecked: output.notChecked,
      errors: output.errors, notes: output.notes, disabled: output.disabled)
    notices = output.notices
    baseline = output.baseline
    campaigns = output.campaigns
    shown = output.shown
  }
}

extension RunError {
  init(_ problem: CampaignProblem) {
    self.init(
      path: problem.path, line: problem.mark?.line, column: problem.mark?.column, message: problem.message,
      quotedLine: problem.sourceLine, correction: problem.correction)
  }
}
