import Campaigns
import Claims
import Documents

/// The values that an operator filed for an offer.
enum FiledValues {
  /// Nil where the attribute is not filed; every value that the filing allows otherwise.
  static func values(
    of attribute: Attribute, _ offer: FiledOffer, _ wording: ValueWording
  ) -> [AttributeValue]? {
    switch attribute {
    case .price: offer.price.map { prices($0, wording) }
    case .promotionalPrice:
      offer.price?.promotional.map {
        [AttributeValue(key: "\($0.amount)", display: wording.money($0.amount, offer.price?.currency ?? ""))]
      }
    case .term:
      offer.termMonths.map {
        [AttributeValue(key: "\($0) months", display: wording.months(Rational($0)))]
      }
    case .download: measured(offer.download) { "\($0.value) Mbps" }
    case .upload: measured(offer.upload) { "\($0.value) Mbps" }
    case .generalData: measured(offer.generalData) { DataKey.key($0.value).key }
    case .directedData: measured(offer.directedData) { DataKey.key($0.value).key }
    case .voice:
      offer.voiceMinutes.map {
        [AttributeValue(key: "\($0) min", display: wording.minutes(Rational($0)))]
      }
    case .fee: offer.fees.map { fees($0, offer.price?.currency ?? "", wording) }
    case .quantity: offer.quantity.map { [AttributeValue(key: "\($0)", display: wording.quantity("\($0)"))] }
    case .requirement:
      offer.requires.flatMap {
        $0.isEmpty ? [AttributeValue(key: "any-number", display: wording.nothingElse)] : nil
      }
    default: nil
    }
  }

  private static func prices(_ price: FiledOffer.Price, _ wording: ValueWording) -> [AttributeValue] {
    var amounts = [price.amount]
    if let promotional = price.promotional { amounts.append(promotional.amount) }
    return amounts.map { amount in
      let key =
        PriceKey.key(amount, period: name(price.period), price.currency, wording)
        ?? ("\(amount) CNY", wording.money(amount, price.currency))
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

  private static func fees(
    _ fees: [FiledOffer.Fee], _ currency: String, _ wording: ValueWording
  ) -> [AttributeValue] {
    let amounts = fees.map(\.amount)
    let total = amounts.reduce(.zero, +)
    let none = amounts.allSatisfy { $0 == .zero } ? [Rational.zero] : []
    return (amounts + (amounts.count > 1 ? [total] : []) + none).map {
      AttributeValue(key: "\($0) CNY", display: wording.fee($0, currency))
    }
  }

  private static func measured(_ text: String?, _ key: (ValueToken) -> String) -> [AttributeValue]? {
    guard let text, let value = ValueLexer.values(in: text).first else { return nil }
    return [AttributeValue(key: key(value), display: text)]
  }
}
