import Documents
import Findings
import Foundation
import Linting
import Testing

/// Large runs let go of their documents; what their findings tell stays.
@Suite struct DetachedFindingTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  @Test(arguments: ["campaigns", "pages"])
  func withoutItsDocumentAFindingTellsTheSame(folder: String) throws {
    let request = LintRequest(
      paths: [Self.fixtures.appending(path: folder).path],
      asOf: try #require(CalendarDate(iso: "2026-11-23")))
    let report = try Linter(request).check()
    #expect(!report.findings.isEmpty)
    for finding in report.findings {
      let detached = finding.detached
      #expect(detached.evidence == finding.evidence)
      #expect(detached.quotes.map(Told.init) == finding.quotes.map(Told.init))
      #expect(detached.repeats.map(Told.init) == finding.repeats.map(Told.init))
    }
    for row in report.reconciliation {
      #expect(
        row.detached.values.compactMap(\.evidence).map(Told.init)
          == row.values.compactMap(\.evidence).map(Told.init))
    }
  }

  /// What an evidence tells to every report.
  private struct Told: Equatable {
    let texts: [String]
    let places: [SourcePosition]
    let excerpt: Excerpt
    let visibility: Visibility
    let row: Int?
    let content: Range<Int>?
    let span: SourceSpan

    init(_ evidence: Evidence) {
      texts = [evidence.text, evidence.path, evidence.channel.name, evidence.block]
      places = [evidence.start, evidence.end]
      excerpt = evidence.excerpt
      visibility = evidence.visibility
      row = evidence.row
      content = evidence.content
      span = evidence.span
    }
  }
}
