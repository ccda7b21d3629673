import Campaigns
import Claims
public import Documents
public import Findings
import Ingest
public import Policies
import YAML

/// Runs the examples inside rules.
public struct PolicyTester: Sendable {
  private let policies: PolicySet
  /// The day of examples that name none.
  private let asOf: CalendarDate

  public init(policies: PolicySet, asOf: CalendarDate) {
    self.policies = policies
    self.asOf = asOf
  }

  /// Runs the examples of every rule, or of the rules named. Shared rules are run where they are at home.
  public func run(only names: [String] = []) -> PolicyTestReport {
    var report = PolicyTestReport(rules: [])
    for rule in policies.rules.filter({ $0.home == $0.pack })
    where names.isEmpty || names.contains(rule.id) || names.contains(rule.name) {
      var result = PolicyTestReport.Result(rule: rule.name, passed: 0)
      var hasFired = false
      for test in rule.tests {
        let outcome = judge(test, rule)
        hasFired = hasFired || outcome.fired
        if let fault = outcome.fault {
          result.failures.append(
            RunError(path: path(of: rule), line: test.mark.line, column: test.mark.column, message: fault))
        } else {
          result.passed += 1
        }
      }
      if !hasFired { report.neverFired.append(rule.name) }
      report.rules.append(result)
    }
    return report
  }

  private func path(of rule: Rule) -> String {
    "Policies/\(rule.home)/rules/\(rule.category.rawValue)/\(rule.id).yaml"
  }

  private func judge(_ test: RuleTest, _ rule: Rule) -> (fired: Bool, fault: LocalizedText?) {
    let texts = test.texts.map { MarkedText($0.text) }
    let findings = findings(test, rule, texts)
    let violations = findings.filter { $0.outcome == .violation }
    let reviews = findings.filter { $0.outcome == .review }
    switch test.expectation {
    case .pass:
      guard let first = findings.first else { return (false, nil) }
      return (
        true,
        LocalizedText(
          zh: "应当通过，却报了“\(first.evidence.text)”", en: "should pass, but reports “\(first.evidence.text)”")
      )
    case .violation: return (!violations.isEmpty, PolicyTester.fault(violations, test, texts, "violation"))
    case .review:
      if let first = violations.first {
        return (
          true,
          LocalizedText(
            zh: "应当待人工判断，却判违规“\(first.evidence.text)”",
            en: "should be a review, but is a violation “\(first.evidence.text)”")
        )
      }
      return (!reviews.isEmpty, PolicyTester.fault(reviews, test, texts, "review"))
    }
  }

  /// What a finding quotes: its own text, and the disclosures that it says are not noticed.
  private static func quotes(_ finding: Finding) -> [Evidence] {
    [finding.evidence] + finding.related.filter { $0.role == .disclosure }.map(\.evidence)
  }

  /// Every mark must lie in a quoted text, or hold one.
  private static func fault(
    _ findings: [Finding], _ test: RuleTest, _ texts: [MarkedText], _ wanted: String
  ) -> LocalizedText? {
    guard !findings.isEmpty else {
      let text = String(decoding: texts.first?.text.prefix(60) ?? [], as: UTF8.self)
      return LocalizedText(zh: "没有报出：\(text)", en: "no \(wanted): \(text)")
    }
    for (text, marked) in zip(test.texts, texts) {
      for mark in marked.marks {
        let isQuoted = findings.flatMap(PolicyTester.quotes).contains { evidence in
          evidence.path == text.fileName && (evidence.start.offset..<evidence.end.offset).overlaps(mark)
        }
        if !isQuoted {
          let wantedText = String(decoding: marked.text[mark], as: UTF8.self)
          let got = findings.map(\.evidence.text).joined(separator: "”“")
          return LocalizedText(
            zh: "应引“\(wantedText)”，实引“\(got)”", en: "should quote “\(wantedText)”, quotes “\(got)”")
        }
      }
    }
    return nil
  }

  private func findings(_ test: RuleTest, _ rule: Rule, _ texts: [MarkedText]) -> [Finding] {
    let day = test.asOf ?? asOf
    var campaign = Campaign(id: "test")
    if let manifest = test.manifest { campaign = PolicyTester.campaign(manifest) }
    let documents = zip(test.texts, texts).flatMap { text, marked -> [Document] in
      let type = MediaType(fileName: text.fileName) ?? .plainText
      let source = SourceFile(path: text.fileName, text: marked.text, mediaType: type)
      let channel = test.channel ?? Channel(fileName: text.fileName) ?? rule.channels.first ?? .web
      return DocumentReader.read(source, channel: channel).documents
    }
    var always = rule
    always.effectiveFrom = nil
    always.effectiveTo = nil
    let run = CampaignRun(
      campaign: campaign, selection: ActiveRules(policies: policies, rules: [always]), asOf: day)
    let judged = documents.filter { !$0.blocks.isEmpty }.map(run.judge)
    return judged.flatMap(\.findings) + run.reconcile(judged).findings
  }

  /// The manifest's keys that an example gives, read as a manifest is.
  private static func campaign(_ node: YAMLNode) -> Campaign {
    ManifestReader.campaign(from: node)
  }
}
