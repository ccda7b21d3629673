import Documents
import Testing

@Suite struct RationalTests {
  @Test func thirdsAddUpExactly() {
    let third = Rational(1, 3)
    #expect(third + third + third == .one)
    #expect(Rational(1, 10) + Rational(2, 10) == Rational(3, 10))
    #expect(Rational(1188) / Rational(12) == Rational(99))
  }

  @Test func lowestTermsAndSign() {
    #expect(Rational(6, -4) == Rational(-3, 2))
    #expect(Rational(-6, -4).numerator == 3)
    #expect(Rational(0, -7) == .zero)
    #expect(Rational(0, -7).denominator == 1)
    #expect(Rational(Int64.min, 2) == Rational(-(1 << 62)))
  }

  @Test(arguments: -6...6)
  func arithmeticAgreesWithTheDefinition(top: Int64) {
    for bottom in Int64(1)...5 {
      for other in Int64(-4)...4 {
        let left = Rational(top, bottom)
        let right = Rational(other, 3)
        #expect(left + right == Rational(top * 3 + other * bottom, bottom * 3))
        #expect(left - right == Rational(top * 3 - other * bottom, bottom * 3))
        #expect(left * right == Rational(top * other, bottom * 3))
        if other != 0 { #expect(left / right * right == left) }
        #expect((left < right) == (top * 3 < other * bottom))
      }
    }
  }

  @Test func whatLeavesSixtyFourBitsSaturates() {
    let most = Rational(Int64.max, 1)
    #expect(most + .one == most)
    #expect(most * Rational(2) == most)
    #expect(most * Rational(-2) == Rational(-Int64.max, 1))
    #expect(Rational(-Int64.max, 1) - .one == Rational(-Int64.max, 1))
    #expect(Rational(Int64.min, 1) == Rational(-Int64.max, 1))
    #expect(most > Rational(Int64.max - 1, 1))
    #expect(Rational(Int64.max, 2) < Rational(Int64.max, 1))
  }

  @Test(arguments: [
    (Rational(129), "129"), (Rational(1, 10), "0.1"), (Rational(1100, 12), "91.6667"),
    (Rational(-1, 3), "-0.3333"),
    (Rational(1, 100_000), "0"), (Rational(-1, 100_000), "0"), (Rational(1, 20_000), "0.0001"),
    (Rational(199_999, 100_000), "2"), (Rational(-199_999, 100_000), "-2"), (Rational(1298, 100), "12.98"),
    (Rational(5, 100), "0.05"), (Rational(Int64.max - 1, Int64.max), "1"),
    (Rational(Int64.max / 2, Int64.max), "0.5"),
  ])
  func description(value: Rational, text: String) {
    #expect(value.description == text)
  }

  @Test(arguments: [
    ("12.98", Rational(1298, 100)), (".5", Rational(1, 2)), ("7.", Rational(7)), ("007", Rational(7)),
  ])
  func decimals(text: String, value: Rational) {
    #expect(Rational(decimal: text) == value)
  }

  @Test(arguments: ["", ".", "1.2.3", "-1", "+1", "1e3", "１２", "1,000", " 1", "99999999999999999999"])
  func noDecimals(text: String) {
    #expect(Rational(decimal: text) == nil)
  }
}
