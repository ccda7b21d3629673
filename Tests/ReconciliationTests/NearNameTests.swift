import Findings
import Testing

@Suite struct NearNameTests {
  private static let two = """
    offers:
      - {id: q, names: [千兆融合129套餐], price: {amount: 129, currency: CNY, per: month}}
      - {id: b, names: [百兆融合89套餐], price: {amount: 89, currency: CNY, per: month}}
    """

  @Test(arguments: ["融合129", "129融合", "129元融合档", "千兆融合129"])
  func aNearNameIsHeldAgainstItsOffer(name: String) throws {
    let found = try SideBySide(
      offers: NearNameTests.two, documents: [("script.txt", "给您推荐\(name)，每月119元。")]
    ).rules()
    #expect(found.contains("tariff-mismatch script.txt"), "\(name)")
  }

  @Test(arguments: ["融合套餐每月119元", "融合129元/月", "流量129GB", "129路公交站旁的门店，每月119元"])
  func figuresAndWordsElsewhereAreNoName(text: String) throws {
    let found = try SideBySide(offers: NearNameTests.two, documents: [("script.txt", text)]).rules()
    #expect(!found.contains("tariff-mismatch script.txt"), "\(text)")
  }

  @Test func whatCouldBeTwoOffersIsAsked() throws {
    let offers = """
      offers:
        - {id: q, names: [千兆融合129套餐], price: {amount: 129, currency: CNY, per: month}}
        - {id: b, names: [百兆融合129套餐], price: {amount: 119, currency: CNY, per: month}}
      """
    let run = try SideBySide(offers: offers, documents: [("script.txt", "给您推荐融合129，每月119元。")]).run()
    let finding = try #require(run.first { $0.rule == "zh-CN/ambiguous-offer" })
    #expect(finding.outcome == .review && finding.reason == "ambiguous-offer")
    #expect(finding.evidence.text == "融合129")
    #expect(!run.contains { $0.rule == "zh-CN/tariff-mismatch" })
  }
}
