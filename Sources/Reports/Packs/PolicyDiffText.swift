import Documents
public import Findings

/// What a change of packs does to real material, for a person.
public struct PolicyDiffText: Sendable {
  private let diff: PolicyDiff
  private let options: TextReport.Options

  public init(_ diff: PolicyDiff, options: TextReport.Options) {
    self.diff = diff
    self.options = options
  }

  /// The findings that appear, vanish or change, by rule, and then their numbers, as UTF-8.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    let rules = Set((diff.appeared + diff.vanished + diff.changed.map(\.after)).map(\.rule)).sorted()
    for rule in rules {
      page.gap()
      page.line(page.palette.paint(rule, .bold))
      for finding in diff.appeared where finding.rule == rule { write("+", finding, nil, .red, &page) }
      for finding in diff.vanished where finding.rule == rule { write("-", finding, nil, .green, &page) }
      for change in diff.changed where change.after.rule == rule {
        write("~", change.after, change.before, .blue, &page)
      }
    }
    page.gap()
    if !diff.errors.isEmpty { ProblemText.write(diff.errors, to: &page, options.language) }
    page.line(counts)
    return page.bytes
  }

  private func write(
    _ sign: String, _ finding: Finding, _ before: Finding?, _ style: Palette.Style, _ page: inout TextPage
  ) {
    let judgement = [before, finding].compactMap { $0 }.map(judgement).joined(separator: " → ")
    let text = VisibleText.of(finding.evidence.text)
    page.line(
      "\(page.palette.paint(sign, style)) \(Place.of(finding.evidence)): \(judgement): “\(text)”", indent: 2)
  }

  private func judgement(_ finding: Finding) -> String {
    finding.outcome == .review
      ? Terms.review.text(in: options.language) : Terms.level(finding.level).text(in: options.language)
  }

  private var counts: String {
    let (plus, minus, other) = (diff.appeared.count, diff.vanished.count, diff.changed.count)
    return options.language == .zh
      ? "\(diff.documents) 份文档：多出 \(plus)，消失 \(minus)，改判 \(other)（\(diff.before) → \(diff.after)）"
      : "\(diff.documents) documents: \(plus) appear, \(minus) vanish, \(other) change (\(diff.before) → \(diff.after))"
  }
}
