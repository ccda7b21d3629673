import Documents
public import Findings

/// What was understood, for a person: the claims of each document, then the offers side by side.
public struct ClaimsText: Sendable {
  private let report: ClaimsReport
  private let options: TextReport.Options

  public init(_ report: ClaimsReport, options: TextReport.Options) {
    self.report = report
    self.options = options
  }

  /// The text as UTF-8.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    writeClaims(to: &page)
    OfferMatrix(report.reconciliation, onlyConflicts: false).write(to: &page, options.language)
    ProblemText.write(report.errors, to: &page, options.language)
    guard !options.isQuiet else { return page.bytes }
    for entry in report.notChecked {
      page.paragraph(notChecked(entry), indent: 2)
    }
    ProblemText.write(report.notes, to: &page, options.language, isNote: true)
    TextSummary.writePolicies(report.policies, report.asOf, to: &page, options.language)
    return page.bytes
  }

  private func writeClaims(to page: inout TextPage) {
    for (_, own) in report.claims.stretches(by: ClaimsText.place) {
      let first = own[0]
      page.gap()
      let channel = VisibleText.of(Terms.channel(first.evidence.channel).text(in: options.language))
      page.line(
        page.palette.paint(channel, .cyan) + " › "
          + page.palette.paint(Place.document(first.evidence), .bold))
      var table = TextTable(cellLimit: 44)
      for claim in own { table.add(cells(claim)) }
      for line in table.lines() { page.line(line, indent: 2) }
    }
    page.gap()
  }

  private static func place(_ claim: ClaimSummary) -> [String] {
    [claim.evidence.channel.name, claim.evidence.path, String(claim.evidence.row ?? 0)]
  }

  private func cells(_ claim: ClaimSummary) -> [String] {
    let start = claim.evidence.start
    let doubt = claim.confidence.flatMap { $0 < 100 ? " (\($0)%)" : nil } ?? ""
    let offer = claim.offer.map { "→ \($0)\(doubt)" } ?? ""
    let modality = Terms.modality(claim.modality).text(in: options.language)
    return [
      "\(start.line):\(start.column)", claim.kind, "「\(claim.evidence.text)」", claim.value, modality, offer,
    ]
  }

  private func notChecked(_ entry: NotChecked) -> String {
    Terms.notChecked.text(in: options.language) + " " + entry.path + Terms.colon.text(in: options.language)
      + entry.reason.text(in: options.language)
  }
}
