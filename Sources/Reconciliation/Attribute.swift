/// A property of an offer that channels must state alike.
enum Attribute: String, Sendable, CaseIterable {
  case price
  case promotionalPrice = "promotional-price"
  /// How many months the promotional price lasts.
  case promotionalMonths = "promotional-months"
  case term
  case minimumSpend = "minimum-spend"
  case download, upload
  case totalData = "total-data"
  case generalData = "general-data"
  case directedData = "directed-data"
  /// The amount after which an unlimited plan slows down.
  case threshold
  /// What must be paid ahead, beyond what a top-up promotion gives for.
  case prepayment
  /// Whether it goes on by itself.
  case renewal
  case voice, messages, overage, fee, deposit, penalty, validity, rollover, audience, age, period, gift
  case giftValue = "gift-value"
  case giftInstalments = "gift-instalments"
  /// How long what is given lasts.
  case giftMonths = "gift-months"
  /// Whether leaving early costs anything.
  case exit
  case requirement, quantity
  case perPerson = "per-person"
  case topup
  /// Whether the price stays as it is.
  case stability

  /// Which way a difference favours the consumer.
  enum Favour: Sendable { case lower, higher, neither }

  var favour: Favour {
    switch self {
    case .price, .promotionalPrice, .minimumSpend, .overage, .fee, .deposit, .penalty, .prepayment: .lower
    case .download, .upload, .totalData, .generalData, .directedData, .threshold, .voice, .messages: .higher
    default: .neither
    }
  }

  /// Said of the whole campaign, with or without an offer's name beside it.
  var isOfTheCampaign: Bool { self == .requirement }
}
