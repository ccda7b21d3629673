import Documents

/// A value of an attribute in one unit, the same for the same fact.
enum TypedValue: Sendable, Hashable {
  /// A number of a unit ("CNY/month", "Mbps", "months") and what it bounds.
  case quantity(Rational, unit: String, bound: Bound)
  /// Days from the first, where one is told, to the last.
  case days(first: CalendarDate?, last: CalendarDate)
  /// One of a few words: "new", "yes".
  case word(String)
  /// What one gets for what one pays.
  case exchange(paid: Rational, gift: Rational, unit: String)
  /// A thing and, where it is told, its model.
  case thing(String, model: String?)

  enum Bound: Sendable, Hashable { case exact, atLeast, atMost, about }

  static func exact(_ number: Rational, _ unit: String) -> TypedValue {
    .quantity(number, unit: unit, bound: .exact)
  }
}

/// How one statement of an attribute relates to another.
enum Comparison: Sendable, Hashable {
  /// The same fact, in other words or units, or rounded in the consumer's favour.
  case equal
  /// Within what the other one says: 500M against "up to 1000M".
  case narrower
  /// Beyond what the other one says, which does not exclude it: "up to 1000M" against 500M.
  case wider
  case conflicting
  /// Not to be compared: another unit, another period.
  case unstated
}

extension TypedValue {
  /// How this value relates to a reference.
  func compared(with reference: TypedValue, favour: Attribute.Favour) -> Comparison {
    switch (self, reference) {
    case (.quantity(let own, let unit, let bound), .quantity(let other, let otherUnit, let otherBound)):
      unit == otherUnit ? TypedValue.compare(own, bound, other, otherBound, favour) : .unstated
    case (.days(let first, let last), .days(let otherFirst, let otherLast)):
      TypedValue.compare(first, last, otherFirst, otherLast)
    case (.word(let own), .word(let other)): own == other ? .equal : .conflicting
    case (.exchange(let paid, let gift, let unit), .exchange(let otherPaid, let otherGift, let otherUnit)):
      paid != otherPaid ? .unstated : gift == otherGift && unit == otherUnit ? .equal : .conflicting
    case (.thing(let own, let model), .thing(let other, let otherModel)):
      own == other && (model == nil || otherModel == nil || model == otherModel) ? .equal : .conflicting
    default: .unstated
    }
  }

  private static func compare(
    _ own: Rational, _ bound: Bound, _ other: Rational, _ otherBound: Bound, _ favour: Attribute.Favour
  ) -> Comparison {
    if own == other { return bound == otherBound ? .equal : .narrower }
    switch (bound, otherBound) {
    case (.about, _), (_, .about): return isNear(own, other) ? .equal : .unstated
    case (.exact, .exact): return isRounded(own, from: other, favour) ? .equal : .conflicting
    case (.atMost, .exact): return own > other ? .wider : .conflicting
    case (.exact, .atMost): return own < other ? .narrower : .conflicting
    case (.atLeast, .exact): return own < other ? .wider : .conflicting
    case (.exact, .atLeast): return own > other ? .narrower : .conflicting
    case (.atMost, .atMost), (.atLeast, .atLeast): return .conflicting
    case (.atMost, .atLeast), (.atLeast, .atMost): return .unstated
    }
  }

  /// Periods that end on different days, or begin on different days that both tell, are not the same.
  private static func compare(
    _ first: CalendarDate?, _ last: CalendarDate, _ otherFirst: CalendarDate?, _ otherLast: CalendarDate
  ) -> Comparison {
    guard last == otherLast || isEve(last, otherLast) || isEve(otherLast, last) else { return .conflicting }
    guard let first, let otherFirst else { return first == otherFirst ? .equal : .narrower }
    return first == otherFirst ? .equal : first > otherFirst ? .narrower : .wider
  }

  /// "Before 1 April" is until 31 March.
  private static func isEve(_ day: CalendarDate, _ first: CalendarDate) -> Bool {
    first.day == 1 && first.dayNumber - day.dayNumber == 1
  }

  /// 40 for 39.9 to pay, 1000 for 1024 to get: the rounder number, by less than a twentieth, against oneself.
  private static func isRounded(_ own: Rational, from other: Rational, _ favour: Attribute.Favour) -> Bool {
    guard other > .zero, own > .zero else { return false }
    let isKind =
      switch favour {
      case .lower: own > other
      case .higher: own < other
      case .neither: false
      }
    let distance = own > other ? own - other : other - own
    return isKind && distance * Rational(20) < other && digits(own) < digits(other)
  }

  private static func isNear(_ own: Rational, _ other: Rational) -> Bool {
    let distance = own > other ? own - other : other - own
    return distance * Rational(10) <= other
  }

  /// Digits of a number without the zeros at its end: 1000 has one, 1024 four, 39.9 three.
  private static func digits(_ number: Rational) -> Int {
    let written = number.description.filter { $0 != "." }
    return written.count
      - (number.description.contains(".") ? 0 : written.reversed().prefix { $0 == "0" }.count)
  }
}
