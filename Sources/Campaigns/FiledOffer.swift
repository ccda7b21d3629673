public import Documents
public import YAML

/// An offer as the operator filed it. Nil or an absent key is "not known"; an empty list or 0 is "filed as none".
public struct FiledOffer: Sendable {
  public struct Price: Sendable, Hashable {
    public var amount: Rational
    /// ISO 4217, "CNY"; empty where the manifest does not say.
    public var currency: String
    /// What the amount is paid for: month, year, day, once, or a number of days; nil where the manifest does not say.
    public var period: Period?
    public var promotional: Promotional?

    public init(amount: Rational, currency: String, period: Period?, promotional: Promotional? = nil) {
      self.amount = amount
      self.currency = currency
      self.period = period
      self.promotional = promotional
    }
  }

  /// A lower price for the first months.
  public struct Promotional: Sendable, Hashable {
    public var amount: Rational
    public var months: Int?

    public init(amount: Rational, months: Int?) {
      self.amount = amount
      self.months = months
    }
  }

  public enum Period: Sendable, Hashable {
    case month, year, day, once
    case days(Int)
  }

  public struct Fee: Sendable, Hashable {
    public var name: String
    public var amount: Rational

    public init(name: String, amount: Rational) {
      self.name = name
      self.amount = amount
    }
  }

  public var id: String
  public var names: [String]
  public var price: Price?
  /// Contract term in months; 0 is "no contract".
  public var termMonths: Int?
  /// As written: "1000Mbps".
  public var download: String?
  public var upload: String?
  /// As written: "30GB".
  public var generalData: String?
  public var directedData: String?
  public var voiceMinutes: Int?
  public var fees: [Fee]?
  public var deposit: Rational?
  public var eligibility: [String]?
  public var available: DateRange?
  public var requires: [String]?
  /// How many there are in all.
  public var quantity: Int?
  public var gift: [String]?
  public var limits: [String]?
  /// Where each key's value stands in the manifest, by its path: "price.amount", "fees[0].name".
  public var marks: [String: YAMLMark]

  public init(id: String, names: [String]) {
    self.id = id
    self.names = names
    self.marks = [:]
  }
}
