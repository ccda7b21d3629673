import Campaigns
import Claims
import Documents

/// The values that an operator filed for an offer.
enum FiledValues {
  /// Nil where the attribute is not filed; every value that the filing allows otherwise.
  static func values(of attribute: Attribute, _ offer: FiledOffer) -> [AttributeValue]? {
    switch attribute {
    case .price: offer.price.map(prices)
    case .promotionalPrice:
      offer.price?.promotional.map { [AttributeValue(key: "\($0.amount)", display: "\($0.amount)元")] }
    case .term:
      offer.termMonths.map { [AttributeValue(key: "\($0) months", display: $0 == 0 ? "无合约期" : "\($0)个月")] }
    case .download: measured(offer.download) { "\($0.value) Mbps" }
    case .upload: measured(offer.upload) { "\($0.value) Mbps" }
    case .generalData: measured(offer.generalData) { DataKey.key($0.value).key }
    case .directedData: measured(offer.directedData) { DataKey.key($0.value).key }
    case .voice: offer.voiceMinutes.map { [AttributeValue(key: "\($0) min", display: "\($0)分钟")] }
    case .fee: offer.fees.map(fees)
    case .quantity: offer.quantity.map { [AttributeValue(key: "\($0)", display: "限\($0)")] }
    case .requirement:
      offer.requires.flatMap { $0.isEmpty ? [AttributeValue(key: "any-number", display: "无须其他业务")] : nil }
    default: nil
    }
  }

  private static func prices(_ price: FiledOffer.Price) -> [AttributeValue] {
    var amounts = [price.amount]
    if let promotional = price.promotional { amounts.append(promotional.amount) }
    return amounts.map { amount in
      let key = PriceKey.key(amount, period: name(price.period)) ?? ("\(amount) CNY", "\(amount)元")
      return AttributeValue(key: key.key, display: key.display)
    }
  }

  private static func name(_ period: FiledOffer.Period?) -> String? {
    switch period {
    case .month: "month"
    case .year: "year"
    case .day: "day"
    case .once, .days, nil: nil
    }
  }

  private static func fees(_ fees: [FiledOffer.Fee]) -> [AttributeValue] {
    let amounts = fees.map(\.amount)
    let total = amounts.reduce(.zero, +)
    let none = amounts.allSatisfy { $0 == .zero } ? [Rational.zero] : []
    return (amounts + (amounts.count > 1 ? [total] : []) + none).map {
      AttributeValue(key: "\($0) CNY", display: $0 == .zero ? "不收费" : "\($0)元")
    }
  }

  private static func measured(_ text: String?, _ key: (ValueToken) -> String) -> [AttributeValue]? {
    guard let text, let value = ValueLexer.values(in: text).first else { return nil }
    return [AttributeValue(key: key(value), display: text)]
  }
}
