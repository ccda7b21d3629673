import Documents

/// What stands after a number and gives it its kind.
enum ValueUnit: Sendable {
  /// One unit is `share` of a unit of `currency`.
  case money(currency: String, share: Rational)
  /// 块, after which a bare digit counts tenths.
  case block
  case percent, discount
  /// Megabytes in one unit.
  case data(Rational)
  /// M or 兆: data or speed by what stands near.
  case mega
  /// G: data, speed or a network generation by what stands near.
  case giga
  /// K: a speed after 限速, else nothing.
  case kilo
  /// Mbit/s in one unit.
  case speed(Rational)
  /// An English gig or meg: data or speed by what stands near.
  case gig, meg
  case minutes
  /// 分, minutes after a digit and nothing after a Han numeral.
  case minute
  case hours
  case months(Rational)
  case days(Rational)
  case year
  /// 日, a duration only where no date can be meant.
  case dayOfMonth
  case age
  case count(String)
  /// A counter that after a bare Han 一 makes another word (一家, 一角).
  case countOfMany(String)
  /// 点 or 时: a time of day, which has no value.
  case clock
  /// The number says something else; nothing is read.
  case void
  /// Looks like a unit and is another word: the number stays bare.
  case stop
}

/// The words that the lexer knows around numbers.
enum ValueVocabulary {
  static let units = TermTable<ValueUnit>(moneyUnits + dataUnits + timeUnits + counters + traps)

  private static let moneyUnits: [(String, ValueUnit)] = [
    ("元 圆 元人民币 人民币 元钱 块钱 yuan rmb cny", .money(currency: "CNY", share: .one)),
    ("块", .block),
    ("毛 毛钱 角 角钱", .money(currency: "CNY", share: Rational(1, 10))),
    ("分钱", .money(currency: "CNY", share: Rational(1, 100))),
    ("美元 美金 usd dollars dollar us_dollars bucks", .money(currency: "USD", share: .one)),
    ("港元 港币 hkd", .money(currency: "HKD", share: .one)),
    ("欧元 € eur euros euro", .money(currency: "EUR", share: .one)),
    ("英镑 £ ￡ gbp pounds pound quid", .money(currency: "GBP", share: .one)),
    ("澳元 aud", .money(currency: "AUD", share: .one)),
    ("日元", .money(currency: "JPY", share: .one)),
    ("p pence", .money(currency: "GBP", share: Rational(1, 100))),
    ("cents ¢", .money(currency: "", share: Rational(1, 100))),
    ("% ％ percent per_cent", .percent),
    ("折", .discount),
  ]

  private static let dataUnits: [(String, ValueUnit)] = [
    ("gb gib 个g 个gb g字节 gigabytes gigabyte gbs", .data(Rational(1024))),
    ("tb tib t 个t", .data(Rational(1024 * 1024))),
    ("mb mib 个mb megabytes 兆字节", .data(.one)),
    ("kb kib", .data(Rational(1, 1024))),
    ("m 兆 个m 个兆", .mega),
    ("g", .giga),
    ("k", .kilo),
    ("gbps gbit/s gb/s gbits gigabit gigabits gbit 吉比特", .speed(Rational(1000))),
    ("gig gigs", .gig), ("meg megs", .meg),
    ("mbps mbit/s mb/s mbits mbit megabit megabits 兆比特 mb每秒 兆每秒 m/s", .speed(.one)),
    ("kbps kbit/s kb/s kbit", .speed(Rational(1, 1000))),
  ]

  private static let timeUnits: [(String, ValueUnit)] = [
    ("分钟 min mins minutes minute -minute", .minutes),
    ("分", .minute),
    ("小时 个小时 个钟头 h hours hour hrs -hour", .hours),
    (
      "个月 个自然月 自然月 个账期 个帐期 个合约月 个整月 个完整月 个计费月 months month -month -months mths mth -mth mo mos", .months(.one)
    ),
    ("年 年期 years year -year -years yrs yr", .year),
    ("个年度", .months(Rational(12))),
    ("个季度", .months(Rational(3))),
    ("天 个自然日 个工作日 工作日 自然日 个日历日 days day -day -days working_days business_days calendar_days", .days(.one)),
    ("周 个星期 星期 个礼拜 礼拜 weeks week -week", .days(Rational(7))),
    ("日", .dayOfMonth),
    ("岁 周岁 years_old -year-old year_olds", .age),
    ("点 点钟 时 点整 时整", .clock),
  ]

  private static let counters: [(String, ValueUnit)] =
    [
      ("名额", .count("名"))
    ]
    + "名 户 台 份 张 次 个 套 人 条 款 副 间 组 部 只 瓶 件 笔 箱 盒 袋 桶 辆 枚 期 倍 位"
    .split(separator: " ").map { (String($0), ValueUnit.count(String($0))) }
    + ["家"].map { ($0, ValueUnit.countOfMany($0)) }
    + [
      "customers", "users", "people", "orders", "subscribers", "households", "units", "devices", "sims",
      "lines",
      "texts", "places", "buyers", "winners", "homes", "accounts", "entries", "calls",
    ].map { ($0, ValueUnit.count($0)) }
    + ["customers", "users", "subscribers", "orders", "people", "households"]
    .flatMap { noun in ["new", "eligible", "online"].map { ("\($0)_\(noun)", ValueUnit.count(noun)) } }

  private static let traps: [(String, ValueUnit)] = [
    (
      "元旦 元宵 元素 元件 元年 块儿 毛利 毛巾 毛衣 毛坯 毛重 角度 角色 折叠 折合 折算 折扣 折旧 折返 折后 折价 折痕 "
        + "年级 年货 年会 年底 年初 年代 年末 年终 年报 天线 天猫 天翼 天然 天气 日历 日常 日均 日起 "
        + "位置 户外 户口 台式 份额 张贴 张家 次月 次日 次年 次序 次数 个性 个人信息 套餐 套系 人工 人员 人民 人脸 人家 "
        + "条件 条款 条例 条数 款项 款式 款待 副卡 副号 间隔 组网 组合 组成 组建 家庭 家人 家宽 家里 家长 部分 部门 只要 只需 只有 只限 只为 只是 "
        + "件事 期间 期限 期内 期末 倍感 小时候 周边 周围 周末 时代 时候 时间 时长 时尚 时刻 时段 期望 套路 名单 名字 名称 名义 套取", .stop
    ),
    (
      "个百分点 次性 周年 号 号线 分之 分期 分享 分店 分公司 分成 分段 分类 分局 分行 分级 分红 点击 "
        + "点多 次方 米 公里 千米 平米 平方 克 千克 公斤 度 秒 瓦 赫兹 ghz mhz hz fps 万像素 寸 英寸 毫米 厘米", .void
    ),
  ]
}
