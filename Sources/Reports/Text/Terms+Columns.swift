import Documents

extension Terms {
  /// Headings of tables.
  static let levelColumn = LocalizedText(zh: "级别", en: "level")
  static let category = LocalizedText(zh: "类别", en: "category")
  static let problem = LocalizedText(zh: "问题", en: "problem")
  static let message = LocalizedText(zh: "说明", en: "message")
  static let quote = LocalizedText(zh: "原文", en: "quoted text")
  static let file = LocalizedText(zh: "文件", en: "file")
  static let record = LocalizedText(zh: "记录", en: "record")
  static let line = LocalizedText(zh: "行", en: "line")
  static let column = LocalizedText(zh: "列", en: "column")
  static let channelColumn = LocalizedText(zh: "渠道", en: "channel")
  static let campaign = LocalizedText(zh: "活动", en: "campaign")
  static let state = LocalizedText(zh: "状态", en: "state")
  static let handling = LocalizedText(zh: "处理", en: "handling")
  static let total = LocalizedText(zh: "合计", en: "total")
  static let statistics = LocalizedText(zh: "统计", en: "Statistics")
  static let fingerprint = LocalizedText(zh: "指纹", en: "fingerprint")
}
