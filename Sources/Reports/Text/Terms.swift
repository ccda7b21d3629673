import Documents
import Findings

/// The words of the reports, each in both languages.
enum Terms {
  static let related = LocalizedText(zh: "另见", en: "see")
  static let law = LocalizedText(zh: "依据", en: "law")
  static let remedy = LocalizedText(zh: "改法", en: "mend")
  static let offer = LocalizedText(zh: "套餐", en: "offer")
  static let rule = LocalizedText(zh: "规则", en: "rule")
  static let undecided = LocalizedText(zh: "无法判定", en: "cannot tell")
  static let review = LocalizedText(zh: "待人工复核", en: "review")
  static let hidden = LocalizedText(zh: "读者看不到", en: "hidden from the reader")
  static let preview = LocalizedText(zh: "试行", en: "preview")
  static let reported = LocalizedText(
    zh: "条文转引，未核对原文", en: "as reported, not read in the original")
  static let comparison = LocalizedText(zh: "渠道对照", en: "Channels compared")
  static let differs = LocalizedText(zh: "不一致", en: "differs")
  static let attribute = LocalizedText(zh: "项目", en: "attribute")
  static let summary = LocalizedText(zh: "小结", en: "Summary")
  static let notChecked = LocalizedText(zh: "未检查", en: "Not checked")
  static let errors = LocalizedText(zh: "未能完成", en: "Could not be done")
  static let notes = LocalizedText(zh: "说明", en: "Notes")
  static let disabled = LocalizedText(zh: "停用的规则", en: "Rules turned off")
  static let policies = LocalizedText(zh: "规则包", en: "Policies")
  static let asOf = LocalizedText(zh: "判断日期", en: "Judged as of")
  static let noPolicy = LocalizedText(zh: "无", en: "none")
  static let error = LocalizedText(zh: "错误", en: "error")
  static let clean = LocalizedText(zh: "未发现问题。", en: "Nothing found.")
  static let nothingNew = LocalizedText(zh: "没有未处理的问题。", en: "Nothing open.")
  static let cleanInPart = LocalizedText(zh: "已检查的部分未发现问题。", en: "Nothing found in what was checked.")
  static let listSeparator = LocalizedText(zh: "，", en: ", ")
  static let colon = LocalizedText(zh: "：", en: ": ")

  static func level(_ level: Level) -> LocalizedText {
    switch level {
    case .error: LocalizedText(zh: "错误", en: "error")
    case .warning: LocalizedText(zh: "警告", en: "warning")
    case .note: LocalizedText(zh: "提示", en: "note")
    }
  }

  static func category(_ category: Category) -> LocalizedText {
    switch category {
    case .hiddenCondition: LocalizedText(zh: "隐藏条件", en: "hidden condition")
    case .forcedBundling: LocalizedText(zh: "强制捆绑", en: "forced bundling")
    case .crossChannel: LocalizedText(zh: "渠道不一致", en: "cross-channel")
    case .misleadingClaim: LocalizedText(zh: "误导宣传", en: "misleading claim")
    case .unfairTerm: LocalizedText(zh: "不公平条款", en: "unfair term")
    case .consent: LocalizedText(zh: "同意与授权", en: "consent")
    case .price: LocalizedText(zh: "价格", en: "price")
    case .prize: LocalizedText(zh: "有奖销售", en: "prize")
    }
  }

  static func role(_ role: RelatedEvidence.Role) -> LocalizedText {
    switch role {
    case .claim: LocalizedText(zh: "主张", en: "claim")
    case .disclosure: LocalizedText(zh: "披露", en: "disclosure")
    case .conflict: LocalizedText(zh: "冲突", en: "conflict")
    case .tariff: LocalizedText(zh: "资费公示", en: "tariff")
    }
  }

  static func chosenBy(_ origin: PolicySummary.ChosenBy) -> LocalizedText {
    switch origin {
    case .option: LocalizedText(zh: "由选项指定", en: "by option")
    case .campaign: LocalizedText(zh: "由活动清单指定", en: "by the campaign")
    case .configuration: LocalizedText(zh: "由配置指定", en: "by configuration")
    case .detected: LocalizedText(zh: "按内容识别", en: "detected from the text")
    }
  }

  static func accepted(_ state: FindingState) -> LocalizedText {
    switch state {
    case .new: LocalizedText(zh: "新发现", en: "new")
    case .baseline: LocalizedText(zh: "基线已收录", en: "in the baseline")
    case .suppressed: LocalizedText(zh: "已豁免", en: "suppressed")
    case .decided: LocalizedText(zh: "已复核", en: "decided")
    }
  }
}
