import Documents
import Findings
import Foundation
import Linting
import Testing

/// A project's own pack: what it may change in the rules of another, and how that is told.
@Suite struct ProjectPackTests {
  private static let words = """
      - id: superlative
        patterns: [最好, 最<quality>]
      - id: quality
        words: [快, 稳]
      - id: boast
        claim: boast
        words: [独家]
    """
  private static let shipped = TemporaryPacks.pack(
    vocabulary: words,
    rules: [
      "superlative": TemporaryPacks.head + "when: [{claim: superlative}]\n",
      "other": TemporaryPacks.head.replacing("level: error", with: "level: note")
        + "when: [{claim: superlative|boast}]\n",
    ])

  private static func own(_ rule: String, pack: String = "") -> [String: String] {
    var files = shipped
    files["own/acme/pack.yaml"] = """
      id: acme
      version: 1.0.0
      language: zh
      title: {zh: 本单位, en: House}
      extends: zz
      \(pack)
      """
    if !rule.isEmpty { files["own/acme/rules/misleading-claim/house.yaml"] = "id: house\n" + rule }
    return files
  }

  private func report(
    _ files: [String: String], _ text: String, options: (inout LintRequest) -> Void = { _ in }
  ) throws -> CheckReport {
    let packs = try TemporaryPacks(files.merging(["campaign/poster.txt": text]) { $1 })
    var request = LintRequest(
      paths: [packs.folder.appending(path: "campaign").path], asOf: try #require(TemporaryPacks.day))
    request.describesRules = true
    request.policyFolders = [packs.folder.path, packs.folder.appending(path: "own").path]
    request.policies = ["acme"]
    options(&request)
    return try Linter(request).check()
  }

  private func told(_ report: CheckReport) -> [String] {
    report.findings.map { "\($0.rule) \($0.level.rawValue) \($0.evidence.text)" }.sorted()
  }

  @Test(arguments: [
    ("", ["zz/other note 最快", "zz/superlative error 最快"]),
    ("extends: zz/superlative\nlevel: note\n", ["zz/other note 最快", "zz/superlative note 最快"]),
    ("extends: superlative\nlevel: warning\n", ["zz/other note 最快", "zz/superlative warning 最快"]),
    ("extends: zz/superlative\nchannels: [sms]\n", ["zz/other note 最快"]),
    (
      "extends: zz/superlative\nvocabulary+: [极速]\n",
      ["zz/other note 最快", "zz/superlative error 最快", "zz/superlative error 极速"]
    ),
    ("extends: zz/superlative\nvocabulary-: [最快的路]\n", ["zz/other note 最快"]),
    (
      "extends: zz/other\nvocabulary+: {boast: [极速]}\n",
      ["zz/other note 最快", "zz/other note 极速", "zz/superlative error 最快"]
    ),
  ])
  func onlyTheRuleThatIsExtendedChanges(rule: String, findings: [String]) throws {
    let report = try report(Self.own(rule), "最快的路，极速")
    #expect(report.errors.isEmpty, "\(report.errors)")
    #expect(told(report) == findings)
    #expect(report.policies.map(\.id) == ["zz", "acme"])
  }

  @Test func theMessageOfAnExtensionIsTold() throws {
    let report = try report(
      Self.own("extends: zz/superlative\nmessage: {zh: \"请改“{claim}”\", en: \"House style: {claim}\"}\n"),
      "最快")
    #expect(report.findings.contains { $0.message.en == "House style: 最快" && $0.rule == "zz/superlative" })
  }

  @Test(arguments: [
    ("extends: zz/superlativ\n", "there is no rule `zz/superlativ`; did you mean `zz/superlative`?"),
    ("extends: zz/superlative\nlaw: []\n", "unknown key `law`"),
    ("extends: zz/superlative\nwhen: [{claim: boast}]\n", "unknown key `when`"),
    (
      "extends: zz/superlative\nvocabulary+: {quality: [慢]}\n",
      "rule zz/superlative has no vocabulary `quality` to change"
    ),
    (
      "extends: zz/superlative\nthresholds: {font-sise: 9}\n",
      "unknown key `font-sise`; did you mean `font-size`?"
    ),
    ("extends: zz/superlative\nvocabulary+: [最(好]\n", "group is not closed"),
  ])
  func whatAnExtensionMayNotDoIsTold(rule: String, problem: String) throws {
    let report = try report(Self.own(rule), "最快")
    #expect(report.errors.contains { $0.message.en.contains(problem) }, "\(report.errors)")
  }

  @Test func aRuleThatIsTurnedOffIsToldWithItsReason() throws {
    let report = try report(
      Self.own("", pack: "disable: [{rule: superlative, reason: 法务已另行审核}]"), "最快")
    #expect(told(report) == ["zz/other note 最快"])
    #expect(
      report.disabled == [DisabledRule(rule: "zz/superlative", reason: "法务已另行审核", source: "acme")])
  }

  @Test(arguments: [
    ("disable: [{rule: superlative}]", "missing key `reason`"),
    ("disable: [{rule: superlative, reason: \"\"}]", "`reason` must not be empty"),
    ("disable: [{rule: superlativ, reason: x}]", "did you mean `zz/superlative`?"),
  ])
  func aRuleIsTurnedOffOnlyWithAReason(pack: String, problem: String) throws {
    let report = try report(Self.own("", pack: pack), "最快")
    #expect(report.errors.contains { $0.message.en.contains(problem) }, "\(report.errors)")
    #expect(report.findings.contains { $0.rule == "zz/superlative" })
  }

  @Test func theProjectsPackJoinsThoseThatItBuildsOn() throws {
    let campaign = "campaign: c\npolicies: [zz]\n"
    let files = Self.own("extends: zz/superlative\nlevel: note\n").merging([
      "campaign/campaign.yaml": campaign,
      "campaign/fineprint.yaml": """
      packs: [.., ../own]
      disable:
        - {rule: zz/other, reason: 重复}
      """,
    ]) { $1 }
    let byOption = try report(files, "最快") { $0.policies = [] }
    #expect(told(byOption) == ["zz/superlative note 最快"])
    #expect(byOption.policies.map(\.chosenBy) == [.campaign, .option])
    #expect(byOption.disabled.map(\.rule) == ["zz/other"])
    let byConfiguration = try report(files, "最快") { request in
      request.policies = []
      request.policyFolders = []
    }
    #expect(told(byConfiguration) == ["zz/superlative note 最快"])
    #expect(byConfiguration.policies.map(\.chosenBy) == [.campaign, .configuration])
  }

  @Test func theExamplesOfAnExtensionRunOnTheChangedRule() throws {
    let files = Self.own(
      """
      extends: zz/superlative
      vocabulary-: [最快]
      tests:
        violation: [⟦最好⟧的套餐]
        pass: [最快的路]
      """)
    let packs = try TemporaryPacks(files)
    let (set, problems) = try PackLocator(folders: [packs.folder.path, packs.folder.path + "/own"])
      .policies(["acme"], withTests: true)
    #expect(problems.isEmpty, "\(problems)")
    let report = PolicyTester(policies: set, asOf: try #require(TemporaryPacks.day)).run()
    #expect(report.rules.map(\.rule) == ["zz/superlative"])
    #expect(report.isClean && report.passed == 2)
  }
}
