import Findings
import Testing

@Suite struct ConflictTests {
  private let documents = [
    ("web.txt", "飞燕卡每月39元，含通用流量40GB，合约期12个月。"), ("sms.txt", "【云山移动】飞燕卡每月29元，含通用流量40GB，回T退订"),
    ("script.txt", "给您推荐飞燕卡，每月39元，含通用流量60GB，合约期24个月。"),
  ]

  @Test func channelsThatDifferAreTold() throws {
    let found = try SideBySide(documents: documents).rules()
    #expect(found.contains("channel-conflict sms.txt"))
    #expect(found.contains("channel-conflict script.txt"))
    #expect(!found.contains("channel-conflict web.txt"))
  }

  @Test func theOrderOfTheDocumentsDecidesNothing() throws {
    let expected = try SideBySide(documents: documents).findings()
    #expect(!expected.isEmpty)
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      #expect(try SideBySide(documents: order.map { documents[$0] }).findings() == expected)
    }
  }

  @Test func theOtherSideIsQuoted() throws {
    let finding = try #require(
      try SideBySide(documents: documents).run().first { $0.evidence.path == "sms.txt" })
    let related = try #require(finding.related.first)
    #expect(related.role == .conflict)
    #expect(related.evidence.path != "sms.txt")
    #expect(related.evidence.text.contains("39元"))
  }

  @Test func whatIsTheSameInOtherWordsIsNoConflict() throws {
    let same = [
      ("web.txt", "飞燕卡每月99元，下载千兆，合约期24个月。"), ("poster.txt", "飞燕卡1188元/年，下载1000M，合约期两年"),
    ]
    #expect(try SideBySide(documents: same).findings() == [])
  }

  @Test func theEveOfADayIsItsLastDayBefore() throws {
    let same = [
      ("web.txt", "飞燕卡每月39元，2027年4月1日前办理。"), ("poster.txt", "飞燕卡39元/月，办理时间至2027年3月31日"),
    ]
    #expect(try SideBySide(documents: same).rules().isEmpty(where: { $0.hasPrefix("channel-conflict") }))
  }

  @Test func anArchivedPageTakesNoPart() throws {
    let sides = [
      ("web.txt", "飞燕卡每月39元。"), ("web-old.txt", "飞燕卡每月29元。\n本活动已结束，仅供存档。"),
    ]
    #expect(try SideBySide(documents: sides).rules().isEmpty(where: { $0.hasPrefix("channel-conflict") }))
    let live = [sides[0], ("web-old.txt", "飞燕卡每月29元。")]
    #expect(try !SideBySide(documents: live).rules().isEmpty(where: { $0.hasPrefix("channel-conflict") }))
  }

  @Test func hiddenTextIsNoStatement() throws {
    let sides = [
      ("web.html", "<h1>飞燕卡</h1><p>飞燕卡每月39元</p><p style='display:none'>飞燕卡每月29元</p>"),
      ("sms.txt", "【云山移动】飞燕卡每月39元，回T退订"),
    ]
    #expect(try SideBySide(documents: sides).rules().isEmpty(where: { $0.hasPrefix("channel-conflict") }))
  }
}

extension Set<String> {
  /// Whether no member fits.
  func isEmpty(where fits: (String) -> Bool) -> Bool { !contains(where: fits) }
}
