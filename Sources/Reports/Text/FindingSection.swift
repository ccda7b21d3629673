import Documents
import Findings

/// One finding in the text report: what it is, the quote, why, and what to write instead.
struct FindingSection {
  private static let indent = 4
  private static let labelWidth = 6

  let language: Language

  func write(_ finding: Finding, to page: inout TextPage) {
    page.line(headline(finding, page.palette), indent: 2)
    writeQuote(finding, to: &page)
    page.paragraph(finding.message.text(in: language), indent: FindingSection.indent)
    if let reason = finding.reason {
      let undecided = Terms.undecided.text(in: language) + Terms.colon.text(in: language)
      page.paragraph(
        undecided + Terms.reason(reason).text(in: language), indent: FindingSection.indent, style: .magenta)
    }
    for related in finding.related { write(related, to: &page) }
    for (index, law) in finding.law.enumerated() {
      let label = index == 0 ? Terms.law : LocalizedText(zh: "", en: "")
      labelled(label, ArticleName.citation(law, in: language), to: &page)
    }
    let remedy = finding.remedy.text(in: language)
    if !remedy.isEmpty { labelled(Terms.remedy, remedy, to: &page) }
    labelled(Terms.rule, ruleLine(finding), to: &page)
    let resolution = ResolutionLine.text(finding.resolution, in: language)
    if !resolution.isEmpty { page.paragraph(resolution, indent: FindingSection.indent, style: .magenta) }
  }

  private func headline(_ finding: Finding, _ palette: Palette) -> String {
    let sign = FindingSection.sign(of: finding)
    var head = "\(sign) \(Terms.level(finding.level).text(in: language))"
    if finding.outcome == .review {
      head = "\(sign) \(Terms.review.text(in: language))"
    }
    let category = Terms.category(finding.category).text(in: language)
    var line = palette.paint(head, FindingSection.style(of: finding)) + " · \(category) · "
    line += palette.paint(VisibleText.of(finding.title.text(in: language)), .bold)
    if finding.isPreview { line += " (\(Terms.preview.text(in: language)))" }
    return line + "  " + palette.paint(Place.of(finding.evidence), .dim)
  }

  private func writeQuote(_ finding: Finding, to page: inout TextPage) {
    let quote = MarkedLine(finding.evidence.excerpt)
    let style = FindingSection.style(of: finding)
    let bar = page.palette.paint("│", .dim)
    let marked = page.palette.paint(quote.marked, style)
    page.line("\(bar) \(quote.before)\(marked)\(quote.after)", indent: FindingSection.indent)
    let (fill, mark) = quote.underline(finding.outcome == .review ? "~" : "^")
    var line = "\(bar) \(fill)\(page.palette.paint(mark, style))"
    if case .hidden(let reason) = finding.evidence.visibility { line += "  \(hiddenText(reason))" }
    page.line(line, indent: FindingSection.indent)
  }

  private func write(_ related: RelatedEvidence, to page: inout TextPage) {
    let evidence = related.evidence
    var text = Terms.role(related.role).text(in: language) + "「\(TextTable.cut(evidence.text, to: 72))」"
    if case .hidden(let reason) = evidence.visibility { text += hiddenText(reason) }
    let message = related.message.text(in: language)
    if !message.isEmpty { text += " \(message)" }
    labelled(Terms.related, text, to: &page)
    let channel = Terms.channel(evidence.channel).text(in: language)
    page.line(
      page.palette.paint("\(VisibleText.of(channel)) › \(Place.of(evidence))", .dim),
      indent: FindingSection.indent + FindingSection.labelWidth)
  }

  private func ruleLine(_ finding: Finding) -> String {
    let offer = finding.offer.map { " · \(Terms.offer.text(in: language)) \($0)" } ?? ""
    let fingerprint = finding.fingerprint.isEmpty ? "" : " · \(finding.fingerprint)"
    return finding.rule + offer + fingerprint
  }

  private func hiddenText(_ reason: HiddenReason) -> String {
    let why = Terms.hiddenBy(reason).text(in: language)
    let what = Terms.hidden.text(in: language)
    return language == .zh ? "（\(what)：\(why)）" : " (\(what): \(why))"
  }

  private func labelled(_ label: LocalizedText, _ text: String, to page: inout TextPage) {
    page.labelled(
      label.text(in: language), text, indent: FindingSection.indent, labelWidth: FindingSection.labelWidth)
  }

  private static func sign(of finding: Finding) -> String {
    if finding.outcome == .review { return "?" }
    return finding.level == .note ? "·" : "✗"
  }

  static func style(of finding: Finding) -> Palette.Style {
    if finding.outcome == .review { return .magenta }
    switch finding.level {
    case .error: return .red
    case .warning: return .yellow
    case .note: return .blue
    }
  }
}
