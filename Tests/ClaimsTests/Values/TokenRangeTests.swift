import Claims
import Scanning
import SeededNumbers
import Testing

struct TokenRangeTests {
  @Test(arguments: [
    "前⟦6个月⟧⟦19元/月⟧，⟦第7个月⟧起⟦59元/月⟧",
    "每月⟦39元⟧",
    "月租⟦￥39⟧",
    "⟦人民币39元⟧",
    "⟦39 元 / 月⟧起",
    "⟦9块9⟧包邮",
    "⟦5块5毛⟧钱不到".replacing("⟧钱", with: "钱⟧"),
    "⟦99-199元⟧",
    "⟦2026年11月1日0时至11月30日⟧24时",
    "⟦11月1日（周一）至11月5日⟧（周五）",
    "⟦12月31日⟧24:00前",
    "首⟦6个月⟧",
    "⟦百分之五⟧的用户",
    "⟦10元/户/月⟧",
    "⟦18至60周岁⟧",
    "aged ⟦18 to 25⟧",
    "only ⟦£25 a month⟧ for ⟦24 months⟧",
    "first ⟦500 new customers⟧",
    "国内流量⟦30g⟧、⟦500分钟⟧",
    "价值⟦12.98万⟧",
    "⟦八小时二十分钟⟧通话",
    "⟦1/60万⟧",
  ])
  func rangeIsTheWrittenValue(_ text: String) {
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    #expect(marked(plain) == text)
  }

  private static let pieces = [
    "39", "元", "/月", "每月", "一", "个月", "11月", "30日", "至", "-", "~", ".", ",", ":", "5g", "流量", "m", "兆", "第",
    "半", "￥",
    "£", " ", "块", "毛", "百分之", "百", "千", "万", "两", "年", "折", "400", "x9", "http://", "nov", "to", "2026",
    "周岁", "小时", "20",
    "+", "*", "×", "(", ")", "\n", "点", "对折", "人民币", "名", "a month", "1/", "零", "①",
  ]

  @Test(arguments: 0..<400)
  func tokensNeverOverlap(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var text = ""
    for _ in 0..<60 { text += generator.element(Self.pieces) }
    var place = 0
    let count = text.unicodeScalars.count
    for token in ValueLexer.lex(folded(text)) {
      #expect(token.range.lowerBound >= place && !token.range.isEmpty, "\(text)")
      place = token.range.upperBound
    }
    #expect(place <= count)
  }

  @Test func tokensGrowWithTheText() {
    let unit = "前6个月19元/月，第7个月起59元/月。\n"
    let times = 200_000 / unit.unicodeScalars.count + 1
    let text = String(repeating: unit, count: times)
    #expect(ValueLexer.lex(folded(text)).count == 4 * times)
  }

  /// Quadratic reading of any of these would not end within the test's minute.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "1", "一", "百", "1-", "1~", "1.", "1,", "1:", "1/", "第", "第1", "￥", "1元", "9块", "a", "a.", "a-", "1x",
      "1*", "（",
      "11月", "2026年", "11月1日至", "百分之", "每", "1m", "5g", "5g-", " ", "半", "1小时", "1,111", "零", "十", "1 ", "1个",
      "+1",
    ])
  func hostileTextIsReadInLinearTime(_ piece: String) {
    let text = String(repeating: piece, count: 50_000 / piece.unicodeScalars.count)
    let tokens = ValueLexer.lex(folded(text))
    #expect(tokens.count <= 50_000)
  }
}
