import Documents
import Findings
import Foundation
import Linting
import Testing

/// The campaigns under `Fixtures`, each with what a careful reviewer finds in it.
@Suite struct CampaignExpectationTests {
  struct Expected: Decodable, Sendable, CustomStringConvertible {
    let categories: [String]
    let path: String
    let evidence: String
    let outcome: String?

    enum Key: String, CodingKey { case category, path, evidence, outcome }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      let one = try? values.decode(String.self, forKey: .category)
      categories = try one.map { [$0] } ?? values.decode([String].self, forKey: .category)
      path = try values.decode(String.self, forKey: .path)
      evidence = try values.decode(String.self, forKey: .evidence)
      outcome = try values.decodeIfPresent(String.self, forKey: .outcome)
    }

    var description: String { "\(categories) \(path) \(evidence)" }
  }

  struct Expectation: Decodable { let findings: [Expected] }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let campaigns: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Fixtures/campaigns").path))
    ?? [])
    .sorted()

  private func report(_ campaign: String, jobs: Int = 1) throws -> CheckReport {
    let folder = Self.root.appending(path: "Fixtures/campaigns/\(campaign)").path
    var request = LintRequest(paths: [folder], asOf: try #require(CalendarDate(iso: "2026-11-23")))
    request.policyFolders = [Self.root.appending(path: "Policies").path]
    request.jobs = jobs
    return try Linter(request).check()
  }

  @Test func thereAreCampaigns() {
    #expect(Self.campaigns.count >= 5)
  }

  @Test(arguments: campaigns)
  func everyExpectedFindingIsMet(campaign: String) throws {
    let file = Self.root.appending(path: "Fixtures/campaigns/\(campaign)/expect.json")
    let expectation = try JSONDecoder().decode(Expectation.self, from: Data(contentsOf: file))
    let report = try report(campaign)
    #expect(report.errors.isEmpty)
    for expected in expectation.findings {
      #expect(report.findings.contains { meets($0, expected) }, "\(expected)")
    }
    if expectation.findings.isEmpty {
      #expect(!report.findings.contains { $0.outcome == .violation })
    }
  }

  @Test(arguments: campaigns)
  func theNumberOfJobsDecidesNothing(campaign: String) throws {
    let one = try report(campaign)
    let many = try report(campaign, jobs: 8)
    #expect(one.findings == many.findings)
    #expect(one.reconciliation == many.reconciliation)
    #expect(one.documents == many.documents)
  }

  private func meets(_ finding: Finding, _ expected: Expected) -> Bool {
    guard expected.categories.contains(finding.category.rawValue),
      expected.outcome != nil || finding.outcome == .violation
    else { return false }
    let places = [finding.evidence] + finding.related.map(\.evidence)
    return places.contains {
      $0.path.hasSuffix("/\(campaignPath(expected))")
        && overlap(squashed($0.text), squashed(expected.evidence))
    }
  }

  private func campaignPath(_ expected: Expected) -> String { expected.path }

  /// Whether one text holds the other, or a good part of it.
  private func overlap(_ left: String, _ right: String) -> Bool {
    let shorter = Array(left.count < right.count ? left : right)
    let longer = left.count < right.count ? right : left
    let length = min(6, shorter.count)
    guard length > 0 else { return false }
    return (0...(shorter.count - length)).contains { longer.contains(String(shorter[$0..<($0 + length)])) }
  }

  private func squashed(_ text: String) -> String {
    String(text.lowercased().filter { !$0.isWhitespace && !"，。、；：！？,.;:!?｜|".contains($0) })
  }
}
