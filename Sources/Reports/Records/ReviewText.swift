public import Findings

/// Open reviews for a person, one by one.
public struct ReviewText {
  private let options: TextReport.Options

  public init(options: TextReport.Options) { self.options = options }

  /// A review with its place, its number among all, and what stands below it, such as the commands that answer it.
  public func render(_ finding: Finding, number: Int, of total: Int, below: [String] = []) -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    let place = VisibleText.of(finding.evidence.path)
    page.line(page.palette.paint("━━ \(number)/\(total)  \(place)", .bold))
    page.gap()
    FindingSection(language: options.language).write(finding, to: &page)
    for line in below { page.line(line, indent: 4) }
    page.gap()
    return page.bytes
  }
}
