/// An exact fraction: amounts of money and units convert without rounding.
///
/// Always in lowest terms with a positive denominator. Arithmetic that leaves 64 bits saturates to the
/// largest value of the right sign, which no promotion states.
public struct Rational: Hashable, Sendable, Comparable {
  public let numerator: Int64
  public let denominator: Int64

  public static let zero = Rational(0)
  public static let one = Rational(1)

  public init(_ integer: Int) { self.init(Int64(integer), 1) }

  /// `numerator / denominator`; the denominator must not be zero.
  public init(_ numerator: Int64, _ denominator: Int64) {
    precondition(denominator != 0, "a fraction needs a denominator")
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = max(a, 1)
    let negative = (numerator < 0) != (denominator < 0)
    let top = Int64(clamping: numerator.magnitude / divisor)
    self.numerator = negative ? -top : top
    self.denominator = Int64(clamping: denominator.magnitude / divisor)
  }

  /// A decimal as written with ASCII digits and at most one point: "12.98". Nil for anything else.
  public init?(decimal text: String) {
    var value: Int64 = 0
    var scale: Int64 = 1
    var seenPoint = false
    var seenDigit = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), !seenPoint {
        seenPoint = true
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        seenDigit = true
        guard value < Int64.max / 100, scale < Int64.max / 100 else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        if seenPoint { scale *= 10 }
      } else {
        return nil
      }
    }
    guard seenDigit else { return nil }
    self.init(value, scale)
  }

  public static func < (left: Rational, right: Rational) -> Bool {
    let l = left.numerator.multipliedFullWidth(by: right.denominator)
    let r = right.numerator.multipliedFullWidth(by: left.denominator)
    return (l.high, l.low) < (r.high, r.low)
  }

  public static func + (left: Rational, right: Rational) -> Rational {
    let top = sum(
      product(left.numerator, right.denominator), product(right.numerator, left.denominator))
    return Rational(top, product(left.denominator, right.denominator))
  }

  public static func - (left: Rational, right: Rational) -> Rational {
    left + Rational(-right.numerator, right.denominator)
  }

  public static func * (left: Rational, right: Rational) -> Rational {
    let first = Rational(left.numerator, right.denominator)
    let second = Rational(right.numerator, left.denominator)
    return Rational(
      product(first.numerator, second.numerator), product(first.denominator, second.denominator))
  }

  /// The quotient; the divisor must not be zero.
  public static func / (left: Rational, right: Rational) -> Rational {
    precondition(right.numerator != 0, "division by zero")
    return left * Rational(right.denominator, right.numerator)
  }

  /// The nearest Double, for display and thresholds.
  public var doubleValue: Double { Double(numerator) / Double(denominator) }

  public var isInteger: Bool { denominator == 1 }

  private static func product(_ a: Int64, _ b: Int64) -> Int64 {
    let (value, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? ((a < 0) == (b < 0) ? .max : -.max) : value
  }

  private static func sum(_ a: Int64, _ b: Int64) -> Int64 {
    let (value, overflow) = a.addingReportingOverflow(b)
    return overflow ? (a > 0 ? .max : -.max) : value
  }
}

extension Rational: CustomStringConvertible {
  /// Shortest decimal with at most four places, half away from zero: "129", "0.1", "91.6667".
  public var description: String {
    if isInteger { return String(numerator) }
    let magnitude = numerator.magnitude
    let divisor = denominator.magnitude
    var whole = magnitude / divisor
    let product = (magnitude % divisor).multipliedFullWidth(by: 10_000)
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    var scaled = remainder >= divisor - remainder ? quotient + 1 : quotient
    if scaled == 10_000 { (whole, scaled) = (whole + 1, 0) }
    var places = scaled == 0 ? "" : String(scaled + 10_000).dropFirst()
    while places.hasSuffix("0") { places.removeLast() }
    let sign = numerator < 0 && (whole, scaled) != (0, 0) ? "-" : ""
    return places.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(places)"
  }
}
