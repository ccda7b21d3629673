public import Documents
public import Findings

/// The catalogue of packs in Markdown: what `explain` tells of each rule, and a table of them all.
///
/// It depends on the packs alone, on no day and no version, so that a file of it is stale only when a pack changed.
public struct PackMarkdown: Sendable {
  private let packs: [PackDescription]
  private let language: Language?

  /// Without a language, each pack speaks its own.
  public init(_ packs: [PackDescription], language: Language? = nil) {
    self.packs = packs
    self.language = language
  }

  /// The catalogue as UTF-8.
  public func render() -> [UInt8] {
    var lines: [String] = []
    for pack in packs { write(pack, language ?? pack.language, to: &lines) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func write(_ pack: PackDescription, _ language: Language, to lines: inout [String]) {
    let isChinese = language == .zh
    if !lines.isEmpty { lines.append("") }
    lines.append("# \(pack.id): \(escaped(pack.title.text(in: language)))")
    lines.append("")
    lines.append(
      isChinese
        ? "共 \(pack.rules.count) 条规则。本页由 `make policy-docs` 按规则文件生成，请改规则文件，不要改本页。"
        : "\(pack.rules.count) rules. `make policy-docs` makes this page from the rules; change those, not this page."
    )
    if let base = pack.base {
      lines += ["", isChinese ? "以 `\(base)` 为基础。" : "Builds on `\(base)`."]
    }
    if !pack.regions.isEmpty {
      let names = pack.regions.joined(separator: isChinese ? "、" : ", ")
      lines += ["", isChinese ? "适用地区：\(names)。" : "For the regions \(names)."]
    }
    lines += [""]
    lines += RuleSections.configuration("\(pack.id)/...", [], language).map { "- \($0)" }
    for category in Category.allCases {
      let members = pack.rules.filter { $0.category == category }
      if members.isEmpty { continue }
      lines += ["", "## \(Terms.category(category).text(in: language)) (`\(category.rawValue)`)", ""]
      lines += table(members, language)
      for rule in members { write(rule, language, to: &lines) }
    }
  }

  private func table(_ rules: [RuleDescription], _ language: Language) -> [String] {
    let head = language == .zh ? "| 规则 | 级别 | 标题 |" : "| rule | level | title |"
    return [head, "|---|---|---|"]
      + rules.map { rule in
        let status = rule.status == .stable ? "" : ", \(Terms.status(rule.status).text(in: language))"
        let level = Terms.level(rule.level).text(in: language) + status
        return "| [`\(bare(rule))`](#\(bare(rule))) | \(level) | \(escaped(rule.title.text(in: language))) |"
      }
  }

  private func write(_ rule: RuleDescription, _ language: Language, to lines: inout [String]) {
    let sections = RuleSections(rule, language: language)
    lines += [
      "", "### \(bare(rule))", "", escaped(rule.title.text(in: language)), "", escaped(sections.head),
    ]
    for section in sections.sections(isDated: false) {
      lines += ["", "**\(section.title.text(in: language))**", ""]
      lines += section.paragraphs.map { "- " + (section.isExample ? example($0, rule) : escaped($0)) }
    }
    if !rule.thresholds.isEmpty {
      lines += ["", RuleSections.configuration(rule.id, rule.thresholds, language).last ?? ""]
    }
  }

  private func bare(_ rule: RuleDescription) -> String {
    rule.id.split(separator: "/").last.map(String.init) ?? rule.id
  }

  /// A document's text as code on one line; the remark on those that are left out stays as it is.
  private func example(_ text: String, _ rule: RuleDescription) -> String {
    if text.hasSuffix(rule.file), !rule.file.isEmpty { return text }
    let line = text.split(separator: "\n").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
      .joined(separator: " ⏎ ")
    return code(VisibleText.of(line))
  }

  private func code(_ text: String) -> String {
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? fence + text + fence : "\(fence) \(text) \(fence)"
  }

  /// Escapes what would begin markup outside of the code that our own texts hold, and of addresses.
  private func escaped(_ text: String) -> String {
    var result = ""
    var isCode = false
    var isAddress = false
    for character in VisibleText.of(text) {
      if character == "`" { isCode.toggle() }
      if " )），".contains(character) { isAddress = false }
      if !isCode, !isAddress, "*_<>|[]#".contains(character) { result.append("\\") }
      result.append(character)
      if result.hasSuffix("https:") || result.hasSuffix("http:") { isAddress = true }
    }
    return result
  }
}

extension Substring {
  /// Without spaces at both ends.
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
