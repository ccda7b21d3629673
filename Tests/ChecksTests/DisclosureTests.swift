import Claims
import Documents
import Findings
import Policies
import Testing

@Suite struct DisclosureTests {
  private let later = Judging(rule: "introductory-price-without-later-price")
  private let threshold = Judging(rule: "unlimited-without-threshold")

  private func wall(_ cards: [String]) -> String {
    let inside = cards.enumerated().map {
      "<div class=card><h3>山海卡\($0.offset + 1)号</h3><p>\($0.element)</p></div>"
    }
    return "<main><h1>套餐</h1><div class=wall>\(inside.joined())</div></main>"
  }

  @Test func ofFourCardsOnlyTheOneWithoutItsLaterPriceIsTold() throws {
    let told = "前6个月19元/月，第7个月起39元/月"
    let found = try later.findings(wall([told, "前6个月29元/月", told, told]))
    #expect(found.count == 1)
    #expect(found.first?.evidence.text.contains("29元") == true)
    #expect(try later.findings(wall([told, told, told, told])).isEmpty)
  }

  @Test func aConditionBelowAllCardsSpeaksForEach() throws {
    let page = "\(wall(["前6个月19元/月", "前6个月29元/月"]))<p>优惠期满后恢复原价59元/月</p>"
    #expect(try later(page).isEmpty)
  }

  @Test(arguments: [
    "<p style='display:none'>%</p>", "<p hidden>%</p>", "<details><summary>细则</summary><p>%</p></details>",
    "<!-- % -->",
    "<p style='font-size:0'>%</p>", "<img alt='%'>", "<template><p>%</p></template>",
  ])
  func hiddenTextSatisfiesNothing(markup: String) throws {
    let condition = "月流量满40GB后限速至1Mbps"
    let hidden = markup.split(separator: "%").map(String.init).joined(separator: condition)
    let claim = "<h1>无限流量卡</h1><p>全国流量不限量，29元/月</p>"
    #expect(try threshold.findings("\(claim)<p>\(condition)</p>").isEmpty)
    #expect(try threshold.findings(claim + hidden).map(\.outcome) == [.violation])
  }

  @Test func hiddenConditionsAreShownBesideTheClaim() throws {
    let found = try threshold.findings(
      "<h1>流量卡</h1><p>全国流量不限量</p><p style='display:none'>月流量满40GB后限速至1Mbps</p>")
    let related = try #require(found.first?.related.first)
    #expect(related.role == .disclosure)
    #expect(related.evidence.visibility == .hidden(.displayNone))
    #expect(related.evidence.text.contains("40GB") || related.evidence.text.contains("限速"))
  }

  @Test func firstTellsACardOnceAndEachTellsEveryClaim() throws {
    let page = "<h1>流量卡</h1><p>全国流量不限量</p><p>刷剧流量无限用</p>"
    var every = threshold
    every.change = { $0.report = .each }
    #expect(try threshold.findings(page).count == 1)
    #expect(try every.findings(page).count == 2)
  }

  @Test func aRepeatedSloganIsOneFault() throws {
    var every = threshold
    every.change = { $0.report = .each }
    #expect(try every.findings("<p>全国流量不限量</p><p>全国流量不限量</p>").count == 1)
  }

  @Test func anExceptionWithAReasonMakesAReview() throws {
    var reviewed = Judging(rule: "superlative", type: .plainText)
    reviewed.change = { rule in
      rule.unless = [Condition(kinds: rule.when[0].kinds, modalities: [.quoted], review: "quoted-too")]
    }
    #expect(try reviewed("本店独一无二。").allSatisfy { $0.hasPrefix("violation") })
    let both = try reviewed("本店独一无二。\n违规用语如“顶级”不许写。")
    #expect(both.contains { $0.hasPrefix("review(quoted-too)") })
    #expect(!both.contains { $0.hasPrefix("violation") })
  }

  @Test func deniedAndQuotedClaimsDoNotOffend() throws {
    let rule = Judging(rule: "superlative", type: .plainText)
    #expect(try rule("本店独一无二。").count == 1)
    #expect(try rule("我们并非独一无二。").isEmpty)
    #expect(try rule("不能写“独一无二”这样的话。").isEmpty)
  }

  @Test func aRuleBindsOnlyItsChannelsAndItsTime() throws {
    var rule = Judging(rule: "superlative", type: .plainText, channel: .sms)
    rule.change = { $0.channels = [.web] }
    #expect(try rule("本店独一无二。").isEmpty)
    rule.change = { $0.effectiveTo = CalendarDate(iso: "2026-11-22") }
    #expect(try rule("本店独一无二。").isEmpty)
    rule.change = { $0.effectiveTo = CalendarDate(iso: "2026-11-23") }
    #expect(try rule("本店独一无二。").count == 1)
  }
}
