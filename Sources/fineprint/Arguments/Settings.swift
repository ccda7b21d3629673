import Documents

/// The options that `fineprint.yaml` may set.
enum Settings {
  struct Setting: Sendable {
    /// As the file names it: "fail-on".
    let key: String
    let option: OptionDeclaration
    /// What holds where nobody says anything.
    let preset: LocalizedText
    /// Whether the file's value goes in the place of the option's; the choice of packs is made elsewhere.
    var isMerged = true
  }

  /// In the order in which they are shown.
  static let all = [
    Setting(
      key: "policies", option: Options.policy,
      preset: LocalizedText(zh: "按每份文档的语言、货币和标记", en: "by each document's language, currency and signs"),
      isMerged: false),
    Setting(
      key: "packs", option: Options.policies, preset: LocalizedText(zh: "无", en: "none"), isMerged: false),
    Setting(key: "select", option: Options.select, preset: LocalizedText(zh: "全部", en: "all")),
    Setting(key: "ignore", option: Options.ignore, preset: LocalizedText(zh: "无", en: "none")),
    Setting(key: "level", option: Options.level, preset: same("note")),
    Setting(key: "fail-on", option: Options.failOn, preset: same("error")),
    Setting(key: "fail-on-review", option: Options.failOnReview, preset: same("false")),
    Setting(key: "as-of", option: Options.asOf, preset: LocalizedText(zh: "今天", en: "today")),
    Setting(
      key: "lang", option: Options.lang,
      preset: LocalizedText(
        zh: "规则包的语言；text 与 concise 随系统", en: "of the pack; text and concise: of the locale")),
    Setting(
      key: "jobs", option: Options.jobs, preset: LocalizedText(zh: "处理器数", en: "number of processors")),
    Setting(key: "no-preview", option: Options.noPreview, preset: same("false")),
    Setting(
      key: "max-file-size", option: Options.maxFileSize,
      preset: LocalizedText(zh: "文本 64M，网页 16M", en: "64M for text, 16M for pages")),
    Setting(
      key: "limits", option: Options.limit,
      preset: LocalizedText(zh: "见 fineprint man", en: "see fineprint man")),
    Setting(key: "baseline", option: Options.baseline, preset: LocalizedText(zh: "无", en: "none")),
    Setting(key: "suppressions", option: Options.suppressions, preset: LocalizedText(zh: "无", en: "none")),
    Setting(key: "decisions", option: Options.decisions, preset: LocalizedText(zh: "无", en: "none")),
  ]

  private static func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}
