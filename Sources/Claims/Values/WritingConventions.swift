/// How a country writes what other countries write alike.
public struct WritingConventions: Sendable, Hashable {
  /// Without it "30/11/2026" is read day first and "11/30" month first.
  public var dateOrder: DateOrder?
  /// ISO 4217 of the currency that a bare "$" stands for; without it USD.
  public var dollar: String?

  public init(dateOrder: DateOrder? = nil, dollar: String? = nil) {
    self.dateOrder = dateOrder
    self.dollar = dollar
  }

  /// These, and where they are silent those.
  public func over(_ base: WritingConventions) -> WritingConventions {
    WritingConventions(dateOrder: dateOrder ?? base.dateOrder, dollar: dollar ?? base.dollar)
  }
}

/// Which comes first where a day is written in figures.
public enum DateOrder: String, Sendable, CaseIterable {
  /// "30/11/2026".
  case dayFirst = "day-first"
  /// "11/30/2026".
  case monthFirst = "month-first"
}
