import Documents
public import Findings

/// What no test reaches, for a person, and then the shares of each pack and of all.
public struct CoverageText: Sendable {
  private let report: CoverageReport
  private let options: TextReport.Options

  public init(_ report: CoverageReport, options: TextReport.Options) {
    self.report = report
    self.options = options
  }

  /// The text as UTF-8.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    if !options.isQuiet {
      for pack in report.packs {
        ProblemText.write(pack.unreached, to: &page, options.language, isNote: true)
      }
    }
    page.gap()
    writeLeftOut(&page)
    for pack in report.packs {
      page.line("\(pack.id)\(colon)\(shares(pack.patterns, pack.falseFriends, pack.conditions))")
    }
    let all = options.language == .zh ? "合计" : "all"
    page.line("\(all)\(colon)\(shares(report.patterns, report.falseFriends, report.conditions))")
    return page.bytes
  }

  private func writeLeftOut(_ page: inout TextPage) {
    if report.leftOut > 0 {
      page.line(
        options.language == .zh
          ? "另有 \(report.leftOut) 个词条只用来读懂主张，规则看不到，不计入"
          : "\(report.leftOut) patterns are read for statements alone, are seen by no rule, and are not counted"
      )
    }
  }

  private var colon: String { Terms.colon.text(in: options.language) }

  private func shares(
    _ patterns: CoverageReport.Share, _ falseFriends: CoverageReport.Share,
    _ conditions: CoverageReport.Share
  ) -> String {
    options.language == .zh
      ? "词条 \(text(patterns))，除外词 \(text(falseFriends))，规则条件 \(text(conditions))"
      : "patterns \(text(patterns)), false friends \(text(falseFriends)), conditions \(text(conditions))"
  }

  /// "1234/1500 (82.3 %)"; rounded down, so that 100 % is all.
  private func text(_ share: CoverageReport.Share) -> String {
    let permille = Int(share.fraction * 1000)
    return "\(share.reached)/\(share.total) (\(permille / 10).\(permille % 10) %)"
  }
}
