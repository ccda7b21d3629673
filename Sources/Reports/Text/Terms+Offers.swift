import Documents

extension Terms {
  /// A channel as the trade calls it; an unknown one by its own name.
  static func channel(_ channel: Channel) -> LocalizedText {
    channels[channel.name] ?? LocalizedText(zh: channel.name, en: channel.name)
  }

  /// An attribute of an offer; one without an entry by its key.
  static func attribute(_ name: String) -> LocalizedText {
    attributes[name] ?? LocalizedText(zh: name, en: name)
  }

  private static let channels: [String: LocalizedText] = [
    "web": LocalizedText(zh: "网页", en: "web"),
    "app": LocalizedText(zh: "App", en: "app"),
    "sms": LocalizedText(zh: "短信", en: "SMS"),
    "push": LocalizedText(zh: "推送", en: "push"),
    "email": LocalizedText(zh: "邮件", en: "e-mail"),
    "wechat": LocalizedText(zh: "微信", en: "WeChat"),
    "store-poster": LocalizedText(zh: "门店海报", en: "store poster"),
    "call-script": LocalizedText(zh: "外呼话术", en: "call script"),
    "live-stream": LocalizedText(zh: "直播", en: "live stream"),
    "tariff-filing": LocalizedText(zh: "资费公示", en: "filed tariff"),
    "unknown": LocalizedText(zh: "渠道未知", en: "unknown channel"),
  ]

  private static let attributes: [String: LocalizedText] = [
    "price": LocalizedText(zh: "价格", en: "price"),
    "promotional-price": LocalizedText(zh: "优惠价", en: "promotional price"),
    "promotional-months": LocalizedText(zh: "优惠月数", en: "promotional months"),
    "term": LocalizedText(zh: "合约期", en: "term"),
    "speed": LocalizedText(zh: "速率", en: "speed"),
    "download": LocalizedText(zh: "下行速率", en: "download"),
    "upload": LocalizedText(zh: "上行速率", en: "upload"),
    "data": LocalizedText(zh: "流量", en: "data"),
    "general-data": LocalizedText(zh: "通用流量", en: "general data"),
    "directed-data": LocalizedText(zh: "定向流量", en: "directed data"),
    "rollover": LocalizedText(zh: "流量结转", en: "rollover"),
    "audience": LocalizedText(zh: "适用对象", en: "audience"),
    "age": LocalizedText(zh: "年龄", en: "age"),
    "gift-value": LocalizedText(zh: "赠品价值", en: "gift value"),
    "requirement": LocalizedText(zh: "办理前提", en: "requirement"),
    "voice": LocalizedText(zh: "语音", en: "voice"),
    "fee": LocalizedText(zh: "费用", en: "fee"),
    "deposit": LocalizedText(zh: "押金", en: "deposit"),
    "prepayment": LocalizedText(zh: "预存", en: "prepayment"),
    "renewal": LocalizedText(zh: "续订", en: "renewal"),
    "period": LocalizedText(zh: "活动期", en: "period"),
    "eligibility": LocalizedText(zh: "适用对象", en: "eligibility"),
    "quantity": LocalizedText(zh: "数量", en: "quantity"),
    "requires": LocalizedText(zh: "前提", en: "requires"),
    "gift": LocalizedText(zh: "赠品", en: "gift"),
    "stability": LocalizedText(zh: "价格是否不变", en: "price stability"),
    "limit": LocalizedText(zh: "限制", en: "limit"),
    "minimum-spend": LocalizedText(zh: "最低消费", en: "minimum spend"),
    "total-data": LocalizedText(zh: "总流量", en: "total data"),
    "threshold": LocalizedText(zh: "限速阈值", en: "threshold"),
    "messages": LocalizedText(zh: "短信条数", en: "messages"),
    "overage": LocalizedText(zh: "超出资费", en: "overage"),
    "penalty": LocalizedText(zh: "违约金", en: "penalty"),
    "validity": LocalizedText(zh: "有效期", en: "validity"),
    "gift-instalments": LocalizedText(zh: "赠送期数", en: "gift instalments"),
    "gift-months": LocalizedText(zh: "赠送时长", en: "gift months"),
    "exit": LocalizedText(zh: "提前退订", en: "leaving early"),
    "per-person": LocalizedText(zh: "每人限量", en: "per person"),
    "topup": LocalizedText(zh: "充值赠送", en: "top-up"),
  ]
}

extension Terms {
  /// How a claim is meant; an asserted one needs no word.
  static func modality(_ name: String) -> LocalizedText {
    switch name {
    case "asserted": LocalizedText(zh: "", en: "")
    case "negated": LocalizedText(zh: "否定", en: "negated")
    case "quoted": LocalizedText(zh: "引述", en: "quoted")
    case "conditional": LocalizedText(zh: "附条件", en: "conditional")
    case "competitor": LocalizedText(zh: "竞品", en: "about a competitor")
    case "question": LocalizedText(zh: "疑问", en: "question")
    case "past": LocalizedText(zh: "过去", en: "past")
    default: LocalizedText(zh: name, en: name)
    }
  }
}
