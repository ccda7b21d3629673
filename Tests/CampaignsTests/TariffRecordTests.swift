import Campaigns
import Documents
import Testing

@Suite struct TariffRecordTests {
  @Test func aRecordIsAnOffer() throws {
    let record = TariffRecord([
      ("id", "q129"), ("names", "千兆融合129套餐、融合129"), ("price.amount", "129元/月"), ("term.months", "24个月"),
      ("data.general", "60GB"), ("voice.minutes", "1,000"), ("fees.安装费", "100"),
      ("available.to", "2026/12/31"),
      ("deposit", "无"), ("gift", " "),
    ])
    let offer = try record.offer().get()
    #expect(offer.id == "q129" && offer.names == ["千兆融合129套餐", "融合129"])
    #expect(offer.price?.amount == Rational(129) && offer.price?.period == .month)
    #expect(offer.termMonths == 24 && offer.voiceMinutes == 1000 && offer.generalData == "60GB")
    #expect(offer.fees == [FiledOffer.Fee(name: "安装费", amount: Rational(100))])
    #expect(offer.available?.to == CalendarDate(iso: "2026-12-31") && offer.deposit == .zero)
    #expect(offer.gift == nil)
  }

  @Test(arguments: [
    ([("price.amount", "39")], TariffFault.noName),
    ([("id", "a"), ("price.amount", "面议")], .noNumber(attribute: "price.amount", text: "面议")),
    ([("id", "a"), ("available.to", "年底")], .noDay(attribute: "available.to", text: "年底")),
  ])
  func whatCannotBeReadIsTold(values: [(String, String)], fault: TariffFault) {
    guard case .failure(let found) = TariffRecord(values.map { (attribute: $0.0, text: $0.1) }).offer() else {
      Issue.record("an offer was read")
      return
    }
    #expect(found == fault)
  }
}
