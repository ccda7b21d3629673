import Documents
public import Findings

/// One rule for a person: what it finds, its law, what satisfies it, its mend, and examples of both kinds.
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
    let sections = RuleSections(rule, language: options.language)
    page.line(page.palette.paint(rule.id, .bold))
    page.paragraph(rule.title.text(in: options.language), indent: 0)
    page.paragraph(sections.head, indent: 0, style: .dim)
    for section in sections.sections(isDated: true) { write(section.title, section.paragraphs, to: &page) }
    write(
      LocalizedText(zh: "可以怎样配置", en: "Configured by"),
      RuleSections.configuration(rule.id, rule.thresholds, options.language), to: &page)
    return page.bytes
  }

  private func write(_ title: LocalizedText, _ paragraphs: [String], to page: inout TextPage) {
    page.gap()
    page.line(page.palette.paint(title.text(in: options.language), .bold))
    for paragraph in paragraphs { page.paragraph(paragraph, indent: 2) }
  }
}
