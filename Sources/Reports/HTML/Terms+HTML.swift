import Documents

/// The words of the HTML report beyond those of the others.
extension Terms {
  static let reportTitle = LocalizedText(zh: "宣传合规检查报告", en: "Marketing claims review")
  static let skip = LocalizedText(zh: "跳到正文", en: "Skip to the report")
  static let urgent = LocalizedText(zh: "今天必须改", en: "To be mended today")
  static let spread = LocalizedText(zh: "分布", en: "Where they are")
  static let findings = LocalizedText(zh: "逐项", en: "Finding by finding")
  static let scope = LocalizedText(zh: "检查范围", en: "What was checked")
  static let owner = LocalizedText(zh: "负责人", en: "owner")
  static let noOwner = LocalizedText(zh: "未写明", en: "not named")
  static let allAgree = LocalizedText(zh: "各渠道一致", en: "All channels agree")
  static let copyLink = LocalizedText(zh: "复制链接", en: "Copy link")
  static let copy = LocalizedText(zh: "复制", en: "Copy")
  static let copied = LocalizedText(zh: "已复制", en: "Copied")
  static let inContext = LocalizedText(zh: "在原文中看", en: "See it in place")
  static let asSeen = LocalizedText(zh: "读者看到的样子", en: "As its reader sees it")
  static let thisPlace = LocalizedText(zh: "本处", en: "here")
  static let search = LocalizedText(zh: "搜索", en: "Search")
  static let searchHint = LocalizedText(
    zh: "搜索原文、规则、法条、指纹（按 / ）", en: "Search quotes, rules, law, fingerprints (press /)")
  static let filter = LocalizedText(zh: "筛选", en: "Filters")
  static let reset = LocalizedText(zh: "清除筛选", en: "Clear filters")
  static let shown = LocalizedText(zh: "显示 {n} / {all} 项", en: "{n} of {all} shown")
  static let nothingMatches = LocalizedText(zh: "没有符合筛选的项目。", en: "Nothing matches these filters.")
  static let help = LocalizedText(zh: "键盘", en: "Keyboard")
  static let close = LocalizedText(zh: "关闭", en: "Close")
  static let singleKeys = LocalizedText(zh: "启用单键快捷键", en: "Single-key shortcuts on")
  static let theme = LocalizedText(zh: "外观", en: "Appearance")
  static let themeAuto = LocalizedText(zh: "跟随系统", en: "system")
  static let themeLight = LocalizedText(zh: "浅色", en: "light")
  static let themeDark = LocalizedText(zh: "深色", en: "dark")
  static let digest = LocalizedText(zh: "摘要", en: "digest")
  static let blocks = LocalizedText(zh: "段落", en: "blocks")
  static let claims = LocalizedText(zh: "主张", en: "claims")
  static let regions = LocalizedText(zh: "地区", en: "Regions")

  /// The keys and what they do, in the order of the help.
  static let keys: [(key: String, text: LocalizedText)] = [
    ("/", LocalizedText(zh: "搜索", en: "search")),
    ("j", LocalizedText(zh: "下一项", en: "next finding")),
    ("k", LocalizedText(zh: "上一项", en: "previous finding")),
    ("o", LocalizedText(zh: "在原文中看", en: "see it in its document")),
    ("c", LocalizedText(zh: "复制本项的链接", en: "copy the finding's link")),
    ("h", LocalizedText(zh: "显示或收起读者看不到的文字", en: "show or fold hidden text")),
    ("t", LocalizedText(zh: "浅色、深色、跟随系统", en: "light, dark, as the system")),
    ("Esc", LocalizedText(zh: "清空搜索与筛选", en: "clear search and filters")),
    ("?", LocalizedText(zh: "本帮助", en: "this help")),
  ]
}
