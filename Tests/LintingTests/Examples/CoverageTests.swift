import Documents
import Findings
import Linting
import Testing

@Suite struct CoverageTests {
  private static let vocabulary = """
      - id: superlative
        patterns: [最好, 最<quality>, 顶级]
        not: [最好的朋友, 最好是]
      - id: quality
        words: [快, 慢, 稳]
      - id: excuse
        words: [据测评]
        claim: excuse
    """
  private static let rule =
    TemporaryPacks.head + """
      when:
        - {claim: superlative}
      unless:
        - {claim: excuse}
        - {claim: quoting}
      tests:
        violation: [⟦最好⟧的套餐, ⟦最快⟧的网, 慢一点也行的⟦最快⟧的网]
        pass: [他是我最好的朋友, 据测评最快的网]
      """

  private func report(_ more: [String: String] = [:]) throws -> CoverageReport {
    var files = TemporaryPacks.pack(
      vocabulary: CoverageTests.vocabulary + "\n  - id: quoting\n    claim: quoting\n    words: [例如]\n",
      rules: ["superlative": CoverageTests.rule])
    files.merge(more) { $1 }
    let packs = try TemporaryPacks(files)
    let (set, problems) = try packs.locator.policies(["zz"], withTests: true)
    #expect(problems.isEmpty, "\(problems)")
    return PolicyCoverage.report([set], asOf: try #require(TemporaryPacks.day))
  }

  @Test func patternsThatNoExampleReachesAreNamed() throws {
    let report = try report()
    // 最好, 最<quality>, 快 and 据测评; not 顶级, 慢 (which stands outside of any match), 稳 and 例如.
    #expect(report.patterns == CoverageReport.Share(reached: 4, total: 8))
    #expect(report.falseFriends == CoverageReport.Share(reached: 1, total: 2))
    #expect(report.conditions == CoverageReport.Share(reached: 2, total: 3))
    #expect(report.packs.map(\.id) == ["zz"])
  }

  @Test(arguments: ["“顶级”", "“慢”", "“稳”", "“最好是”", "“例如”", "unless[1] quoting"])
  func eachIsToldAtItsPlace(name: String) throws {
    let unreached = try #require(try report().packs.first).unreached
    let entry = try #require(unreached.first { $0.message.en.contains(name) })
    #expect(entry.line != nil && entry.message.zh.contains(name))
    #expect(unreached.count == 6)
  }
}
