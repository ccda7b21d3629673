import Campaigns
public import Documents
public import Findings
import Policies

/// A whole campaign on its way through a workspace, step by step, so that a key pressed meanwhile need not wait.
public final class CampaignPass {
  enum Stage {
    case discover
    case read(from: Int)
    case judge([Workspace.Hearing])
    case compare
  }

  /// A path of the campaign.
  public let path: String
  var stage = Stage.discover
  /// Who judges which documents; known once all are read.
  var groups: [PolicyChooser.Group] = []

  public init(over path: String) { self.path = path }
}

/// What a workspace knows of a whole campaign.
public struct JudgedCampaign: Sendable {
  /// A file with its findings.
  public struct File: Sendable {
    public var path: String
    public var source: SourceFile?
    /// What its documents say by themselves.
    public var findings: [Finding]
    /// Where other documents or the filing differ.
    public var compared: [Finding]
    public var problems: [RunError]

    /// A file with nothing to tell.
    public init(path: String) {
      self.path = path
      (findings, compared, problems) = ([], [], [])
    }
  }

  public var id: String
  /// Path of the manifest, or nil for documents that merely lie beside one another.
  public var manifest: String?
  public var files: [File]
  /// What is wrong with the manifest, its tariffs and the configuration.
  public var problems: [RunError]
  /// Remarks on them that are no faults.
  public var notes: [RunError]
}

extension Workspace {
  /// Takes the next step of a pass; the campaign once the last step is done, nil before that and for no campaign.
  public func advance(_ pass: CampaignPass) throws(LintError) -> (isDone: Bool, result: JudgedCampaign?) {
    let place = place(of: pass.path)
    if case .discover = pass.stage {
      pass.stage = .read(from: 0)
      return (campaign(at: place, renewing: true) == nil, nil)
    }
    guard let live = campaign(at: place, renewing: false) else { return (true, nil) }
    switch pass.stage {
    case .discover: break
    case .read(let start): pass.stage = try read(from: start, of: live, &pass.groups)
    case .judge(let rest):
      judge(Array(rest.prefix(request.jobs)), of: live)
      let left = Array(rest.dropFirst(request.jobs))
      pass.stage = left.isEmpty ? .compare : .judge(left)
    case .compare:
      compare(live, pass.groups)
      return (true, report(live))
    }
    return (false, nil)
  }

  /// Reads the next file that has changed; once there is none, says who judges the documents.
  private func read(
    from start: Int, of live: LiveCampaign, _ groups: inout [PolicyChooser.Group]
  ) throws(LintError) -> CampaignPass.Stage {
    for index in live.files.indices.dropFirst(start)
    where live.files[index].state != state(of: live.files[index].file.path) {
      load(index, of: live)
      return .read(from: index + 1)
    }
    live.forgetDocumentsBeyondLimit()
    let places = live.places
    let documents = places.map { live.files[$0.file].entries[$0.entry].document }
    groups = try self.groups(for: live, documents.indices, documents)
    let hearings = groups.flatMap { group in
      group.documents.map { number in
        Hearing(
          place: places[number], court: LiveFile.Court(group, number), selection: group.selection)
      }
    }.filter { !isJudged($0, live) }
    return hearings.isEmpty ? .compare : .judge(hearings)
  }

  private func compare(_ live: LiveCampaign, _ groups: [PolicyChooser.Group]) {
    let places = live.places
    let found = groups.flatMap { group -> [Finding] in
      let judged = group.documents.filter { $0 < places.count }.compactMap {
        live.files[places[$0].file].entries[places[$0].entry].judged?.result
      }
      return CampaignRun(campaign: live.campaign, selection: group.selection, asOf: asOf)
        .reconcile(judged).findings
    }
    live.compared = found
  }

  private func report(_ live: LiveCampaign) -> JudgedCampaign {
    let settled = settle(live)
    let open = settled.findings.filter { $0.state == .new }
    live.excused = Set(settled.findings.filter { $0.state != .new }.map(LiveCampaign.Excused.init))
    var seen: Set<String> = []
    let paths = live.files.map(\.file.path).filter { seen.insert($0).inserted }
    let byPath = Dictionary(grouping: live.files) { $0.file.path }
    let openByPath = Dictionary(grouping: open) { $0.evidence.path }
    return JudgedCampaign(
      id: live.campaign.id, manifest: live.campaign.manifestPath,
      files: paths.map { path in
        let files = byPath[path] ?? []
        let own = openByPath[path] ?? []
        var told = JudgedCampaign.File(path: path)
        told.source = files.lazy.flatMap(\.entries).first?.document.source
        told.findings = own.filter { check(ofRule: $0.rule)?.isReconciler != true }
        told.compared = own.filter { check(ofRule: $0.rule)?.isReconciler == true }
        told.problems = files.flatMap { $0.errors + $0.notes }
        return told
      }, problems: (live.problems + settled.errors).map { placed($0, of: live) },
      notes: live.notes + settled.notes)
  }

  /// A fault of a folder, which no editor shows, at the manifest that it was looked into for.
  private func placed(_ problem: RunError, of live: LiveCampaign) -> RunError {
    guard let manifest = live.campaign.manifestPath, (try? fileSystem.kind(problem.path)) == .folder else {
      return problem
    }
    return RunError(
      path: manifest,
      message: LocalizedText(
        zh: "\(problem.path)：\(problem.message.zh)", en: "\(problem.path): \(problem.message.en)"))
  }

  /// All findings of a campaign with their fingerprints, and with what is known of them already.
  private func settle(_ live: LiveCampaign) -> RunOutput {
    let entries = live.files.flatMap(\.entries)
    var output = RunOutput(CampaignListing())
    output.findings = FindingOrder.settled(
      entries.flatMap(\.findings) + live.compared, campaign: live.campaign.id,
      named: live.nameInFingerprints(workingDirectory: fileSystem.workingDirectory))
    output.annotated = entries.map(\.document).filter { !$0.directives.isEmpty }
    output.documents = entries.compactMap(\.judged).map { RunOutput.summary($0.result, live.campaign, [:]) }
    guard let records = request.records else { return output }
    var asked = request
    asked.paths = live.place.paths
    asked.asOf = asOf
    let stage = Linter(asked, fileSystem: fileSystem).records(live.listing, chooser(for: live))
    _ = stage.settle(&output, records)
    FindingLimit(live.limits[.findingsPerRule]).apply(to: &output)
    return output
  }
}
