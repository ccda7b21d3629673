import Documents
import Findings
import Reports

/// The options that commands share.
enum Options {
  static let policy = OptionDeclaration(
    "--policy", "PACK", isRepeatable: true, zh: "使用的规则包，可重复；默认由活动、配置或文档内容决定",
    en: "judge by this pack; repeatable; default: by campaign, configuration or the document")
  static let policies = OptionDeclaration(
    "--policies", "DIR", isRepeatable: true, zh: "另加一个规则包目录", en: "a folder with further packs")
  static let asOf = OptionDeclaration(
    "--as-of", "DATE", zh: "按该日的法律与日历判断（2026-11-23），默认今天",
    en: "judge by the law and calendar of that day (2026-11-23); default: today")
  static let channel = OptionDeclaration(
    "--channel", "NAME", zh: "单个文件的渠道：web、sms、store-poster 等",
    en: "channel of single files: web, sms, store-poster, ...")
  static let select = OptionDeclaration(
    "--select", "RULE|CATEGORY", isRepeatable: true, zh: "只用这些规则或类别",
    en: "only these rules or categories")
  static let ignore = OptionDeclaration(
    "--ignore", "RULE|CATEGORY", isRepeatable: true, zh: "不用这些规则或类别",
    en: "not these rules or categories")
  static let level = OptionDeclaration(
    "--level", choices: levels, zh: "只报告不低于该级别的问题", en: "report findings of this level and above")
  static let format = OptionDeclaration(
    "--format", choices: [ReportFormat.text, .json].map(\.rawValue), isRepeatable: true,
    zh: "输出格式，可重复，各带自己的 --output；默认 text",
    en: "form of the report; repeatable, each with its own --output; default: text")
  /// The same for `check`, which has every form.
  static let checkFormat = OptionDeclaration(
    format.name, choices: ReportFormat.allCases.map(\.rawValue), isRepeatable: true, zh: format.help.zh,
    en: format.help.en)
  static let sarifProfile = OptionDeclaration(
    "--sarif-profile", choices: SARIFReport.Profile.allCases.map(\.rawValue),
    zh: "sarif 的用途：standard 完整，github 供 GitHub 代码扫描；默认 standard",
    en: "for whom sarif is: standard says all, github what code scanning shows; default: standard")
  /// The same for `rules`, which has the catalogue in Markdown too.
  static let rulesFormat = OptionDeclaration(
    format.name, choices: [ReportFormat.text, .markdown, .json].map(\.rawValue), isRepeatable: true,
    zh: format.help.zh, en: format.help.en)
  static let claimsFormat = OptionDeclaration(
    format.name, choices: [ReportFormat.text, .json, .csv, .markdown].map(\.rawValue), isRepeatable: true,
    zh: format.help.zh, en: format.help.en)
  static let offer = OptionDeclaration(
    "--offer", "ID", zh: "只列出这个产品", en: "this offer alone")
  static let claimsChannel = OptionDeclaration(
    channel.name, "NAME", zh: "只列出这个渠道；单个文件则作为它的渠道",
    en: "this channel alone; for single files, their channel")
  static let output = OptionDeclaration(
    "--output", "FILE", isRepeatable: true, zh: "写入文件，默认标准输出",
    en: "write to a file; default: standard output")
  static let failOn = OptionDeclaration(
    "--fail-on", choices: levels + ["never"], zh: "有不低于该级别的问题时退出码为 1，默认 error",
    en: "exit 1 on findings of this level and above; default: error")
  static let failOnReview = OptionDeclaration(
    "--fail-on-review", zh: "有待复核项时退出码为 3", en: "exit 3 where reviews are open")
  static let jobs = OptionDeclaration(
    "--jobs", "N", zh: "同时处理的文档数，默认处理器数", en: "documents at a time; default: number of processors")
  static let quiet = OptionDeclaration("--quiet", zh: "只输出问题，不输出小结", en: "findings only, no summary")
  static let statistics = OptionDeclaration(
    "--statistics", zh: "text 与 concise 末尾按类别和规则计数",
    en: "text and concise: counts by category and rule at the end")
  static let groupBy = OptionDeclaration(
    "--group-by", choices: Grouping.allCases.map(\.rawValue), zh: "concise 按此归组，每组一行标题",
    en: "concise: lines of a group stand together under its name")
  static let color = OptionDeclaration(
    "--color", choices: ["auto", "always", "never"], zh: "是否使用颜色，默认 auto",
    en: "use colour; default: auto")
  static let lang = OptionDeclaration(
    "--lang", choices: ["zh", "en"], zh: "报告语言", en: "language of the report")
  static let maxFileSize = OptionDeclaration(
    "--max-file-size", "SIZE", zh: "文件大小上限：字节数，或 500K、64M、1G",
    en: "size limit of a file: bytes, or 500K, 64M, 1G")
  static let limit = OptionDeclaration(
    "--limit", "NAME=N", isRepeatable: true,
    zh: "上限，可重复：" + Limit.allCases.map(\.rawValue).joined(separator: "、") + "；见 fineprint man",
    en: "a limit; repeatable: " + Limit.allCases.map(\.rawValue).joined(separator: ", ")
      + "; see fineprint man")
  static let allowOutside = OptionDeclaration(
    "--allow-outside", zh: "允许 campaign.yaml 和符号链接指向其文件夹之外的文件",
    en: "let campaign.yaml and symbolic links reach files outside their folder")
  static let viewport = OptionDeclaration(
    "--viewport", choices: Viewport.allCases.map(\.rawValue), zh: "按哪种屏幕看网页，默认 phone",
    en: "the screen on which a page is seen; default: phone")
  static let render = OptionDeclaration(
    "--render", zh: "用 Chromium 显示网页（脚本生成的内容也检查）",
    en: "show pages in Chromium, with what their scripts make")
  static let screenshots = OptionDeclaration(
    "--screenshots", "DIR", zh: "每个网页存一张标出问题的截图；需要 --render",
    en: "keep a picture of each page with its findings marked; needs --render")
  static let pack = OptionDeclaration(
    "--pack", "DIR", zh: "规则包的目录，没有就新建", en: "the pack's folder; made where there is none")
  static let ruleID = OptionDeclaration("--id", "ID", zh: "规则的 id", en: "id of the rule")
  static let category = OptionDeclaration(
    "--category", choices: Category.allCases.map(\.rawValue), zh: "规则的类别", en: "category of the rule")
  static let newLevel = OptionDeclaration(
    "--level", choices: levels, zh: "级别，默认 warning；预览规则至多 warning",
    en: "level; default: warning, which is the highest of a preview rule")
  static let titleZh = OptionDeclaration("--title-zh", "TEXT", zh: "中文标题", en: "title in Chinese")
  static let titleEn = OptionDeclaration("--title-en", "TEXT", zh: "英文标题", en: "title in English")
  static let pattern = OptionDeclaration(
    "--pattern", "PATTERN", isRepeatable: true, zh: "要找的词或句式，可重复", en: "words or pattern to find; repeatable")
  static let violation = OptionDeclaration(
    "--violation", "TEXT", isRepeatable: true, zh: "违规示例，至少两个；⟦⟧ 标出应引的词",
    en: "a text that breaks the rule, two at least; ⟦ ⟧ around what must be quoted")
  static let pass = OptionDeclaration(
    "--pass", "TEXT", isRepeatable: true, zh: "合规示例，至少两个", en: "a text that does not, two at least")
  static let law = OptionDeclaration(
    "--law", "REF:ARTICLE", zh: "依据的法条，如 advertising-law:9(3)；默认是本单位规定",
    en: "the article that it rests on, advertising-law:9(3); default: a house rule")
  static let coverage = OptionDeclaration(
    "--coverage", zh: "列出没有测试用到的词条和规则条件，以及占比",
    en: "list the patterns and conditions that no test reaches, with the shares")
  static let stdio = OptionDeclaration(
    "--stdio", zh: "用标准输入输出通信（唯一的方式；编辑器常会带上）",
    en: "over standard input and output: the only way, and named by many editors")
  static let noPreview = OptionDeclaration("--no-preview", zh: "不用试行规则", en: "leave preview rules out")
  static let noCache = OptionDeclaration(
    "--no-cache", zh: "不用、也不写编译好的规则包缓存", en: "neither use nor keep compiled policy packs")
  static let force = OptionDeclaration("--force", zh: "已有的文件也重写", en: "write files anew that are there")
  static let changed = OptionDeclaration(
    "--changed", "REF",
    zh: "只报告相对 git 版本改动过的文档（REF... 为与 HEAD 的分叉点）；所在活动整体参与对照",
    en:
      "tell only of documents changed since a git revision (REF... is where HEAD left it), read with their campaigns"
  )
  static let watch = OptionDeclaration(
    "--watch", zh: "文件一改动就重新检查，Ctrl-C 结束", en: "check again whenever a file changes; Ctrl-C ends it")
  static let help = OptionDeclaration("--help", zh: "显示帮助", en: "show this help")

  private static let levels = Level.allCases.reversed().map(\.rawValue)
}

/// The forms of a report.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, concise, json, ndjson, sarif, junit, checkstyle, rdjson, rdjsonl, github, gitlab, csv, markdown,
    html

  /// Whether a person reads it at a terminal, in the language of the locale.
  var isForTerminal: Bool { self == .text || self == .concise }
}
