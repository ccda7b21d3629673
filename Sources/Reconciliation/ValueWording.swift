import Claims
import Documents

/// How normalised values are told to a person, in the language of the packs that judge.
struct ValueWording: Sendable {
  let language: Language

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func price(
    _ amount: Rational, per period: String?, currency: String = "", bound: TypedValue.Bound = .exact
  ) -> String {
    let price = price(amount, period, currency)
    return bound == .atLeast ? say("\(price)起", "from \(price)") : price
  }

  private func price(_ amount: Rational, _ period: String?, _ currency: String) -> String {
    let money = money(amount, currency)
    switch period {
    case "month": return say("\(amount)元/月", "\(money) a month")
    case "year": return say("\(amount)元/年", "\(money) a year")
    case "quarter": return say("\(amount)元/季", "\(money) a quarter")
    case "day": return say("\(amount)元/天", "\(money) a day")
    case "week": return say("\(amount)元/周", "\(money) a week")
    case "gigabyte": return say("\(amount)元/GB", "\(money) a GB")
    case "megabyte": return say("\(amount)元/MB", "\(money) a MB")
    case "minute": return say("\(amount)元/分钟", "\(money) a minute")
    case "message": return say("\(amount)元/条", "\(money) a message")
    default: return say("\(amount)元", money)
    }
  }

  func money(_ amount: Rational, _ currency: String = "") -> String {
    guard language == .en else { return "\(amount)元" }
    switch currency {
    case "GBP": return "£\(amount)"
    case "EUR": return "€\(amount)"
    case "USD", "AUD", "CAD", "NZD": return "$\(amount)"
    case "": return "\(amount)"
    default: return "\(currency) \(amount)"
    }
  }

  func months(_ count: Rational) -> String {
    if count == .zero { return say("无合约期", "no contract") }
    return say("\(count)个月", "\(count) months")
  }

  func days(_ count: Rational) -> String { say("\(count)天", "\(count) days") }

  func messages(_ count: Rational) -> String { say("\(count)条短信", "\(count) messages") }

  func speed(_ value: Rational, _ bound: TypedValue.Bound) -> String {
    switch bound {
    case .atMost: say("最高\(value)Mbps", "up to \(value)Mbps")
    case .atLeast: say("不低于\(value)Mbps", "at least \(value)Mbps")
    case .about: say("平均\(value)Mbps", "about \(value)Mbps")
    case .exact: "\(value)Mbps"
    }
  }

  func exit(isFree: Bool) -> String {
    isFree ? say("提前退不收费", "leaving early is free") : say("提前退要付费", "leaving early costs money")
  }

  func instalments(_ count: Rational) -> String { say("分\(count)期", "in \(count) parts") }

  func perPerson(_ count: Rational) -> String { say("每人限\(count)份", "\(count) a person") }

  func period(_ first: CalendarDate?, _ last: CalendarDate) -> String {
    guard let first else { return say("至\(last)", "until \(last)") }
    return say("\(first)至\(last)", "\(first) to \(last)")
  }

  func minutes(_ count: Rational) -> String { say("\(count)分钟", "\(count) minutes") }

  func fee(_ amount: Rational, _ currency: String = "") -> String {
    amount == .zero ? say("不收费", "no fee") : money(amount, currency)
  }

  func rollover(_ rolls: String) -> String {
    rolls == "yes" ? say("可结转", "rolls over") : say("不结转", "does not roll over")
  }

  func renewal(_ auto: String) -> String {
    auto == "yes" ? say("自动续订", "renews by itself") : say("不自动续订", "does not renew by itself")
  }

  func audience(_ who: String) -> String {
    switch who {
    case "new": say("限新用户", "new customers only")
    case "existing": say("限老用户", "existing customers only")
    case "porting": say("限携号转入", "only with a ported number")
    case "student": say("限学生", "students only")
    default: say("新老用户均可", "new and existing customers")
    }
  }

  func ages(_ from: Rational, _ upper: Rational?) -> String {
    guard let upper else { return say("\(from)周岁", "\(from) or over") }
    return say("\(from)—\(upper)周岁", "\(from) to \(upper)")
  }

  var anyAge: String { say("不限年龄", "any age") }

  func quantity(_ count: String) -> String { say("限\(count)", "\(count) in all") }

  func topup(_ paid: Rational, gift: String) -> String {
    say("充\(paid)元送\(gift)", "top up \(paid), get \(gift)")
  }

  func stability(isFixed: Bool) -> String {
    isFixed ? say("价格不变", "the price stays") : say("价格会涨", "the price rises")
  }

  func stale(_ published: CalendarDate, before changed: CalendarDate) -> String {
    say("（\(published)发布，早于\(changed)的更新）", " (published \(published), before the change of \(changed))")
  }

  var ownNumber: String { say("须有本网号码", "only with the operator's own number") }
  var anyNumber: String { say("任何号码均可", "any number will do") }
  var nothingElse: String { say("无须其他业务", "no other product needed") }

  func onSale(until day: CalendarDate) -> String { say("公示在售至\(day)", "on sale until \(day)") }
  func filedQuantity(_ count: Int) -> String { say("公示限量\(count)", "\(count) filed in all") }

  func list(_ values: [String]) -> String { values.joined(separator: say("、", ", ")) }
}
