import Documents

/// The value of a run of Han digits and multipliers.
enum HanNumeral {
  /// Nil where the run is no number: 一五八, 千千. The range is for the caller to set.
  static func read(_ run: ArraySlice<UInt32>) -> ReadNumber? {
    let scalars = run.compactMap { Unicode.Scalar($0) }
    if scalars.allSatisfy({ ScalarClasses.hanDigit($0) != nil }) { return digits(scalars) }
    var parser = Parser()
    for scalar in scalars {
      guard parser.take(scalar) else { return nil }
    }
    var number = ReadNumber(mantissa: Rational(parser.finish()), range: 0..<0)
    number.isHan = true
    number.isVague =
      scalars.count == 1 && scalars[0] != "十" && scalars[0] != "拾" && ScalarClasses.hanTens(scalars[0]) == nil
    number.isUnmistakable =
      scalars.count >= 3 && scalars.contains { ScalarClasses.hanMultiplier($0) ?? 0 >= 100 }
      && ScalarClasses.hanDigit(scalars[0]) != nil
    return number
  }

  /// One digit, or the two digits of 八五折.
  private static func digits(_ scalars: [Unicode.Scalar]) -> ReadNumber? {
    guard scalars.count <= 2, let first = ScalarClasses.hanDigit(scalars[0]) else { return nil }
    var value = first
    if scalars.count == 2, let second = ScalarClasses.hanDigit(scalars[1]) { value = value * 10 + second }
    var number = ReadNumber(mantissa: Rational(value), range: 0..<0)
    number.isHan = true
    return number
  }

  private struct Parser {
    var total = 0
    var section = 0
    var digit: Int?
    var last = 0
    var sawZero = false

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      if let value = ScalarClasses.hanDigit(scalar) {
        guard digit == nil || digit == 0 else { return false }
        digit = value
        sawZero = value == 0 || (sawZero && last == 0)
        return true
      }
      if let tens = ScalarClasses.hanTens(scalar) {
        guard digit == nil || digit == 0, last != 10 else { return false }
        section += tens
        digit = nil
        sawZero = false
        last = 10
        return true
      }
      guard let factor = ScalarClasses.hanMultiplier(scalar) else { return false }
      if factor >= 10_000 {
        let sum = total + section + (digit ?? 0)
        guard sum < 1_000_000_000 else { return false }
        total = max(sum, 1) * factor
        section = 0
      } else {
        if digit == nil, last != 0, last <= factor { return false }
        let zero = digit == 0
        section += (zero ? 1 : digit ?? 1) * factor
      }
      digit = nil
      sawZero = false
      last = factor
      return true
    }

    /// A last digit straight after 百, 千 or 万 counts tenths of it: 三百六.
    mutating func finish() -> Int {
      guard let digit else { return total + section }
      let short = last >= 100 && !sawZero
      return total + section + (short ? digit * (last / 10) : digit)
    }
  }
}
