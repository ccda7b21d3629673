import Campaigns
import Documents
import Findings

/// A file of a campaign under work, with what is known of its present state.
struct LiveFile {
  /// What tells one state of a file from another.
  enum State: Hashable {
    /// The number of the text that an editor holds.
    case open(Int)
    case onDisk(FileStamp)
    case missing
  }

  /// Who judges a document.
  struct Court: Hashable {
    var packs: [String]
    /// Packs of regions that the document is not for.
    var foreign: Set<String>
    /// Whether the country is open, so that a person must name it.
    var isUnclear: Bool

    /// The court of a group's document by its number in the group's campaign.
    init(_ group: PolicyChooser.Group, _ number: Int) {
      packs = group.packs
      foreign = group.foreign[number] ?? []
      isUnclear = group.isUnclear
    }
  }

  /// A document with what its packs say of it.
  struct Entry {
    var document: Document
    /// Whose rules it calls for; read only where no pack is named.
    var jurisdiction: Jurisdiction?
    var judged: (court: Court, result: CampaignRun.Judged)?

    /// What the document says by itself.
    var findings: [Finding] {
      guard let judged else { return [] }
      let open = judged.court.isUnclear ? Jurisdiction.unclear(document) : nil
      return judged.result.findings + (open.map { [$0] } ?? [])
    }
  }

  let file: CampaignFile
  /// Nil until it was read.
  var state: State?
  var entries: [Entry] = []
  var errors: [RunError] = []
  var notes: [RunError] = []

  /// Takes what was read, so that nothing is judged yet.
  mutating func take(_ loaded: SourceLoader.Loaded, state: State) {
    self.state = state
    errors = loaded.errors
    notes = loaded.notes
    entries = loaded.documents.filter { !$0.blocks.isEmpty }.map {
      Entry(document: $0)
    }
  }
}
