public import Documents
public import Findings

/// The report for a reviewer at a terminal.
public struct TextReport: Sendable {
  /// How a text form is put out.
  public struct Options: Sendable, Hashable {
    public var language: Language
    public var usesColour: Bool
    /// Only findings and errors: no summary, no notes.
    public var isQuiet: Bool
    /// Whether counts by category and rule stand before the summary.
    public var showsStatistics: Bool

    public init(
      language: Language, usesColour: Bool = false, isQuiet: Bool = false, showsStatistics: Bool = false
    ) {
      self.language = language
      self.usesColour = usesColour
      self.isQuiet = isQuiet
      self.showsStatistics = showsStatistics
    }
  }

  private let report: CheckReport
  private let options: Options

  public init(_ report: CheckReport, options: Options) {
    self.report = report
    self.options = options
  }

  /// The report as UTF-8: findings by campaign and document, conflicting offers, summary.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    writeFindings(&page)
    OfferMatrix(report.reconciliation, onlyConflicts: true).write(to: &page, options.language)
    if options.showsStatistics {
      Statistics(report, language: options.language).write(to: &page, options.language)
    }
    if options.isQuiet {
      ProblemText.write(report.errors, to: &page, options.language)
    } else {
      TextSummary(report, language: options.language).write(to: &page)
    }
    return page.bytes
  }

  private func writeFindings(_ page: inout TextPage) {
    var campaign: String?
    var place: String?
    let section = FindingSection(language: options.language)
    for finding in report.findings where finding.state == .new {
      if finding.campaign != campaign {
        campaign = finding.campaign
        place = nil
        writeCampaign(finding.campaign, to: &page)
      }
      let next = documentTitle(finding.evidence, page.palette)
      if next != place {
        place = next
        page.gap()
        page.line(next)
      }
      page.gap()
      section.write(finding, to: &page)
    }
    page.gap()
  }

  private func writeCampaign(_ campaign: String, to page: inout TextPage) {
    guard !campaign.isEmpty, campaign != ".", campaign != "-" else { return }
    page.gap()
    page.line(page.palette.paint("━━ \(VisibleText.of(campaign))", .bold))
  }

  private func documentTitle(_ evidence: Evidence, _ palette: Palette) -> String {
    let channel = Terms.channel(evidence.channel).text(in: options.language)
    return palette.paint(VisibleText.of(channel), .cyan) + " › "
      + palette.paint(Place.document(evidence), .bold)
  }
}
