import Campaigns
import Decisions
import Documents
import Findings
import Policies

/// The last stage of a check: what is known of the findings already.
struct RecordStage {
  let request: LintRequest
  let fileSystem: FileSystem
  let listing: CampaignListing
  /// Campaigns of the listing that were not read, so that nothing can be said of what was not found there.
  let unread: [Campaign]
  let locator: PackLocator
  let selections: [ActiveRules]

  /// What the stage read and what came of it, for those who change the files.
  struct Result {
    var places: RecordPlaces
    var rules: RuleNames
    var baselines: [Baseline] = []
    /// How many findings each entry of each baseline still waits for, of those that the run could have found.
    var absent: [[Int]] = []
    /// The same for what the run could not have found.
    var unseen: [[Int]] = []
  }

  /// Gives the findings their states, and tells what ends and what is broken.
  func settle(_ output: inout RunOutput, _ records: RecordRequest) -> Result {
    let places = RecordPlaces(records, listing, fileSystem)
    let source = RecordSource(fileSystem, revision: records.revision)
    let today = max(records.today ?? request.asOf, request.asOf)
    let names = hasRecords(places, output, records) ? ruleNames : RuleNames([])
    if !names.ids.isEmpty {
      output.findings = FindingOrder.withEvidenceDigests(output.findings, jobs: request.jobs)
    }
    var reading = RecordReading(places, source, names, ExpiryLimit(today: today))
    if !names.ids.isEmpty || records.revision != nil {
      reading.read(output.annotated, near: listing.campaigns.first?.folder ?? ".")
    }
    let reach = RecordReach(
      places, folders: reading.folders, paths: checkedPaths, checked: Set(output.documents.map(\.path)),
      unread: unread, active: Set(selections.flatMap(\.rules).map(\.name)), known: names)
    let settlement = reading.resolutions.settle(output.findings, asOf: request.asOf, reach.surroundings)
    let isMoved = zip(output.findings, settlement.findings).contains { $0.evidence != $1.evidence }
    output.findings = isMoved ? FindingOrder.sorted(settlement.findings) : settlement.findings
    output.notices = settlement.notices
    output.errors += reading.errors
    output.notes += reading.notes + settlement.notices.map(\.note)
    var result = Result(places: places, rules: names, baselines: reading.resolutions.baselines)
    split(settlement.left, &result, reach, output.disabled)
    if !result.baselines.isEmpty { output.baseline = comparison(result) }
    return result
  }

  /// Rules are looked up only where a file or a comment names some.
  private func hasRecords(_ places: RecordPlaces, _ output: RunOutput, _ records: RecordRequest) -> Bool {
    if !output.annotated.isEmpty || records.revision != nil || !records.files.isEmpty { return true }
    return RecordFile.allCases.flatMap(places.all).contains { (try? fileSystem.kind($0.path)) != nil }
  }

  private var ruleNames: RuleNames {
    let loaded = selections.flatMap { $0.policies.rules.map(\.name) }
    return RuleNames(Set(loaded).union(locator.ruleNames()).union([Jurisdiction.unclearRule]))
  }

  private var checkedPaths: [String] {
    request.paths.map { Path.name($0) == ManifestReader.fileName ? Path.parent($0) : $0 }
  }

  private func split(
    _ left: [[Int]], _ result: inout Result, _ reach: RecordReach, _ disabled: [DisabledRule]
  ) {
    let off = Set(disabled.map(\.rule))
    for (baseline, counts) in zip(result.baselines, left) {
      let seen = zip(baseline.entries, counts).map { entry, count in
        count > 0 && reach.couldFind(entry, of: baseline, off: off, fileSystem) ? count : 0
      }
      result.absent.append(seen)
      result.unseen.append(zip(counts, seen).map { $0 - $1 })
    }
  }

  private func comparison(_ result: Result) -> BaselineComparison {
    let absent = zip(result.baselines, result.absent).flatMap { baseline, counts in
      zip(baseline.entries, counts).filter { $0.1 > 0 }.map { entry, count in
        result.places.told(entry, of: baseline, count: count)
      }
    }
    return BaselineComparison(paths: result.baselines.map(\.path), absent: absent)
  }
}
