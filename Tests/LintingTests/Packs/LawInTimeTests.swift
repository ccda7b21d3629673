import Documents
import Findings
import Foundation
import Linting
import Testing

/// Which articles are cited on which day, and what is told of changes ahead.
@Suite struct LawInTimeTests {
  private static let law = """
    id: advertising-law
    title: {zh: 广告法, en: Advertising Law}
    effective: 2015-09-01
    articles:
      - {article: "8", phrase: 旧条文, confidence: verified, repealed: 2026-10-15}
      - {article: "9(3)", phrase: 新条文, confidence: verified, effective: 2026-10-15}
    """
  private static let rule =
    TemporaryPacks.head.replacing("law:\n", with: "law:\n  - {ref: advertising-law, article: \"8\"}\n")
    + "when: [{claim: superlative}]\n"

  private func report(_ day: String, rule: String = Self.rule) throws -> CheckReport {
    let packs = try TemporaryPacks(
      TemporaryPacks.pack(
        vocabulary: "  - id: superlative\n    patterns: [最好]\n", rules: ["superlative": rule], law: Self.law
      ).merging(["poster.txt": "最好的套餐"]) { $1 })
    var request = LintRequest(
      paths: [packs.folder.appending(path: "poster.txt").path], asOf: try #require(CalendarDate(iso: day)))
    request.policyFolders = [packs.folder.path]
    request.policies = ["zz"]
    return try Linter(request).check()
  }

  @Test(arguments: [
    ("2026-10-14", "8"), ("2026-10-15", "9(3)"), ("2016-01-01", "8"), ("2030-01-01", "9(3)"),
  ])
  func theArticleOfTheDayIsCited(day: String, article: String) throws {
    let report = try report(day)
    #expect(report.findings.map { $0.law.map(\.article) } == [[article]])
    #expect(report.policies.allSatisfy { $0.digest.count == 64 })
  }

  @Test(arguments: [
    ("2026-10-15", []), ("2026-08-15", []),
    (
      "2026-10-14",
      [
        "Advertising Law 8 ends on 2026-10-15, in 1 days; concerns zz/superlative",
        "Advertising Law 9(3) takes effect on 2026-10-15, in 1 days; concerns zz/superlative",
      ]
    ),
    (
      "2026-08-16",
      [
        "Advertising Law 8 ends on 2026-10-15, in 60 days; concerns zz/superlative",
        "Advertising Law 9(3) takes effect on 2026-10-15, in 60 days; concerns zz/superlative",
      ]
    ),
  ])
  func aChangeWithinSixtyDaysIsTold(day: String, notes: [String]) throws {
    #expect(try report(day).notes.map(\.message.en) == notes)
  }

  @Test func aRuleThatEndsItselfIsTold() throws {
    let ending = Self.rule + "effective: {from: 2020-01-01, to: 2026-12-31}\n"
    #expect(
      try report("2026-12-01", rule: ending).notes.map(\.message.en) == [
        "rule ends on 2027-01-01, in 31 days; concerns zz/superlative"
      ])
    #expect(try report("2027-01-01", rule: ending).findings.isEmpty)
  }
}
