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

  /// Takes the campaign as it is now; what is known of files that stay is kept.
  func renew(
    _ campaign: Campaign, _ listing: CampaignListing, tariffFaults: [RunError],
    configurationState: LiveFile.State?
  ) {
    let old = Dictionary(files.map { ($0.file, $0) }) { first, _ in first }
    files = campaign.files.map { old[$0] ?? LiveFile(file: $0) }
    self.campaign = campaign
    self.listing = listing
    self.tariffFaults = tariffFaults
    self.configurationState = configurationState
  }

  /// What is wrong with the manifest, its tariffs and the configuration.
  var problems: [RunError] { listing.problems.map(RunError.init) + tariffFaults }

  /// Remarks on them that are no faults.
  var notes: [RunError] { listing.notes.map(RunError.init) }

  /// What stands for it in the fingerprints of its findings.
  func nameInFingerprints(workingDirectory: String) -> String {
    campaign.nameInFingerprints(listing.configuration, workingDirectory: workingDirectory)
  }

  /// Each document by its file and its number in it.
  var places: [(file: Int, entry: Int)] {
    files.indices.flatMap { file in files[file].entries.indices.map { (file, $0) } }
  }

  /// Whose rules the documents call for, all taken together.
  func jurisdictions() -> [Jurisdiction] {
    for (file, entry) in places where files[file].entries[entry].jurisdiction == nil {
      files[file].entries[entry].jurisdiction = Jurisdiction.of(files[file].entries[entry].document)
    }
    return Jurisdiction.settled(files.flatMap { $0.entries.compactMap(\.jurisdiction) })
  }
}
