import Documents
import Findings

/// What the parts of the page share: the run, its language, and each finding's number and address.
struct PageContext {
  /// A finding as the page speaks of it.
  struct Entry {
    /// From 1, in the order of the report.
    var number: Int
    var finding: Finding
    /// The element's id: "f-0123456789abcdef".
    var anchor: String
    /// Place in `report.shown`, or nil where the document is not at hand.
    var document: Int?
  }

  let report: CheckReport
  let verdict: Verdict
  let language: ReportLanguage
  let entries: [Entry]
  /// Those that nothing excuses.
  let open: [Entry]
  let places: DocumentPlaces
  private let owners: [String: String]
  private let folders: [String: String]
  private let campaigns: [String: CampaignSummary]

  init(_ report: CheckReport, _ verdict: Verdict, _ language: ReportLanguage) {
    self.report = report
    self.verdict = verdict
    self.language = language
    let places = DocumentPlaces(report.shown)
    self.places = places
    entries = PageContext.entries(report.findings, places)
    open = entries.filter { $0.finding.state == .new }
    owners = PageContext.owners(report.documents)
    folders = CampaignFolder.folders(report.documents)
    campaigns = Dictionary(report.campaigns.map { ($0.id, $0) }) { first, _ in first }
  }

  private static func entries(_ findings: [Finding], _ places: DocumentPlaces) -> [Entry] {
    var seen: [String: Int] = [:]
    return findings.enumerated().map { index, finding in
      let name = finding.fingerprint.isEmpty ? "n\(index + 1)" : finding.fingerprint
      let count = seen[name, default: 0] + 1
      seen[name] = count
      return Entry(
        number: index + 1, finding: finding, anchor: "f-" + name + (count == 1 ? "" : "-\(count)"),
        document: places.document(of: finding.evidence))
    }
  }

  private static func owners(_ documents: [DocumentSummary]) -> [String: String] {
    var owners: [String: String] = [:]
    for document in documents { owners[key(document.campaign, document.path)] = document.owner }
    return owners
  }

  private static func key(_ campaign: String, _ path: String) -> String { campaign + "\u{1F}" + path }

  /// The words of the page's own language.
  func word(_ text: LocalizedText) -> String { text.text(in: language.general) }

  var isChinese: Bool { language.general == .zh }

  /// Who answers for the finding's document, or nil.
  func owner(of finding: Finding) -> String? {
    owners[PageContext.key(finding.campaign, finding.evidence.path)]
  }

  func campaign(_ id: String) -> CampaignSummary { campaigns[id] ?? CampaignSummary(id: id) }

  /// The folder that holds all documents of a campaign, with its last "/", or empty.
  func folder(of campaign: String) -> String { folders[campaign] ?? "" }

  /// "sms.csv #3", from the campaign's folder on.
  func documentName(_ evidence: Evidence, in campaign: String) -> String {
    let folder = folder(of: campaign)
    let isInside = evidence.path.hasPrefix(folder)
    return Place.document(
      path: isInside ? String(evidence.path.dropFirst(folder.count)) : evidence.path, row: evidence.row)
  }

  /// Open violations that must be mended: those that fail the run, errors where nothing fails it.
  var urgent: [Entry] {
    let bar = Verdict(exitCode: verdict.exitCode, failOn: verdict.failOn ?? .error)
    return open.filter { bar.fails($0.finding) }
  }

  /// An offer's filed name, or its id.
  func offerName(_ id: String, in campaign: String) -> String {
    self.campaign(campaign).offers.first { $0.name == id }?.value ?? id
  }
}
