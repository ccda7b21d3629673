import Testing

@Suite struct LimitTests {
  private let full = ("web.txt", "充100元送50元话费，限前6000名，送完即止。")

  @Test func aLimitThatOneChannelDropsIsTold() throws {
    let found = try SideBySide(documents: [full, ("sms.txt", "【云山移动】充100元送50元话费，回T退订")]).rules()
    #expect(found.contains("condition-dropped sms.txt"))
    #expect(!found.contains("condition-dropped web.txt"))
  }

  @Test func aLimitThatAllTellIsNone() throws {
    let sms = ("sms.txt", "【云山移动】充100元送50元话费，限前6000名，回T退订")
    #expect(
      try SideBySide(documents: [full, sms]).rules().isEmpty(where: { $0.hasPrefix("condition-dropped") }))
  }

  @Test func aFiledLimitBindsEveryChannel() throws {
    let offers = "offers:\n  - {id: topup, names: [充100送50], quantity: 6000}\n"
    let found = try SideBySide(offers: offers, documents: [("sms.txt", "【云山移动】充100送50，充100元送50元话费，回T退订")])
      .rules()
    #expect(found.contains("condition-dropped sms.txt"))
  }

  @Test func aWithdrawnOfferMayNotBeSold() throws {
    let offers = "offers:\n  - {id: tingfeng, names: [听风49], available: {to: 2026-10-31}}\n"
    let script = ("script.txt", "给您推荐听风49，49元一个月，现在就可以办理。")
    #expect(
      try SideBySide(offers: offers, documents: [script]).rules() == ["withdrawn-offer-promoted script.txt"])
    #expect(try SideBySide(offers: offers, documents: [script], asOf: "2026-10-31").rules().isEmpty)
  }

  @Test func aNoticeInOneChannelWithdrawsTheOfferInAll() throws {
    let sides = [
      ("web.txt", "听风卡已停售，不再受理新办。"), ("script.txt", "给您推荐听风卡，49元一个月，现在就可以办理。"),
    ]
    #expect(try SideBySide(documents: sides).rules().contains("withdrawn-offer-promoted script.txt"))
  }
}
