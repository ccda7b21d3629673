public import Documents
public import Findings

/// A comment for a pull request: counts first, then open findings by file, as many as the comment holds; the rest
/// is told as left out.
public struct MarkdownReport: Sendable {
  /// UTF-16 units of a comment that GitHub takes.
  public static let limit = 65_536

  private let report: CheckReport
  private let language: ReportLanguage
  private let limit: Int

  public init(_ report: CheckReport, language: Language? = nil, limit: Int = MarkdownReport.limit) {
    self.report = report
    self.language = ReportLanguage(language, for: report)
    self.limit = limit
  }

  /// The comment as UTF-8. Its first line is a comment by which a script finds the one it wrote before.
  public func render() -> [UInt8] {
    var text = "<!-- \(Product.name) -->\n" + head
    let tail = self.tail
    let open = MarkdownReport.gravestFirst(report.findings.filter { $0.state == .new })
    let reserve = MarkdownReport.length(tail) + MarkdownReport.length(leftOut(open.count)) + 2
    var used = MarkdownReport.length(text) + reserve
    var shown = 0
    var path: String?
    for finding in open {
      var part = finding.evidence.path == path ? "" : fileHeading(finding)
      part += section(finding)
      used += MarkdownReport.length(part)
      if used > limit { break }
      path = finding.evidence.path
      text += part
      shown += 1
    }
    if shown < open.count { text += "\n" + leftOut(open.count - shown) }
    return Array((text + tail).utf8)
  }

  private static func length(_ text: String) -> Int { text.utf16.count }

  /// Errors before warnings before notes and reviews; files stay together within each.
  private static func gravestFirst(_ findings: [Finding]) -> [Finding] {
    let violations = findings.filter { $0.outcome == .violation }
    let byLevel = Level.allCases.reversed().flatMap { level in violations.filter { $0.level == level } }
    return byLevel + findings.filter { $0.outcome == .review }
  }

  private var head: String {
    let summary = TextSummary(report, language: language.general)
    var text = "## Fineprint\n\n**\(MarkdownText.escaped(summary.counts))**\n"
    if let excused = summary.excused { text += "\n\(MarkdownText.escaped(excused))\n" }
    for error in report.errors.prefix(MarkdownReport.errorLimit) {
      let message = TextTable.cut(error.message.text(in: language.general), to: 300)
      text += "\n- ❌ \(MarkdownText.code(TextTable.cut(Place.of(error), to: 300))) "
      text += MarkdownText.escaped(message)
    }
    if !report.errors.isEmpty { text += "\n" }
    let hidden = report.errors.count - MarkdownReport.errorLimit
    if hidden > 0 { text += "\n" + leftOut(hidden) }
    return text
  }

  private static let errorLimit = 20

  private func fileHeading(_ finding: Finding) -> String {
    let channel = Terms.channel(finding.evidence.channel).text(in: language.general)
    let path = MarkdownText.code(TextTable.cut(finding.evidence.path, to: 300))
    return "\n### \(path) · \(MarkdownText.escaped(channel))\n"
  }

  private func section(_ finding: Finding) -> String {
    let language = language.of(finding)
    let start = finding.evidence.start
    let preview = finding.isPreview ? " (\(Terms.preview.text(in: language)))" : ""
    let title = MarkdownText.escaped(finding.title.text(in: language) + preview)
    let level = FindingLine.level(finding).text(in: language)
    var lines = [
      "\n- \(MarkdownReport.sign(of: finding)) **\(level) · \(title)** \(start.line):\(start.column)",
      "  > \(quote(finding.evidence.excerpt))", "",
      "  \(MarkdownText.escaped(TextTable.cut(FindingLine.message(finding, in: language), to: 600)))",
    ]
    for related in finding.related.prefix(MarkdownReport.relatedLimit) {
      let place = MarkdownText.code(Place.of(related.evidence))
      let head = Terms.related.text(in: language)
      lines.append(
        "  - \(head) \(MarkdownText.escaped(TextTable.cut(RelatedLine.text(related, in: language), to: 300))) \(place)"
      )
    }
    let law = FindingLine.law(finding, in: language)
    let remedy = FindingLine.remedy(finding, in: language)
    for text in [law, remedy] where !text.isEmpty { lines.append("  - \(MarkdownText.escaped(text))") }
    let names = [finding.rule, finding.fingerprint].filter { !$0.isEmpty }
    lines.append("  - " + names.map(MarkdownText.code).joined(separator: " "))
    return lines.joined(separator: "\n") + "\n"
  }

  private static let relatedLimit = 5

  private func quote(_ excerpt: Excerpt) -> String {
    let line = MarkedLine(excerpt)
    let marked = line.marked.isEmpty ? "" : "<mark>\(MarkdownText.escaped(line.marked))</mark>"
    return MarkdownText.escaped(line.before) + marked + MarkdownText.escaped(line.after)
  }

  private func leftOut(_ count: Int) -> String {
    language.general == .zh ? "\n另有 \(count) 项未在此列出。\n" : "\n\(count) more are left out here.\n"
  }

  private var tail: String {
    var page = TextPage(palette: Palette(usesColour: false), width: .max)
    TextSummary.writePolicies(report.policies, report.asOf, to: &page, language.general)
    let text = String(decoding: page.bytes, as: UTF8.self).split(separator: "\n").joined(separator: " ")
    return "\n<sub>\(MarkdownText.escaped(text.trimmingLeadingSpaces()))</sub>\n"
  }

  private static func sign(of finding: Finding) -> String {
    if finding.outcome == .review { return "❓" }
    switch finding.level {
    case .error: return "🛑"
    case .warning: return "⚠️"
    case .note: return "ℹ️"
    }
  }
}

extension String {
  fileprivate func trimmingLeadingSpaces() -> String { String(drop { $0 == " " }) }
}
