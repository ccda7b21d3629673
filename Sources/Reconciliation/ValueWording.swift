import Claims
import Documents

/// How normalised values are told to a person, in the language of the packs that judge.
struct ValueWording: Sendable {
  let language: Language

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func price(_ amount: Rational, per period: String?, currency: String = "") -> String {
    let money = money(amount, currency)
    switch period {
    case "month": return say("\(amount)元/月", "\(money) a month")
    case "year": return say("\(amount)元/年", "\(money) a year")
    case "quarter": return say("\(amount)元/季", "\(money) a quarter")
    case "day": return say("\(amount)元/天", "\(money) a day")
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

  func minutes(_ count: Rational) -> String { say("\(count)分钟", "\(count) minutes") }

  func fee(_ amount: Rational, _ currency: String = "") -> String {
    amount == .zero ? say("不收费", "no fee") : money(amount, currency)
  }

  func rollover(_ rolls: String) -> String {
    rolls == "yes" ? say("可结转", "rolls over") : say("不结转", "does not roll over")
  }

  func audience(_ who: String) -> String {
    who == "new" ? say("限新用户", "new customers only") : say("新老用户均可", "new and existing customers")
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

  var ownNumber: String { say("须有本网号码", "only with the operator's own number") }
  var anyNumber: String { say("任何号码均可", "any number will do") }
  var nothingElse: String { say("无须其他业务", "no other product needed") }

  func onSale(until day: CalendarDate) -> String { say("公示在售至\(day)", "on sale until \(day)") }
  func filedQuantity(_ count: Int) -> String { say("公示限量\(count)", "\(count) filed in all") }

  func list(_ values: [String]) -> String { values.joined(separator: say("、", ", ")) }
}
