import Campaigns
public import Documents
public import Findings
import Policies
import Workers

/// What a workspace knows of one file at once: no comparison with other documents.
public struct JudgedFile: Sendable {
  /// Id of the campaign.
  public var campaign: String
  /// The texts that the findings' places lie in; the records of a table share one.
  public var source: SourceFile?
  /// What the document says by itself; without fingerprints, which take the whole campaign.
  public var findings: [Finding]
  /// What could not be read, and remarks.
  public var problems: [RunError]
}

extension Workspace {
  /// Judges the documents of one file; nil where the file is none that is checked.
  public func judge(_ path: String) throws(LintError) -> JudgedFile? {
    guard let live = campaign(at: place(of: path), renewing: false) else { return nil }
    let own = live.files.indices.filter { live.files[$0].file.path == path }
    guard !own.isEmpty else { return nil }
    for index in own { load(index, of: live) }
    for index in own { try judge(file: index, of: live) }
    let problems = own.flatMap { live.files[$0].errors + live.files[$0].notes }
    var output = RunOutput(CampaignListing())
    output.findings = own.flatMap { live.files[$0].entries.flatMap(\.findings) }.filter {
      live.excused.isEmpty || !live.excused.contains(LiveCampaign.Excused($0))
    }
    // What is left out is told once the whole campaign is judged.
    FindingLimit(live.limits[.findingsPerRule]).apply(to: &output)
    return JudgedFile(
      campaign: live.campaign.id, source: own.lazy.flatMap { live.files[$0].entries }.first?.document.source,
      findings: output.findings, problems: problems)
  }

  /// The fingerprint of a finding that a document of a file has by itself or beside others; empty for none.
  public func fingerprint(of finding: Finding) -> String {
    if !finding.fingerprint.isEmpty { return finding.fingerprint }
    guard let live = campaign(at: place(of: finding.evidence.path), renewing: false) else { return "" }
    let settled = FindingOrder.settled(
      live.files.flatMap { $0.entries.flatMap(\.findings) }, campaign: live.campaign.id,
      named: live.nameInFingerprints(workingDirectory: fileSystem.workingDirectory))
    return settled.first {
      $0.rule == finding.rule && $0.evidence == finding.evidence && $0.related == finding.related
    }?.fingerprint ?? ""
  }

  /// A document of a file as it was last read; `row` tells it among the records of a table.
  public func document(_ path: String, row: Int?) -> Document? {
    campaign(at: place(of: path), renewing: false)?.files.lazy.filter { $0.file.path == path }
      .flatMap(\.entries).map(\.document).first { $0.row == row }
  }

  /// Reads a file again if it has changed since.
  func load(_ index: Int, of live: LiveCampaign) {
    let path = live.files[index].file.path
    let state = state(of: path)
    if live.files[index].state == state { return }
    var request = request
    request.limits = live.limits
    let loader = Linter(request, fileSystem: fileSystem).loader(nil)
    live.files[index].take(loader.load(live.files[index].file, in: live.campaign.folder), state: state)
  }

  private func judge(file index: Int, of live: LiveCampaign) throws(LintError) {
    let start = live.files[..<index].reduce(0) { $0 + $1.entries.count }
    let entries = live.files[index].entries.prefix(max(0, live.limits[.documents] - start))
    let places = start..<start + entries.count
    for group in try groups(for: live, places, entries.map(\.document)) {
      let hearings = group.documents.map { number in
        Hearing(place: (index, number), court: LiveFile.Court(group, number), selection: group.selection)
      }
      judge(hearings.filter { !isJudged($0, live) }, of: live)
    }
  }

  /// A document that is to be judged, and by whom.
  struct Hearing {
    var place: (file: Int, entry: Int)
    var court: LiveFile.Court
    var selection: ActiveRules
  }

  func isJudged(_ hearing: Hearing, _ live: LiveCampaign) -> Bool {
    live.files[hearing.place.file].entries[hearing.place.entry].judged?.court == hearing.court
  }

  func judge(_ hearings: [Hearing], of live: LiveCampaign) {
    let cases = hearings.map { hearing in
      (
        run: CampaignRun(campaign: live.campaign, selection: hearing.selection, asOf: asOf),
        document: live.files[hearing.place.file].entries[hearing.place.entry].document,
        foreign: hearing.court.foreign
      )
    }
    // A single document is what somebody waits for.
    let jobs = cases.count == 1 ? request.jobs : 1
    let results = Parallel.map(cases.count, jobs: request.jobs) { number in
      cases[number].run.judge(cases[number].document, jobs: jobs).without(cases[number].foreign)
    }
    for (hearing, result) in zip(hearings, results) {
      live.files[hearing.place.file].entries[hearing.place.entry].judged = (hearing.court, result)
    }
  }
}
