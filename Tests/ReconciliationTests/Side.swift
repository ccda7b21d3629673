import Campaigns
import Claims
import Documents
import Findings
import Ingest
import Linting
import Policies
import Reconciliation
import Testing
import YAML

/// Compares a few short documents, with or without a filing.
struct SideBySide {
  static let shipped: PolicySet? = {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try? PackLocator(folders: ["/\(folder)/Policies"]).policies(["zh-CN"]).0
  }()

  /// The manifest's `offers`, as YAML, or empty.
  var offers = ""
  /// File names and texts.
  var documents: [(name: String, text: String)]
  var asOf = "2026-11-23"

  /// "rule file 'quoted text'" of each finding, sorted; in the order of the documents given.
  func findings() throws -> [String] {
    try run().map { "\($0.rule.split(separator: "/")[1]) \($0.evidence.path) '\($0.evidence.text)'" }.sorted()
  }

  /// The rules that fired, by file.
  func rules() throws -> Set<String> {
    Set(try run().map { "\($0.rule.split(separator: "/")[1]) \($0.evidence.path)" })
  }

  func run() throws -> [Finding] {
    let policies = try #require(SideBySide.shipped)
    var campaign = Campaign(id: "test")
    if !offers.isEmpty { campaign = ManifestReader.campaign(from: try YAMLReader.read(Array(offers.utf8))) }
    let extractor = ClaimExtractor(lexicon: policies.lexicon)
    let read = documents.flatMap { name, text -> [DocumentClaims] in
      let type = MediaType(fileName: name) ?? .plainText
      let source = SourceFile(path: name, text: Array(text.utf8), mediaType: type)
      return DocumentReader.documents(from: source, channel: Channel(fileName: name) ?? .web)
        .filter { !$0.blocks.isEmpty }.map(extractor.claims)
    }
    let day = try #require(CalendarDate(iso: asOf))
    let facts = CampaignFacts(campaign: campaign, documents: read, asOf: day)
    return Reconciler.findings(facts, rules: policies.rules, policies: policies)
  }
}
