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

  /// Adds a campaign's parts with their findings, the documents in the campaign's own order; with
  /// `lettingGoOfDocuments` nothing keeps a document alive.
  mutating func add(
    _ campaign: Campaign, _ parts: [Part], _ found: [Finding], lettingGoOfDocuments isLettingGo: Bool
  ) {
    findings += isLettingGo ? found.map(\.detached) : found
    campaigns.append(CampaignSummary(campaign))
    for part in parts { matrix += isLettingGo ? part.matrix.map(\.detached) : part.matrix }
    let order = parts.indices.flatMap { part in parts[part].places.indices.map { (part: part, number: $0) } }
      .sorted { parts[$0.part].places[$0.number] < parts[$1.part].places[$1.number] }
    for (part, number) in order {
      documents.append(parts[part].documents[number])
      guard !parts[part].claims.isEmpty else { continue }
      claims += parts[part].claims[number]
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
