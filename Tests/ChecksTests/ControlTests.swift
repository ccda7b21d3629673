import Documents
import Testing

@Suite struct ControlTests {
  private let preset = Judging(rule: "paid-option-preticked")

  private func form(_ attributes: String, _ label: String = "视频彩铃会员 15元/月") -> String {
    "<form><label><input type=checkbox name=a \(attributes)> \(label)</label><button>提交订单</button></form>"
  }

  @Test func aPaidOptionThatIsOnIsQuotedByItsLabel() throws {
    let found = try preset(form("checked"))
    #expect(found.count == 1)
    #expect(found.first?.contains("视频彩铃会员 15元/月") == true)
  }

  @Test(arguments: ["", "disabled checked", "value=checked"])
  func optionsThatAreNotOnPass(attributes: String) throws {
    #expect(try preset(form(attributes)).isEmpty)
  }

  @Test func anOptionThatCostsNothingPasses() throws {
    #expect(try preset(form("checked", "免费接收天气短信")).isEmpty)
  }
}

@Suite struct ExpiryTests {
  private func found(_ text: String, on day: String) throws -> [String] {
    try Judging(rule: "expired-offer-live", asOf: day, type: .plainText)(text)
  }

  @Test(arguments: [
    ("活动时间：2026年9月1日至2026年10月31日，办卡送流量。", "2026-10-31", 0),
    ("活动时间：2026年9月1日至2026年10月31日，办卡送流量。", "2026-11-01", 1), ("活动时间：9月1日至10月31日，办卡送流量。", "2026-11-23", 1),
    ("活动时间：12月1日至12月31日，办卡送流量。", "2026-11-23", 0), ("活动时间：12月20日至1月10日，办卡送流量。", "2026-12-25", 0),
    ("活动时间：2026年12月1日至2027年1月15日，办卡送流量。", "2027-01-10", 0),
    ("活动时间：2026年9月1日至2026年10月31日。本活动已结束。", "2026-11-23", 0),
  ])
  func theLastDayCounts(text: String, day: String, count: Int) throws {
    #expect(try found(text, on: day).count == count)
  }
}
