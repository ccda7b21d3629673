import Campaigns
import Checks
import Claims
import Documents
import Findings
import Ingest
import Policies

/// An example of a rule, read: its documents with their claims.
struct RuleExample: Sendable {
  let test: RuleTest
  let texts: [MarkedText]
  private let campaign: Campaign
  private let day: CalendarDate
  /// The claims of each document that holds any text.
  var claims: [DocumentClaims]

  /// Reads an example; `asOf` is the day of one that names none.
  init(_ test: RuleTest, of rule: Rule, _ policies: PolicySet, asOf: CalendarDate) {
    self.test = test
    texts = test.texts.map { MarkedText($0.text) }
    day = test.asOf ?? asOf
    campaign = test.manifest.map { ManifestReader.campaign(from: $0) } ?? Campaign(id: "test")
    let extractor = ClaimExtractor(lexicon: policies.lexicon, conventions: policies.conventions)
    claims = zip(test.texts, texts).flatMap { text, marked -> [Document] in
      let type = MediaType(fileName: text.fileName) ?? .plainText
      let source = SourceFile(path: text.fileName, text: marked.text, mediaType: type)
      let channel = test.channel ?? Channel(fileName: text.fileName) ?? rule.channels.first ?? .web
      return DocumentReader.read(source, channel: channel).documents
    }.filter { !$0.blocks.isEmpty }.map(extractor.claims)
  }

  /// What rules find in the example, whatever the days on which they are in force.
  func findings(_ rules: [Rule], _ policies: PolicySet) -> [Finding] {
    let always = rules.map { rule in
      var always = rule
      always.effectiveFrom = nil
      always.effectiveTo = nil
      return always
    }
    let run = CampaignRun(
      campaign: campaign, selection: ActiveRules(policies: policies, rules: always), asOf: day)
    let judged = claims.map { run.judge($0) }
    return judged.flatMap(\.findings) + run.reconcile(judged).findings
  }

  /// The conditions of a rule that the example meets.
  func conditionsMet(of rule: Rule) -> Set<RuleBranch> {
    claims.reduce(into: []) { met, claims in
      met.formUnion(ConditionUse.met(by: CheckContext(claims, asOf: day), rule))
    }
  }

  /// The words with which the example meets a condition of a rule.
  func words(meeting branch: RuleBranch, of rule: Rule) -> [String] {
    claims.flatMap { claims in
      ConditionUse.claims(meeting: branch, of: rule, in: CheckContext(claims, asOf: day)).map {
        claims.document.text($0.span)
      }
    }
  }

  /// The example as a lexicon without a kind of claim would have understood it.
  func without(_ kind: ClaimKind) -> RuleExample {
    var example = self
    example.claims = claims.map { $0.without(kind) }
    return example
  }
}
