import Findings
import Testing

@Suite struct TariffTests {
  private static func filed(_ facts: String) -> String {
    "offers:\n  - id: feiyan\n    names: [飞燕卡]\n    \(facts)\n"
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var filed: String
    var text: String
    var differs: Bool
    var testDescription: String { "\(filed) | \(text)" }
  }

  static let cases: [Case] = [
    Case(filed: "price: {amount: 99, currency: CNY, per: month}", text: "飞燕卡99元/月", differs: false),
    Case(filed: "price: {amount: 99, currency: CNY, per: month}", text: "飞燕卡109元/月", differs: true),
    Case(filed: "price: {amount: 99, currency: CNY, per: month}", text: "飞燕卡1188元/年", differs: false),
    Case(filed: "price: {amount: 99, currency: CNY, per: month}", text: "飞燕卡1180元/年", differs: true),
    Case(filed: "price: {amount: 1188, currency: CNY, per: year}", text: "飞燕卡每月99元", differs: false),
    Case(filed: "speed: {download: 1000Mbps}", text: "飞燕卡下载千兆", differs: false),
    Case(filed: "speed: {download: 1000Mbps}", text: "飞燕卡下载1000M", differs: false),
    Case(filed: "speed: {download: 1Gbps}", text: "飞燕卡下载1000Mbps", differs: false),
    Case(filed: "speed: {download: 1000Mbps}", text: "飞燕卡下载500M", differs: true),
    Case(filed: "speed: {download: 500Mbps}", text: "飞燕卡下载千兆", differs: true),
    Case(filed: "term: {months: 24}", text: "飞燕卡合约期两年", differs: false),
    Case(filed: "term: {months: 24}", text: "飞燕卡合约期24个月", differs: false),
    Case(filed: "term: {months: 24}", text: "飞燕卡合约期12个月", differs: true),
    Case(filed: "data: {general: 40GB}", text: "飞燕卡通用流量40GB", differs: false),
    Case(filed: "data: {general: 40GB}", text: "飞燕卡通用流量40960MB", differs: false),
    Case(filed: "data: {general: 40GB}", text: "飞燕卡通用流量60GB", differs: true),
    Case(filed: "voice: {minutes: 500}", text: "飞燕卡通话五百分钟", differs: false),
    Case(filed: "voice: {minutes: 500}", text: "飞燕卡通话1000分钟", differs: true),
    Case(filed: "price: {amount: 99, currency: CNY, per: month}", text: "飞燕卡来了", differs: false),
    Case(filed: "price: {amount: 99, currency: CNY, per: month}", text: "飞燕卡并非109元/月", differs: false),
  ]

  @Test(arguments: cases)
  func statedAgainstFiled(example: Case) throws {
    let sides = SideBySide(offers: Self.filed(example.filed), documents: [("web.txt", example.text)])
    let found = try sides.rules()
    #expect(found.contains("tariff-mismatch web.txt") == example.differs)
  }

  @Test func siblingNamesDoNotMix() throws {
    let offers = """
      offers:
        - id: mini
          names: [飞燕卡青春版]
          price: {amount: 29, currency: CNY, per: month}
        - id: plus
          names: [飞燕卡尊享版]
          price: {amount: 99, currency: CNY, per: month}
      """
    let right = [("sms.txt", "飞燕卡青春版29元/月。飞燕卡尊享版99元/月。"), ("web.txt", "青春版每月29元，尊享版每月99元。")]
    #expect(try SideBySide(offers: offers, documents: right).findings() == [])
    let wrong = [("sms.txt", "飞燕卡青春版99元/月。飞燕卡尊享版29元/月。")]
    let found = try SideBySide(offers: offers, documents: wrong).run()
    #expect(Set(found.compactMap(\.offer)) == ["mini", "plus"])
  }

  @Test func theFindingNamesBothSides() throws {
    let sides = SideBySide(
      offers: Self.filed("price: {amount: 99, currency: CNY, per: month}"),
      documents: [("web.txt", "飞燕卡109元/月")])
    let finding = try #require(try sides.run().first)
    #expect(finding.offer == "feiyan")
    #expect(finding.facts.contains { $0.name == "filed" && $0.value.contains("99") })
    #expect(finding.facts.contains { $0.name == "stated" && $0.value.contains("109") })
  }
}
