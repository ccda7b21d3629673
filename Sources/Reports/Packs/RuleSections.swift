import Documents
import Findings

/// What there is to say of one rule, in the order in which a reader asks.
struct RuleSections {
  /// A heading with its paragraphs.
  struct Section {
    var title: LocalizedText
    var paragraphs: [String]
    /// Whether the paragraphs are texts of documents.
    var isExample = false
  }

  private let rule: RuleDescription
  private let language: Language

  /// Examples that are shown of one kind; the rule's file has them all.
  private static let limit = 5

  init(_ rule: RuleDescription, language: Language) {
    self.rule = rule
    self.language = language
  }

  /// "错误 · 误导宣传 · 正式 · prohibited-term · 渠道：全部".
  var head: String {
    var parts = [Terms.level(rule.level), Terms.category(rule.category), Terms.status(rule.status)].map(text)
    parts.append(rule.check)
    parts += [
      rule.effectiveFrom.map { isChinese ? "自 \($0) 起" : "from \($0)" },
      rule.effectiveTo.map { isChinese ? "至 \($0) 止" : "to \($0)" },
    ].compactMap { $0 }
    let names = rule.channels.map(\.name).joined(separator: ", ")
    parts.append((isChinese ? "渠道：" : "channels: ") + (names.isEmpty ? (isChinese ? "全部" : "all") : names))
    if let pack = rule.amendedBy { parts.append(isChinese ? "经 \(pack) 修改" : "changed by \(pack)") }
    return parts.joined(separator: " · ")
  }

  /// The sections that hold anything. With `isDated`, articles that are not in force on the day say so.
  func sections(isDated: Bool) -> [Section] {
    [
      Section(title: LocalizedText(zh: "说法", en: "Says"), paragraphs: [text(rule.message)]),
      Section(title: LocalizedText(zh: "找什么", en: "Finds"), paragraphs: rule.finds.map(text)),
      Section(title: LocalizedText(zh: "依据", en: "Law"), paragraphs: law(isDated: isDated)),
      Section(title: LocalizedText(zh: "怎样算写明", en: "Satisfied by"), paragraphs: rule.satisfies.map(text)),
      Section(
        title: LocalizedText(zh: "改法", en: "Mend"), paragraphs: [text(rule.remedy)].filter { !$0.isEmpty }),
      Section(title: LocalizedText(zh: "例外", en: "Exceptions"), paragraphs: rule.exceptions.map(text)),
      examples(LocalizedText(zh: "违规示例", en: "Violations"), rule.examples.violations),
      examples(LocalizedText(zh: "合规示例", en: "Passes"), rule.examples.passes),
      examples(LocalizedText(zh: "需复核示例", en: "Reviews"), rule.examples.reviews),
    ].filter { !$0.paragraphs.isEmpty }
  }

  /// Where the rule may be configured, the same words for every rule.
  static func configuration(_ name: String, _ thresholds: [Fact], _ language: Language) -> [String] {
    let values = thresholds.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
    let bare = name.split(separator: "/").last.map(String.init) ?? name
    guard language == .zh else {
      return [
        "A project's pack changes level, message, channels\(values.isEmpty ? "" : ", thresholds") and words "
          + "(vocabulary+, vocabulary-) with a rule file that has `extends: \(name)`.",
        "To turn it off: `disable: [{rule: \(name), reason: ...}]` in pack.yaml or fineprint.yaml; the report "
          + "prints the reason. For one run: `--ignore \(bare)`.",
      ] + (values.isEmpty ? [] : ["House values (thresholds): \(values)."])
    }
    return [
      "本单位的规则包可以改级别、说法、渠道\(values.isEmpty ? "" : "、阈值")和词语（vocabulary+、vocabulary-）：规则文件里写 `extends: \(name)`。",
      "停用：在 pack.yaml 或 fineprint.yaml 写 `disable: [{rule: \(name), reason: ...}]`，报告会印出理由；只停一次用 `--ignore \(bare)`。",
    ] + (values.isEmpty ? [] : ["本单位可改的阈值（thresholds）：\(values)。"])
  }

  private func law(isDated: Bool) -> [String] {
    let every = rule.everyLaw.isEmpty ? rule.law : rule.everyLaw
    let articles = every.map { cited -> String in
      let isOff = isDated && !rule.law.contains(cited)
      let note = isOff ? (isChinese ? "（判断日不适用）" : " (not on the day of judgement)") : ""
      return ArticleName.dated(cited, in: language) + unbound(cited) + note
    }
    let elsewhere = rule.lawElsewhere.map {
      isChinese ? "按判断的国家：\($0)" : "where that country judges: \($0)"
    }
    return articles + elsewhere
  }

  private func unbound(_ cited: CitedLaw) -> String {
    let names = cited.unboundChannels.filter { rule.channels.isEmpty || rule.channels.contains($0) }.map {
      Terms.channel($0).text(in: language)
    }
    guard !names.isEmpty else { return "" }
    return isChinese
      ? "（不约束：\(names.joined(separator: "、"))）" : " (not for: \(names.joined(separator: ", ")))"
  }

  private func examples(_ title: LocalizedText, _ texts: [String]) -> Section {
    var shown = Array(texts.prefix(RuleSections.limit))
    let more = texts.count - shown.count
    if more > 0 {
      shown.append(isChinese ? "……另有 \(more) 个，见 \(rule.file)" : "... and \(more) more in \(rule.file)")
    }
    return Section(title: title, paragraphs: shown, isExample: true)
  }

  private var isChinese: Bool { language == .zh }

  private func text(_ text: LocalizedText) -> String { text.text(in: language) }
}
