import Documents
public import Findings

/// One rule for a person: what it asks, its law, its mend, and examples of both kinds.
public struct RuleExplanation: Sendable {
  private let rule: RuleDescription
  private let options: TextReport.Options

  public init(_ rule: RuleDescription, options: TextReport.Options) {
    self.rule = rule
    self.options = options
  }

  /// The text as UTF-8.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    writeHead(to: &page)
    write(LocalizedText(zh: "说法", en: "Says"), [text(rule.message)], to: &page)
    write(LocalizedText(zh: "改法", en: "Mend"), [text(rule.remedy)].filter { !$0.isEmpty }, to: &page)
    let laws = rule.law.map { ArticleName.citation($0, in: options.language) }
    write(LocalizedText(zh: "依据", en: "Law"), laws, to: &page)
    write(LocalizedText(zh: "例外", en: "Exceptions"), rule.exceptions.map(text), to: &page)
    write(LocalizedText(zh: "违规示例", en: "Violations"), rule.examples.violations, to: &page)
    write(LocalizedText(zh: "合规示例", en: "Passes"), rule.examples.passes, to: &page)
    write(LocalizedText(zh: "需复核示例", en: "Reviews"), rule.examples.reviews, to: &page)
    return page.bytes
  }

  private func writeHead(to page: inout TextPage) {
    page.line(page.palette.paint(rule.id, .bold))
    page.paragraph(text(rule.title), indent: 0)
    let parts = [Terms.level(rule.level), Terms.category(rule.category), Terms.status(rule.status)].map(text)
    page.paragraph((parts + [rule.check] + force).joined(separator: " · "), indent: 0, style: .dim)
    page.paragraph(channels, indent: 0, style: .dim)
  }

  private var channels: String {
    let label = options.language == .zh ? "渠道：" : "Channels: "
    if rule.channels.isEmpty { return label + (options.language == .zh ? "全部" : "all") }
    return label + rule.channels.map(\.name).joined(separator: ", ")
  }

  private var force: [String] {
    let isChinese = options.language == .zh
    let from = rule.effectiveFrom.map { isChinese ? "自 \($0) 起" : "from \($0)" }
    let to = rule.effectiveTo.map { isChinese ? "至 \($0) 止" : "to \($0)" }
    return [from, to].compactMap { $0 }
  }

  private func write(_ title: LocalizedText, _ paragraphs: [String], to page: inout TextPage) {
    guard !paragraphs.isEmpty else { return }
    page.gap()
    page.line(page.palette.paint(text(title), .bold))
    for paragraph in paragraphs { page.paragraph(paragraph, indent: 2) }
  }

  private func text(_ text: LocalizedText) -> String { text.text(in: options.language) }
}
