public import Documents

/// A typed value read from the text: money, data, a duration, a date.
public struct ValueToken: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// `value` in whole units of `currency`; `period` tells what it is paid for.
    case money
    /// `value` in per cent: "9.8%" is 9.8.
    case percent
    /// A Chinese 折: `value` in per cent of the price that is paid, "9.8折" is 98.
    case discount
    /// `value` in megabytes, 1 GB = 1024 MB.
    case data
    /// `value` in Mbit/s, 1 Gbps = 1000.
    case speed
    /// `value` in minutes of voice.
    case minutes
    /// A count with its counter in `unit`: "前5000名", "3台".
    case count
    /// `value` in months or days by `unit`: "两年" is 24 months, "30天" is 30 days, "72小时" is 3 days.
    case duration
    /// `value` in years of age.
    case age
    /// `date`.
    case date
    /// `date` to `endDate`.
    case dateRange
    /// A number without a unit that is understood.
    case number
  }

  /// What an amount of money is paid for.
  public enum Period: String, Sendable, CaseIterable {
    case month, year, day, week, quarter
    /// Each time, once: "/次", "一次性".
    case once
    /// A unit of consumption.
    case gigabyte, megabyte, minute, message
    /// Something else: "/台", "/户".
    case item
  }

  public var kind: Kind
  /// Indices of folded scalars, unit and period included.
  public var range: Range<Int>
  public var value: Rational
  /// The upper end of a stated range ("18至60周岁", "99-199元"), else nil.
  public var upper: Rational?
  /// Counter or unit as a lower-case name: "month", "day", "名", "台"; empty where the kind says all.
  public var unit: String
  /// ISO 4217 for money, else empty.
  public var currency: String
  /// For money whose text names one, before or after the amount ("/月", "每月", "一个月", "月费").
  public var period: Period?
  public var date: PartialDate?
  public var endDate: PartialDate?

  public init(
    kind: Kind, range: Range<Int>, value: Rational = .zero, upper: Rational? = nil, unit: String = "",
    currency: String = "", period: Period? = nil, date: PartialDate? = nil, endDate: PartialDate? = nil
  ) {
    self.kind = kind
    self.range = range
    self.value = value
    self.upper = upper
    self.unit = unit
    self.currency = currency
    self.period = period
    self.date = date
    self.endDate = endDate
  }
}
