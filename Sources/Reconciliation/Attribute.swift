/// A property of an offer that channels must state alike.
enum Attribute: String, Sendable, CaseIterable {
  case price
  case promotionalPrice = "promotional-price"
  case term, download, upload
  case generalData = "general-data"
  case directedData = "directed-data"
  case voice, fee, rollover, audience, age, period, gift
  case giftValue = "gift-value"
  case requirement, quantity
  case topup
  /// Whether the price stays as it is.
  case stability
}

/// A value of an attribute, in a form that is the same for the same fact.
struct AttributeValue: Sendable, Hashable {
  /// "price 40 CNY/month" for 480 a year.
  var key: String
  /// As a person reads it: "480 元/年".
  var display: String
  /// Index of the claim in its document, or nil for a filed value.
  var claim: Int?
}
