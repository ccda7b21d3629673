import Campaigns
import Decisions
import Findings

/// Where the files lie that excuse findings of a run.
struct RecordPlaces: Sendable {
  /// A file that may be there.
  struct Place: Sendable, Hashable {
    var kind: RecordFile
    var path: String
    /// The folder whose findings it speaks of; nil for one that was named, which speaks of all.
    var folder: String?

    var isNamed: Bool { folder == nil }
  }

  let request: RecordRequest
  let campaigns: [Campaign]
  /// The folder of the `fineprint.yaml`, or the working directory.
  let project: String
  private let hasProject: Bool
  private let fileSystem: FileSystem

  init(_ request: RecordRequest, _ listing: CampaignListing, _ fileSystem: FileSystem) {
    self.request = request
    self.fileSystem = fileSystem
    campaigns = listing.campaigns
    project = listing.configuration.map { Path.parent($0.path) } ?? "."
    hasProject = listing.configuration != nil
  }

  /// All places in which a kind of file is looked for, the project's first.
  func all(_ kind: RecordFile) -> [Place] {
    if let path = request.files[kind] { return [Place(kind: kind, path: normalized(path), folder: nil)] }
    let folders = [project] + campaigns.compactMap { $0.manifestPath.map(Path.parent) }
    var seen: Set<String> = []
    return folders.filter { seen.insert($0).inserted }.map {
      Place(kind: kind, path: Path.join($0, kind.name), folder: $0)
    }
  }

  /// Where a new entry on a campaign's finding goes: the file that is there, the campaign's first; else the project's,
  /// the campaign's, or the working directory's. Nil for a campaign stands for several.
  func home(_ kind: RecordFile, of campaign: Campaign?) -> String {
    if let path = request.files[kind] { return normalized(path) }
    let own = campaign?.manifestPath.map(Path.parent)
    let folders = [own, project].compactMap { $0 }
    let paths = folders.map { Path.join($0, kind.name) }
    if let there = paths.first(where: { (try? fileSystem.kind($0)) == .file }) { return there }
    return Path.join(hasProject ? project : own ?? project, kind.name)
  }

  /// A path without needless parts, as all others are reported.
  func normalized(_ path: String) -> String {
    Path.normalized(path, workingDirectory: fileSystem.workingDirectory)
  }

  /// From the root, so that paths compare from whichever folder we run.
  func absolute(_ path: String) -> String {
    Path.absolute(path, workingDirectory: fileSystem.workingDirectory)
  }

  /// How a path is written in a file.
  func path(_ path: String, in file: String) -> String {
    Path.between(absolute(Path.parent(file)), absolute(path))
  }

  /// An entry of a baseline as it is reported.
  func told(_ entry: Baseline.Entry, of baseline: Baseline, count: Int) -> BaselineComparison.Absent {
    let path = absolute(Path.join(Path.parent(baseline.path), entry.path))
    return BaselineComparison.Absent(
      fingerprint: entry.fingerprint, rule: entry.rule, level: entry.level, campaign: entry.campaign,
      channel: entry.channel, path: normalized(path), quote: entry.quote, count: count)
  }
}
