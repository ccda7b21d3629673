import Documents
public import Findings

/// The catalogue of rules for a person: a line for each, by category.
public struct RulesText: Sendable {
  private let rules: [RuleDescription]
  private let options: TextReport.Options

  public init(_ rules: [RuleDescription], options: TextReport.Options) {
    self.rules = rules
    self.options = options
  }

  /// The text as UTF-8.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    for category in Category.allCases {
      let members = rules.filter { $0.category == category }
      guard !members.isEmpty else { continue }
      page.gap()
      let name = Terms.category(category).text(in: options.language)
      page.line(page.palette.paint("\(name) (\(category.rawValue))", .bold))
      var table = TextTable(cellLimit: 60)
      for rule in members { table.add(cells(rule)) }
      for line in table.lines() { page.line(line, indent: 2) }
    }
    page.gap()
    page.line(options.language == .zh ? "共 \(rules.count) 条规则" : "\(rules.count) rules")
    return page.bytes
  }

  private func cells(_ rule: RuleDescription) -> [String] {
    let level = Terms.level(rule.level).text(in: options.language)
    let status = rule.status == .stable ? "" : Terms.status(rule.status).text(in: options.language)
    return [rule.id, level, rule.title.text(in: options.language), status]
  }
}

extension Terms {
  static func status(_ status: RuleDescription.Status) -> LocalizedText {
    switch status {
    case .stable: LocalizedText(zh: "正式", en: "stable")
    case .preview: preview
    case .deprecated: LocalizedText(zh: "已弃用", en: "deprecated")
    }
  }
}
