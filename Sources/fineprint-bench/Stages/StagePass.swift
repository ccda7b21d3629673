import Campaigns
import Checks
import Claims
import Documents
import Findings
import Linting
import Policies
import Reconciliation
import Reports
import Scanning

/// One pass over a corpus through all stages of a check, one after another on one core.
struct StagePass {
  private let policies: BenchPolicies
  private var meter: StageMeter
  private var report = CheckReport(asOf: BenchPolicies.day)
  /// Documents that go through a stage at a time, so that each finds them in the cache as a worker does.
  private static let share = 500

  private init(_ policies: BenchPolicies, _ mode: StageMeter.Mode) {
    self.policies = policies
    meter = StageMeter(mode)
  }

  /// The figures by stage, and how many documents and findings there were.
  static func run(
    over folder: String, _ policies: BenchPolicies, _ mode: StageMeter.Mode
  ) -> (figures: [StageFigures], documents: Int, findings: Int) {
    var pass = StagePass(policies, mode)
    let listing = pass.meter.measure(.discover, bytes: 0) { CampaignDiscovery().discover([folder]) }
    for campaign in listing.campaigns { pass.run(campaign) }
    pass.putOut()
    return (pass.meter.figures, pass.report.documents.count, pass.report.findings.count)
  }

  private mutating func run(_ campaign: Campaign) {
    var reader = StageReader(folder: campaign.folder)
    let documents = campaign.files.flatMap { reader.documents(of: $0, &meter) }
    if campaign.policies.isEmpty { choose(documents) }
    var judged: [DocumentClaims] = []
    var findings: [Finding] = []
    var rest = documents[...]
    while !rest.isEmpty {
      judge(Array(rest.prefix(StagePass.share)), &judged, &findings)
      rest = rest.dropFirst(StagePass.share)
    }
    findings += reconcile(campaign, judged)
    report.findings += meter.measure(.report, bytes: 0) {
      FindingOrder.settled(findings, campaign: campaign.id, named: campaign.id)
    }
    report.documents += judged.map { StagePass.summary($0, campaign) }
  }

  private mutating func choose(_ documents: [Document]) {
    let chinese = meter.measure(.choose, bytes: StagePass.bytes(documents)) {
      documents.count { LocaleSigns($0).language == .chinese }
    }
    precondition(chinese > documents.count / 2, "the corpus is Chinese")
  }

  private mutating func judge(
    _ documents: [Document], _ judged: inout [DocumentClaims], _ findings: inout [Finding]
  ) {
    let bytes = StagePass.bytes(documents)
    let texts = meter.measure(.normalise, bytes: bytes) { documents.map { TextFolder.fold($0.content) } }
    let literals = meter.measure(.scan, bytes: bytes) {
      texts.reduce(0) { $0 + policies.set.lexicon.countLiterals(in: $1) }
    }
    let claims = meter.measure(.extract, bytes: bytes) { documents.map(policies.extractor.claims) }
    findings += meter.measure(.check, bytes: bytes) {
      claims.flatMap { StagePass.findings($0, policies) }
    }
    precondition(literals > 0, "the corpus holds words of the vocabularies")
    judged += claims
  }

  /// What the rules find in one document.
  static func findings(_ claims: DocumentClaims, _ policies: BenchPolicies) -> [Finding] {
    let context = CheckContext(claims, asOf: BenchPolicies.day)
    return policies.checker.findings(in: context, of: policies.checker.concerned(context))
  }

  private mutating func reconcile(_ campaign: Campaign, _ judged: [DocumentClaims]) -> [Finding] {
    let bytes = StagePass.bytes(judged.map(\.document))
    let (findings, rows) = meter.measure(.reconcile, bytes: bytes) {
      let facts = CampaignFacts(
        campaign: campaign, documents: judged, asOf: BenchPolicies.day, extractor: policies.extractor)
      return (
        Reconciler.findings(facts, rules: policies.rules, policies: policies.set), Reconciler.matrix(facts)
      )
    }
    report.reconciliation += rows
    return findings
  }

  private mutating func putOut() {
    let bytes = meter.measure(.report, bytes: 0) { JSONReport(report).render().count }
    meter.add(bytes: bytes, to: .report)
  }

  private static func bytes(_ documents: [Document]) -> Int { documents.reduce(0) { $0 + $1.content.count } }

  private static func summary(_ claims: DocumentClaims, _ campaign: Campaign) -> DocumentSummary {
    let (document, source) = (claims.document, claims.document.source)
    return DocumentSummary(
      path: document.path, channel: document.channel, campaign: campaign.id, mediaType: source.mediaType,
      encoding: source.encoding, digest: source.digest, blocks: document.blocks.count,
      claims: claims.claims.count)
  }
}
