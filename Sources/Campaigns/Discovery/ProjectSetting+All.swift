public import Documents

/// What a `fineprint.yaml` may hold: the one list that reading, `config show`, the editor and the manual go by.
extension ProjectSetting {
  /// What the value of a key is.
  public enum Form: Sendable, Hashable {
    /// Ids of packs, one or several.
    case packs
    /// Folders, one or several, relative to the file's own.
    case folders
    /// Rules and categories, one or several.
    case rules
    case choice([String])
    case flag
    case day
    case number(ClosedRange<Int>)
    /// Bytes, or 500K, 64M, 1G.
    case size
    /// A file, relative to the file's own folder.
    case file
    /// A mapping of limits to numbers.
    case limits
    /// A list of rules, each with its reason.
    case disabledRules
    /// A mapping of globs to channels.
    case channels
  }

  /// A key with what it is for.
  public struct Declaration: Sendable {
    /// "fail-on".
    public let key: String
    public let form: Form
    public let note: LocalizedText
    /// What holds where nobody says anything; nil for what is no single setting.
    public let preset: LocalizedText?
    /// The option that it stands in for, without its dashes, or nil.
    public let option: String?

    public init(
      _ key: String, _ form: Form, note: LocalizedText, preset: LocalizedText?, option: String?
    ) {
      self.key = key
      self.form = form
      self.note = note
      self.preset = preset
      self.option = option
    }
  }

  private static let levels = ["error", "warning", "note"]
  private static let none = LocalizedText(zh: "无", en: "none")

  /// In the order in which they are shown.
  public static let all: [Declaration] = [
    Declaration(
      "policies", .packs, note: LocalizedText(zh: "默认的规则包", en: "the packs that judge by default"),
      preset: LocalizedText(zh: "按每份文档的语言、货币和标记", en: "by each document's language, currency and signs"),
      option: "policy"),
    Declaration(
      "packs", .folders, note: LocalizedText(zh: "本项目规则包的目录", en: "folders of the project's own packs"),
      preset: none, option: "policies"),
    option(
      "select", .rules, LocalizedText(zh: "只用这些规则或类别", en: "rules or categories that alone are run"),
      LocalizedText(zh: "全部", en: "all")),
    option("ignore", .rules, LocalizedText(zh: "不用的规则或类别", en: "rules or categories that are not run"), none),
    option(
      "level", .choice(levels), LocalizedText(zh: "只报告不低于该级别的问题", en: "the lowest level that is told"),
      same("note")
    ),
    option(
      "fail-on", .choice(levels + ["never"]), LocalizedText(zh: "哪一级起算失败", en: "the level that fails"),
      same("error")),
    option(
      "fail-on-review", .flag, LocalizedText(zh: "有待复核项时退出码为 3", en: "exit 3 where reviews are open"),
      same("false")),
    option(
      "as-of", .day, LocalizedText(zh: "按哪一天判断", en: "the day by which is judged"),
      LocalizedText(zh: "今天", en: "today")),
    option(
      "lang", .choice(["zh", "en"]), LocalizedText(zh: "报告语言", en: "the language of reports"),
      LocalizedText(zh: "规则包的语言；text 与 concise 随系统", en: "of the pack; text and concise: of the locale")),
    option(
      "jobs", .number(jobs), LocalizedText(zh: "同时处理的文档数", en: "documents worked on at a time"),
      LocalizedText(zh: "处理器数", en: "number of processors")),
    option("no-preview", .flag, LocalizedText(zh: "不用试行规则", en: "leave preview rules out"), same("false")),
    option(
      "max-file-size", .size, LocalizedText(zh: "文件大小上限", en: "size limit of a file"),
      LocalizedText(zh: "文本 64M，网页 16M", en: "64M for text, 16M for pages")),
    Declaration(
      "limits", .limits, note: LocalizedText(zh: "各项上限", en: "what bounds a run"),
      preset: LocalizedText(zh: "见 fineprint man", en: "see fineprint man"), option: "limit"),
    option("baseline", .file, LocalizedText(zh: "已知问题的文件", en: "the file of findings that are known"), none),
    option("suppressions", .file, LocalizedText(zh: "豁免的文件", en: "the file of what is excused"), none),
    option("decisions", .file, LocalizedText(zh: "复核结论的文件", en: "the file of answered reviews"), none),
    Declaration(
      "disable", .disabledRules,
      note: LocalizedText(zh: "停用的规则，各带理由", en: "rules that are turned off, each with its reason"),
      preset: nil,
      option: nil),
    Declaration(
      "channels", .channels,
      note: LocalizedText(zh: "文件的渠道，写作 通配符: 渠道", en: "channels of files, as glob: channel"), preset: nil,
      option: nil
    ),
  ]

  /// A key that bears the name of its option.
  private static func option(
    _ key: String, _ form: Form, _ note: LocalizedText, _ preset: LocalizedText
  ) -> Declaration {
    Declaration(key, form, note: note, preset: preset, option: key)
  }

  private static func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}
