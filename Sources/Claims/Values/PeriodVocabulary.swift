/// The words that tell what an amount of money is paid for.
enum PeriodVocabulary {
  /// After "/" or 每.
  static let nouns = TermTable<ValueToken.Period>([
    ("月 个月 自然月 个自然月 账期 month mo mth months m月", .month),
    ("年 年度 year yr annum", .year),
    ("天 日 day", .day),
    ("周 星期 week wk", .week),
    ("季 季度 个季度 quarter qtr", .quarter),
    ("次 回 one-off", .once),
    ("gb g 个g", .gigabyte),
    ("mb 兆", .megabyte),
    ("分钟 分 min minute mins", .minute),
    ("条 text message sms", .message),
    ("台 户 个 张 部 件 份 人 套 端 线 路 位 间 家 盒 只 瓶 device line sim user customer", .item),
  ])

  /// After 一 or 1 that follows the amount: "39元一个月", "5元1个g".
  static let single = TermTable<ValueToken.Period>([
    ("个月 月", .month), ("年", .year), ("天", .day), ("周 个星期", .week), ("个季度 季度", .quarter),
    ("次 次性", .once), ("个g", .gigabyte), ("分钟", .minute), ("条", .message),
  ])

  /// After Han 一 only.
  static let singleItem = TermTable<ValueToken.Period>([("台 户 个 张 部 件 份 人 套 位", .item)])

  /// Whole words after the amount.
  static let tails = TermTable<ValueToken.Period>([
    (
      "包月 月租费 月租 月费 月付 月包 monthly a_month per_month each_month every_month pm p/m pcm "
        + "per_mo a_mo per_mth a_mth -a-month every_single_month", .month
    ),
    ("包年 年费 年付 a_year per_year per_annum annually yearly each_year every_year", .year),
    ("包天 a_day per_day daily each_day", .day),
    ("a_week per_week weekly each_week", .week),
    ("per_quarter a_quarter quarterly", .quarter),
    ("one-off one-time upfront up_front once", .once),
    ("per_gb a_gb", .gigabyte), ("per_mb a_mb", .megabyte),
    ("per_minute a_minute", .minute),
    ("per_text a_text per_message per_sms", .message),
    ("per_device per_line per_sim per_user each", .item),
  ])

  /// Before the amount, with at most two fillers between.
  static let prefixes = TermTable<ValueToken.Period>([
    (
      "每月 每个月 每一个月 月租 月租费 月费 月付 包月 按月 一个月 每自然月 月功能费 月基本费 月使用费 月固定费 月保底 月保底消费 "
        + "月最低消费 月低消 月均 per_month monthly", .month
    ),
    ("每年 年费 一年 年付 包年 每一年 per_year annual yearly", .year),
    ("每天 每日 一天 日租 日费 per_day", .day),
    ("每周 每星期", .week), ("每季度 每季", .quarter),
    ("每次 一次性 单次 one-off one-time", .once),
    ("每gb 每g 每个g 每1gb 每1g", .gigabyte), ("每mb 每兆 每m", .megabyte),
    ("每分钟 一分钟", .minute), ("每条", .message),
    ("每台 每户 每个 每张 每部 每件 每人", .item),
  ])

  static let fillers = TermTable<Bool>([
    (
      "只要 只需 仅需 仅要 低至 最低 返还 立减 优惠 收取 支付 缴纳 扣除 只 才 仅 费 租 为 是 : ： 收 付 约 共 返 减 扣 送 赠 还 需 "
        + "要 不到 另付 另收 price_of fee_of cost_of charge_of payment_of payments_of just only price cost", true
    )
  ])

  /// Directly before a number without a unit these make it money.
  static let prices = TermTable<Bool>([
    ("价 价格 售价 价值 总价 总价值 价为 售价为 价值为 总价为 价是 价: 价： 售价: 售价： 总价: 总价： 价值: 价值：", true)
  ])
  static let notPrices = TermTable<Bool>([("半价 比价 评价 性价 涨价 降价 调价 加价", true)])

  /// After 每月, these show that it begins the next clause: "满100元每月返10元".
  static let nextClause = TermTable<Bool>([
    ("返 减 送 赠 还 退 扣 立 可 领 抵 自动 到账 享 最多 最高 限", true)
  ])

  static let currencyWords = TermTable<String>([
    ("rmb cny 人民币 ¥ ￥", "CNY"), ("usd us$ $ ＄", "USD"), ("au$ a$ aud", "AUD"), ("c$ cad ca$", "CAD"),
    ("hk$ hkd", "HKD"), ("nz$ nzd", "NZD"), ("s$ sgd", "SGD"), ("gbp £ ￡", "GBP"), ("eur €", "EUR"),
  ])

  static let months = TermTable<Int>([
    ("january jan", 1), ("february feb", 2), ("march mar", 3), ("april apr", 4), ("may", 5), ("june jun", 6),
    ("july jul", 7), ("august aug", 8), ("september sept sep", 9), ("october oct", 10), ("november nov", 11),
    ("december dec", 12),
  ])
}
