import Documents
import Findings
import Foundation
import Linting
import Testing

/// Packs that the regions of a campaign add.
@Suite struct RegionTests {
  private static let words = "  - id: superlative\n    patterns: [最好]\n"
  private static let local = "  - id: boast\n    claim: boast\n    words: [独家]\n"
  private static let rule = TemporaryPacks.head + "when: [{claim: superlative}]\n"

  private static let files =
    TemporaryPacks.pack("zz", vocabulary: words, rules: ["superlative": rule])
    .merging(
      TemporaryPacks.pack(
        "zz-ZJ", keys: "extends: zz\nregions: [浙江, 杭州, Zhejiang]", vocabulary: local,
        rules: [
          "boast": rule.replacing("superlative}", with: "boast}").replacing(
            "ref: advertising-law", with: "ref: zz/advertising-law")
        ])
    ) { $1 }
    .merging(
      TemporaryPacks.pack(
        "zz-HA", keys: "extends: zz\nregions: [河南, 郑州]",
        vocabulary: local.replacing("boast", with: "first").replacing("独家", with: "首家"),
        rules: ["boast": rule.replacing("superlative}", with: "first}")])
    ) { $1 }

  private func report(_ manifest: String, options: (inout LintRequest) -> Void = { _ in }) throws
    -> CheckReport
  {
    let packs = try TemporaryPacks(
      Self.files.merging([
        "campaign/campaign.yaml": "campaign: c\npolicies: [zz]\n" + manifest,
        "campaign/poster.txt": "最好的套餐，独家首家发售", "campaign/web.txt": "独家发售",
      ]) { $1 })
    var request = LintRequest(
      paths: [packs.folder.appending(path: "campaign").path], asOf: try #require(TemporaryPacks.day))
    request.policyFolders = [packs.folder.path]
    options(&request)
    let report = try Linter(request).check()
    #expect(report.errors.isEmpty, "\(report.errors)")
    return report
  }

  @Test(arguments: [
    ("[浙江]", ["zz", "zz-ZJ"]), ("[浙江省]", ["zz", "zz-ZJ"]), ("[浙江省杭州市西湖区]", ["zz", "zz-ZJ"]),
    ("[杭州、宁波两地]", ["zz", "zz-ZJ"]), ("[ZHEJIANG]", ["zz", "zz-ZJ"]), ("[郑州, 杭州]", ["zz", "zz-HA", "zz-ZJ"]),
    ("[云南]", ["zz"]), ("[全国]", ["zz"]), ("[全国（不含浙江）]", ["zz"]), ("[除浙江、河南外的各省]", ["zz"]),
    ("[全国（不含河南）；浙江另有优惠]", ["zz", "zz-ZJ"]), ("[]", ["zz"]),
  ])
  func aRegionAddsItsPack(regions: String, packs: [String]) throws {
    let report = try report("regions: \(regions)\n")
    #expect(report.policies.map(\.id) == packs)
    #expect(report.policies.allSatisfy { $0.chosenBy == .campaign })
    let boasts = report.findings.filter { $0.rule == "zz-ZJ/boast" }
    #expect(boasts.count == (packs.contains("zz-ZJ") ? 2 : 0))
    #expect(boasts.allSatisfy { $0.law.map(\.article) == ["9(3)"] && $0.level == .error })
  }

  @Test func whatTheCommandLineNamesIsAll() throws {
    let report = try report("regions: [浙江]\n") { $0.policies = ["zz"] }
    #expect(report.policies.map(\.id) == ["zz"])
  }

  @Test func aDocumentOfAnotherRegionIsNotJudgedByThePack() throws {
    let report = try report(
      """
      channels:
        - {channel: store-poster, files: [poster.txt], region: 浙江}
        - {channel: web, files: [web.txt], region: 河南}

      """)
    #expect(report.policies.map(\.id) == ["zz", "zz-HA", "zz-ZJ"])
    #expect(
      report.findings.map { "\($0.rule) \($0.evidence.text)" }.sorted() == [
        "zz-ZJ/boast 独家", "zz/superlative 最好",
      ])
  }
}
