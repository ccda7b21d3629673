import Campaigns
import Documents
import Findings

/// A campaign under work: its files as they were last read and judged, and what comparing them found.
final class LiveCampaign {
  let place: CampaignPlace
  private(set) var campaign: Campaign
  /// What discovery made of its place.
  private(set) var listing: CampaignListing
  /// What is wrong with the filed tariffs.
  private var tariffFaults: [RunError] = []
  var files: [LiveFile]
  /// What tells the state of the configuration that governs it; nil for none.
  private(set) var configurationState: LiveFile.State?
  /// What bounds it.
  private(set) var limits = Limits()
  /// What the last comparison of all documents found.
  var compared: [Finding] = []
  /// Findings that a baseline, a suppression or an answer excused when all were last looked at.
  var excused: Set<Excused> = []

  /// What tells a finding whose place has moved.
  struct Excused: Hashable {
    var rule: String
    var path: String
    var text: String

    init(_ finding: Finding) {
      (rule, path, text) = (finding.rule, finding.evidence.path, finding.evidence.text)
    }
  }

  init(_ place: CampaignPlace, _ campaign: Campaign, _ listing: CampaignListing) {
    self.place = place
    self.listing = listing
    self.campaign = campaign
    files = []
  }

  /// Takes the campaign as it is now; what is known of files that stay is kept, unless other limits bound it.
  func renew(
    _ campaign: Campaign, _ listing: CampaignListing, tariffFaults: [RunError],
    configurationState: LiveFile.State?, limits: Limits
  ) {
    let old = limits == self.limits ? Dictionary(files.map { ($0.file, $0) }) { first, _ in first } : [:]
    files = campaign.files.map { old[$0] ?? LiveFile(file: $0) }
    self.limits = limits
    self.campaign = campaign
    self.listing = listing
    self.tariffFaults = tariffFaults
    self.configurationState = configurationState
  }

  /// What is wrong with the manifest, its tariffs and the configuration.
  var problems: [RunError] { listing.problems.map(RunError.init) + tariffFaults + documentLimit.problems }

  /// The limit of documents, with what it leaves out.
  private var documentLimit: DocumentLimit {
    var limit = DocumentLimit(limits[.documents])
    _ = limit.take(files.flatMap(\.entries).map(\.document))
    return limit
  }

  /// Remarks on them that are no faults.
  var notes: [RunError] { listing.notes.map(RunError.init) }

  /// What stands for it in the fingerprints of its findings.
  func nameInFingerprints(workingDirectory: String) -> String {
    campaign.nameInFingerprints(listing.configuration, workingDirectory: workingDirectory)
  }

  /// Each document that may be judged by its file and its number in it.
  var places: [(file: Int, entry: Int)] {
    let all = files.indices.flatMap { file in files[file].entries.indices.map { (file: file, entry: $0) } }
    return Array(all.prefix(limits[.documents]))
  }

  /// Takes back what was found in documents beyond the limit.
  func forgetDocumentsBeyondLimit() {
    var room = limits[.documents]
    for file in files.indices {
      for entry in files[file].entries.indices.dropFirst(room) { files[file].entries[entry].judged = nil }
      room = max(0, room - files[file].entries.count)
    }
  }

  /// Whose rules the documents call for, all taken together.
  func jurisdictions() -> [Jurisdiction] {
    let places = places
    for (file, entry) in places where files[file].entries[entry].jurisdiction == nil {
      files[file].entries[entry].jurisdiction = Jurisdiction.of(files[file].entries[entry].document)
    }
    return Jurisdiction.settled(places.compactMap { files[$0.file].entries[$0.entry].jurisdiction })
  }
}
