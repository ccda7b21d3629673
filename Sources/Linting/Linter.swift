public import Campaigns
import Claims
public import Documents
public import Findings
import Policies
import Reconciliation

/// The pipeline: paths to campaigns to documents to claims to findings.
public struct Linter: Sendable {
  let request: LintRequest
  let fileSystem: FileSystem

  public init(_ request: LintRequest, fileSystem: FileSystem = FileSystem()) {
    self.request = request
    self.fileSystem = fileSystem
  }

  /// Checks everything that the request names.
  public func check() throws(LintError) -> CheckReport {
    CheckReport(try run(tellsClaims: false), asOf: request.asOf)
  }

  /// What was understood, without judgement.
  public func claims() throws(LintError) -> ClaimsReport {
    let output = try run(tellsClaims: true)
    return ClaimsReport(
      asOf: request.asOf, policies: output.policies, documents: output.documents, claims: output.claims,
      reconciliation: output.matrix, notChecked: output.notChecked, errors: output.errors, notes: output.notes
    )
  }

  /// The documents of one file as a reader sees them.
  public func inspect() throws(LintError) -> (documents: [Document], errors: [RunError]) {
    let listing = discovery.discover(request.paths)
    let loader = loader(try renderer())
    let loaded = listing.campaigns.flatMap { campaign in
      campaign.files.map { loader.load($0, in: campaign.folder) }
    }
    return (loaded.flatMap(\.documents), listing.problems.map(RunError.init) + loaded.flatMap(\.errors))
  }

  /// With `tellsClaims`, the words that only tell facts are read for every document, and its claims are gathered.
  func run(tellsClaims: Bool) throws(LintError) -> RunOutput {
    let listing = discovery.discover(request.paths)
    var output = RunOutput(listing)
    var chooser = chooser(listing, tellsClaims: tellsClaims)
    let renderer = try renderer()
    let changes = try changes(listing)
    let campaigns = listing.campaigns.filter { changes?.touches($0) ?? true }
    let progress = ProgressCount(request.progress, campaigns)
    var limit = DocumentLimit(request.limits[.documents])
    let batch = CampaignBatch(jobs: request.jobs, asOf: request.asOf)
    let batches = CampaignBatch.batches(campaigns)
    for listed in batches {
      var members: [CampaignBatch.Member] = []
      for (campaign, loaded) in zip(listed, load(listed, renderer, progress)) {
        var campaign = campaign
        output.errors += addTariffs(to: &campaign)
        output.notes += loaded.flatMap(\.notes)
        output.errors += loaded.flatMap(\.errors)
        let documents = limit.take(loaded.flatMap(\.documents).filter { !$0.blocks.isEmpty })
        let groups = try chooser.groups(for: campaign, documents, &output)
        let name = campaign.nameInFingerprints(
          listing.configuration, workingDirectory: fileSystem.workingDirectory)
        members.append(.init(campaign: campaign, documents: documents, groups: groups, name: name))
      }
      for (member, judged) in zip(members, batch.judge(members, tellsClaims: tellsClaims, progress)) {
        if !judged.parts.isEmpty {
          output.add(
            member.campaign, judged.parts, judged.findings,
            lettingGoOfDocuments: batches.count > CampaignBatch.manyBatches)
        }
        output.annotated += member.documents.filter { !$0.directives.isEmpty }
        if request.showsDocuments { output.show(member.documents, of: member.campaign) }
        if let renderer {
          output.errors += screenshots(of: member.documents, member.campaign, judged.findings, renderer)
        }
      }
    }
    output.policies = chooser.summaries
    if request.describesRules { output.rules = chooser.rules }
    output.notes += LawChanges.notes(chooser.selections, asOf: request.asOf)
    if !tellsClaims, let wanted = request.records {
      let unread = listing.campaigns.filter { !(changes?.touches($0) ?? true) }
      output.records = records(listing, chooser, unread: unread).settle(&output, wanted)
    }
    output.errors += limit.problems
    changes?.limit(&output)
    if !tellsClaims { FindingLimit(request.limits[.findingsPerRule]).apply(to: &output) }
    return output
  }
}
