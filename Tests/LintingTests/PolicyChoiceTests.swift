import Documents
import Findings
import Foundation
import Linting
import Testing

/// Which pack judges a text for which nobody has named one.
@Suite struct PolicyChoiceTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func report(_ texts: [String: String]) throws -> CheckReport {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fineprint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in texts {
      try text.write(to: folder.appending(path: name), atomically: false, encoding: .utf8)
    }
    var request = LintRequest(paths: [folder.path], asOf: try #require(CalendarDate(iso: "2026-11-23")))
    request.policyFolders = [Self.root.appending(path: "Policies").path]
    return try Linter(request).check()
  }

  @Test(arguments: [
    ("Fibre for £22 a month. Order today.", "en-GB"), ("You get 40GB for €15 a month.", "en-EU"),
    ("nbn 50 for $75 a month, GST included.", "en-AU"), ("Fiber for $70/mo. Taxes and fees extra.", "en-US"),
    ("Get 60GB of data for $25 a month.", "en-common"), ("云杉卡39元/月，含30GB通用流量", "zh-CN"),
  ])
  func theTextDecides(text: String, pack: String) throws {
    let report = try report(["poster.txt": text])
    #expect(report.policies.map(\.id) == [pack])
    #expect(report.policies.allSatisfy { $0.chosenBy == .detected })
    let reviews = report.findings.filter { $0.reason == "pack-unclear" }
    #expect(reviews.count == (pack == "en-common" ? 1 : 0))
  }

  @Test func anOpenTextFollowsItsCampaign() throws {
    let report = try report([
      "poster.txt": "Fibre for £22 a month. Order today.", "push.txt": "Switch now and get double data.",
    ])
    #expect(report.policies.map(\.id) == ["en-GB"])
    #expect(!report.findings.contains { $0.reason == "pack-unclear" })
  }

  @Test func eachDocumentHasItsOwnCountry() throws {
    let report = try report([
      "poster.txt": "Fibre for £22 a month. Order today.", "store.txt": "You get 40GB for €15 a month.",
    ])
    #expect(Set(report.policies.map(\.id)) == ["en-GB", "en-EU"])
    #expect(report.documents.map { $0.path.split(separator: "/").last } == ["poster.txt", "store.txt"])
  }
}
