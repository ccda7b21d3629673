import Documents
import Findings
import SeededNumbers
import Testing

@testable import Reconciliation

@Suite struct OrderTests {
  /// Documents of one campaign that differ in price, term, gift and audience.
  private static let documents = [
    ("web.txt", "飞燕卡每月39元，含通用流量40GB，合约期12个月，仅限新用户办理。"),
    ("sms.txt", "【云山移动】飞燕卡每月29元，含通用流量40GB，回T退订"),
    ("script.txt", "给您推荐飞燕卡，每月39元，含通用流量60GB，合约期24个月，新老用户都能办。"),
    ("poster.txt", "飞燕卡 39元/月\n送电饭煲"), ("app.txt", "飞燕卡每月39元，办卡送空气炸锅。"),
    ("wechat.md", "# 飞燕卡\n\n39元/月，11月30日前办理。"),
  ]

  @Test(arguments: 0..<24)
  func shufflingDocumentsChangesNoFinding(seed: UInt64) throws {
    let expected = try SideBySide(documents: OrderTests.documents).findings()
    #expect(expected.count >= 4)
    var generator = SeededGenerator(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let shuffled = OrderTests.documents.shuffled(using: &generator)
    #expect(try SideBySide(documents: shuffled).findings() == expected)
  }

  /// A difference is one from either side; only which side is told follows the rank of the channels.
  @Test(arguments: Attribute.allCases.map(\.favour) + [.lower, .higher])
  func conflictsAreMutual(favour: Attribute.Favour) {
    let values: [Rational] = [Rational(9), Rational(39), Rational(59), Rational(100), Rational(1024)]
    for left in values {
      for right in values {
        let one = TypedValue.exact(left, "month").compared(with: .exact(right, "month"), favour: .neither)
        let other = TypedValue.exact(right, "month").compared(with: .exact(left, "month"), favour: .neither)
        #expect((one == .equal) == (left == right))
        #expect((one == .conflicting) == (other == .conflicting))
        #expect(
          TypedValue.exact(left, "month").compared(with: .exact(left, "month"), favour: favour) == .equal)
      }
    }
  }

  @Test func boundsAreNoConflictWithinThem() {
    let most = TypedValue.quantity(Rational(1000), unit: "Mbps", bound: .atMost)
    let from = TypedValue.quantity(Rational(9), unit: "month", bound: .atLeast)
    #expect(TypedValue.exact(Rational(1000), "Mbps").compared(with: most, favour: .higher) == .narrower)
    #expect(TypedValue.exact(Rational(500), "Mbps").compared(with: most, favour: .higher) == .narrower)
    #expect(TypedValue.exact(Rational(2000), "Mbps").compared(with: most, favour: .higher) == .conflicting)
    #expect(most.compared(with: .exact(Rational(1000), "Mbps"), favour: .higher) == .narrower)
    #expect(from.compared(with: from, favour: .lower) == .equal)
    #expect(TypedValue.exact(Rational(29), "month").compared(with: from, favour: .lower) == .narrower)
  }

  @Test func roundingInTheConsumersFavourIsNoConflict() throws {
    let filed = TypedValue.exact(try #require(Rational(decimal: "39.9")), "month")
    #expect(TypedValue.exact(Rational(40), "month").compared(with: filed, favour: .lower) == .equal)
    #expect(TypedValue.exact(Rational(39), "month").compared(with: filed, favour: .lower) == .conflicting)
    let data = TypedValue.exact(Rational(1024), "MB")
    #expect(TypedValue.exact(Rational(1000), "MB").compared(with: data, favour: .higher) == .equal)
    #expect(TypedValue.exact(Rational(1100), "MB").compared(with: data, favour: .higher) == .conflicting)
  }

  @Test func unitsAreConvertedExactlyAndInAnyOrder() throws {
    let wording = ValueWording(language: .zh)
    for amount in 1...200 {
      let yearly = try #require(PriceUnit.value(Rational(amount * 12), period: "year", "CNY", wording))
      let monthly = try #require(PriceUnit.value(Rational(amount), period: "month", "CNY", wording))
      let quarterly = try #require(PriceUnit.value(Rational(amount * 3), period: "quarter", "CNY", wording))
      #expect(yearly.value == monthly.value)
      #expect(quarterly.value == monthly.value)
      #expect(DataUnit.value(Rational(amount * 1024)).display == "\(amount)GB")
    }
  }
}
