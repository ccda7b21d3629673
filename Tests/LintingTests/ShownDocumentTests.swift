import Documents
import Findings
import Foundation
import Testing

@testable import Linting

/// The documents that a report shows, and whether its evidence lies in them to the byte.
@Suite struct ShownDocumentTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  private func report(_ folder: String, shows: Bool = true) throws -> CheckReport {
    var request = LintRequest(
      paths: [Self.fixtures.appending(path: folder).path],
      asOf: try #require(CalendarDate(iso: "2026-11-23")))
    request.showsDocuments = shows
    return try Linter(request).check()
  }

  @Test(arguments: ["campaigns", "cases"])
  func everyQuoteStandsInItsDocument(folder: String) throws {
    let report = try report(folder)
    let places = DocumentPlaces(report.shown)
    #expect(!report.findings.isEmpty)
    var quoted: Set<Int> = []
    for evidence in report.findings.flatMap({ [$0.evidence] + $0.related.map(\.evidence) }) {
      let number = try #require(places.document(of: evidence), "\(evidence.path) “\(evidence.text)”")
      quoted.insert(number)
      let range = try #require(evidence.content)
      let text = report.shown[number].text(range).map { $0.isNewline ? " " : $0 }
      #expect(String(text) == evidence.text)
    }
    #expect(quoted.count == report.shown.count)
  }

  @Test func documentsAreKeptOnlyWhereTheyAreAskedFor() throws {
    #expect(try report("campaigns/campus-autumn", shows: false).shown.isEmpty)
  }

  @Test func aMessageIsNoOtherOfItsFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let message = "【移动】本店全国最佳，回复T退订\n"
    try Data("\(message)\n【移动】您好，回复T退订\n\n\(message)".utf8).write(
      to: folder.appending(path: "sms.txt"))
    var request = LintRequest(
      paths: [folder.path], asOf: try #require(CalendarDate(iso: "2026-11-23")))
    request.showsDocuments = true
    request.policies = ["zh-CN"]
    let report = try Linter(request).check()
    let places = DocumentPlaces(report.shown)
    let found = report.findings.filter { $0.evidence.text.contains("最佳") }.map {
      places.document(of: $0.evidence)
    }
    #expect(report.shown.count == 2)
    #expect(found == [0, 1])
  }

  @Test func aCampaignTellsItsTitleOwnerAndOffers() throws {
    let report = try report("campaigns/campus-autumn")
    let campaign = try #require(report.campaigns.first)
    #expect(report.campaigns.count == 1)
    #expect(campaign.id == "chushan-campus-autumn" && campaign.title == "楚山校园秋季迎新（延长期）")
    #expect(campaign.owner == "校园中心" && campaign.to == CalendarDate(iso: "2026-12-31"))
    #expect(campaign.offers.contains { $0.value == "校园无限卡" })
    #expect(report.documents.allSatisfy { $0.owner != nil })
  }
}
