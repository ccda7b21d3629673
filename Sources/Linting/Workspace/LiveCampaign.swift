import Campaigns
import Documents
import Findings

/// A campaign under work: its files as they were last read and judged, and what comparing them found.
final class LiveCampaign {
  let place: CampaignPlace
  var campaign: Campaign
  var files: [LiveFile]
  /// What discovery said of the manifest and the configuration.
  var problems: [RunError]
  var notes: [RunError]
  /// The configuration that governs it, and what tells its state; nil for none.
  var configuration: (settings: ProjectConfiguration, state: LiveFile.State)?
  /// What stands for it in the fingerprints of its findings.
  var nameInFingerprints: String
  /// What discovery made of its place.
  var listing: CampaignListing
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
    nameInFingerprints = campaign.id
    files = campaign.files.map { LiveFile(file: $0) }
    problems = []
    notes = []
  }

  /// Takes the campaign as it is now; what is known of files that stay is kept.
  func renew(_ campaign: Campaign) {
    let old = Dictionary(files.map { ($0.file, $0) }) { first, _ in first }
    files = campaign.files.map { old[$0] ?? LiveFile(file: $0) }
    self.campaign = campaign
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
