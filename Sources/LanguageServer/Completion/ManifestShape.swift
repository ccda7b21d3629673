import Documents

extension YAMLShape {
  private static let amount = YAMLKey("amount", zh: "金额，如 129 或 12.98", en: "an amount such as 129 or 12.98")

  private static func days(_ zh: String, _ en: String) -> YAMLShape {
    .mapping([
      YAMLKey("from", zh: "\(zh)第一天，2026-11-23", en: "the first day of \(en), 2026-11-23"),
      YAMLKey("to", zh: "\(zh)最后一天（含）", en: "the last day of \(en), included"),
    ])
  }

  private static let price = mapping([
    amount,
    YAMLKey(
      "currency", .choice(["CNY", "GBP", "EUR", "USD", "AUD"]), zh: "货币代码", en: "code of the currency"),
    YAMLKey(
      "per", .choice(["month", "year", "day", "once"]), zh: "按月、年、日、一次，或天数",
      en: "month, year, day, once, or a number of days"),
    YAMLKey(
      "promotional",
      .mapping([amount, YAMLKey("months", zh: "优惠几个月", en: "how many months it lasts")]),
      zh: "开头几个月的优惠价", en: "a lower price for the first months"),
  ])

  private static let offer = mapping([
    YAMLKey("id", zh: "产品编号", en: "id of the offer"),
    YAMLKey("names", .list(.text), zh: "消费者看到的名称", en: "the names that consumers read"),
    YAMLKey("price", price, zh: "备案的价格", en: "the price as it was filed"),
    YAMLKey(
      "term", .mapping([YAMLKey("months", zh: "合约月数，0 为无合约", en: "months of the contract; 0 is none")]),
      zh: "合约期", en: "the contract's term"),
    YAMLKey(
      "speed",
      .mapping([
        YAMLKey("download", zh: "下行，如 1000Mbps", en: "downstream, 1000Mbps"),
        YAMLKey("upload", zh: "上行", en: "upstream"),
      ]), zh: "宽带速率", en: "speed of the line"),
    YAMLKey(
      "data",
      .mapping([
        YAMLKey("general", zh: "通用流量，如 30GB", en: "general data, 30GB"),
        YAMLKey("directed", zh: "定向流量", en: "data for some apps only"),
      ]), zh: "流量", en: "data quota"),
    YAMLKey(
      "voice", .mapping([YAMLKey("minutes", zh: "通话分钟数", en: "minutes")]), zh: "语音", en: "voice quota"),
    YAMLKey(
      "fees", .list(.mapping([YAMLKey("name", zh: "费用名称", en: "name of the fee"), amount])),
      zh: "其他费用；[] 为没有", en: "other fees; [] is none"),
    YAMLKey("deposit", zh: "押金", en: "deposit"),
    YAMLKey("eligibility", .list(.text), zh: "谁可以办", en: "who may take it"),
    YAMLKey("available", days("在售期", "the sale"), zh: "在售期", en: "when it is on sale"),
    YAMLKey("requires", .list(.text), zh: "须另办什么；[] 为没有", en: "what must be taken with it; [] is none"),
    YAMLKey("quantity", zh: "总数量", en: "how many there are in all"),
    YAMLKey("gift", .list(.text), zh: "赠品", en: "gifts"),
    YAMLKey("limits", .list(.text), zh: "限制条件", en: "limits"),
  ])

  private static let channel = mapping([
    YAMLKey("channel", .words(.channels), zh: "渠道", en: "the channel"),
    YAMLKey(
      "files", .some(.words(.files)), zh: "活动文件夹内的文件或通配符", en: "files or globs inside the campaign's folder"),
    YAMLKey("owner", zh: "负责人", en: "who answers for it"),
    YAMLKey("region", zh: "只面向的地区", en: "the region that it is for"),
    YAMLKey("published", zh: "发布日期", en: "the day of its publication"),
  ])

  /// `campaign.yaml`.
  static let manifest = mapping([
    YAMLKey("campaign", zh: "活动编号", en: "id of the campaign"),
    YAMLKey("title", zh: "活动名称", en: "title of the campaign"),
    YAMLKey("policies", .some(.words(.packs)), zh: "依据哪些规则包", en: "the packs that judge"),
    YAMLKey("period", days("活动", "the campaign"), zh: "活动期间", en: "when the campaign runs"),
    YAMLKey("regions", .some(.text), zh: "地区", en: "its regions"),
    YAMLKey("owner", zh: "负责人", en: "who answers for it"),
    YAMLKey("offers", .list(offer), zh: "备案的产品", en: "the offers as they were filed"),
    YAMLKey("channels", .list(channel), zh: "各渠道的文件", en: "the files of each channel"),
    YAMLKey(
      "tariffs",
      .mapping([
        YAMLKey("file", .words(.files), zh: "CSV、TSV 或 JSON", en: "a CSV, TSV or JSON file"),
        YAMLKey("columns", .open(.text), zh: "属性: 列名", en: "attribute: column"),
      ]), zh: "备案资费表", en: "a file of filed tariffs"),
  ])

  private static let excuse = mapping([
    YAMLKey("rule", .words(.rules), zh: "豁免的规则", en: "the rule that is excused"),
    YAMLKey("fingerprint", zh: "只豁免这一项", en: "this finding alone"),
    YAMLKey("target", .words(.files), zh: "文件或通配符", en: "a file or glob"),
    YAMLKey("reason", zh: "理由", en: "why"), YAMLKey("by", zh: "谁写的", en: "who writes it"),
    YAMLKey("approved-by", zh: "谁批准的", en: "who approved it"),
    YAMLKey("date", zh: "写下的日期", en: "the day on which it is written"),
    YAMLKey("expires", zh: "最后有效日，最长 366 天", en: "its last day, 366 days on at most"),
  ])

  /// `suppressions.yaml`: a list, alone or under its key.
  static func suppressions(isList: Bool) -> YAMLShape {
    isList
      ? .list(excuse)
      : .mapping([YAMLKey("suppressions", .list(excuse), zh: "豁免的问题", en: "findings that are excused")])
  }
}
