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
    let listing = CampaignDiscovery(fileSystem: fileSystem, channel: request.channel).discover(request.paths)
    let loader = loader(try renderer())
    let loaded = listing.campaigns.flatMap { campaign in
      campaign.files.map { loader.load($0, in: campaign.folder) }
    }
    return (loaded.flatMap(\.documents), listing.problems.map(RunError.init) + loaded.flatMap(\.errors))
  }

  /// With `tellsClaims`, the words that only tell facts are read for every document, and its claims are gathered.
  func run(tellsClaims: Bool) throws(LintError) -> RunOutput {
    let listing = CampaignDiscovery(fileSystem: fileSystem, channel: request.channel).discover(request.paths)
    var output = RunOutput(listing)
    var chooser = chooser(listing, tellsClaims: tellsClaims)
    let renderer = try renderer()
    let changes = try changes(listing)
    let campaigns = listing.campaigns.filter { changes?.touches($0) ?? true }
    let progress = ProgressCount(request.progress, campaigns)
    for listed in campaigns {
      var campaign = listed
      output.errors += addTariffs(to: &campaign)
      let loaded = load(campaign, renderer, progress)
      output.notes += loaded.flatMap(\.notes)
      output.errors += loaded.flatMap(\.errors)
      let documents = loaded.flatMap(\.documents).filter { !$0.blocks.isEmpty }
      let parts = try chooser.groups(for: campaign, documents, &output).map { group in
        judge(campaign, group, group.documents.map { documents[$0] }, progress)
      }
      let name = campaign.nameInFingerprints(
        listing.configuration, workingDirectory: fileSystem.workingDirectory)
      if !parts.isEmpty { output.add(campaign, named: name, parts, tellsClaims: tellsClaims) }
      output.annotated += documents.filter { !$0.directives.isEmpty }
      if request.showsDocuments { output.show(documents, of: campaign) }
      if let renderer { output.errors += screenshots(of: documents, campaign, output.findings, renderer) }
    }
    output.policies = chooser.summaries
    if request.describesRules { output.rules = chooser.rules }
    output.notes += LawChanges.notes(chooser.selections, asOf: request.asOf)
    if !tellsClaims, let wanted = request.records {
      let unread = listing.campaigns.filter { !(changes?.touches($0) ?? true) }
      output.records = records(listing, chooser, unread: unread).settle(&output, wanted)
    }
    changes?.limit(&output)
    return output
  }

  private func judge(
    _ campaign: Campaign, _ group: PolicyChooser.Group, _ documents: [Document],
    _ progress: ProgressCount?
  ) -> RunOutput.Part {
    let run = CampaignRun(campaign: campaign, selection: group.selection, asOf: request.asOf)
    let judged = Parallel.map(documents.count, jobs: request.jobs) { number in
      defer { progress?.step(.judging) }
      return run.judge(documents[number]).without(group.foreign[group.documents[number]] ?? [])
    }
    let open = group.isUnclear ? documents.compactMap(Jurisdiction.unclear) : []
    return RunOutput.Part(
      places: group.documents, judged: judged, reconciled: run.reconcile(judged), unclear: open)
  }
}
