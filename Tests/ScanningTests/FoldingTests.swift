import Scanning
import SeededNumbers
import Testing

@Suite struct FoldingTests {
  private func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(TextFolder.fold(text).compactMap(Unicode.Scalar.init)))
  }

  @Test(arguments: [
    ("ＡＢＣ１２３％", "abc123%"), ("WiFi", "wifi"), ("￥29", "¥29"), ("流量，限速！", "流量,限速!"), ("無限流量門號", "无限流量门号"),
    ("⼤流量⾦卡", "大流量金卡"), ("⻓⻋", "长车"), ("最\u{200B}低", "最低"), ("不\u{AD}限\u{FEFF}量", "不限量"),
    ("限\u{FE0F}速", "限速"),
    ("最 低 价", "最低价"), ("最*低", "最低"), ("最＊低", "最低"), ("最\u{A0}低", "最低"), ("最 *低", "最低"), ("a b", "a b"),
    ("最  低", "最  低"),
    ("5 G 网", "5 g网"), ("a*b", "a*b"), ("最*a", "最*a"), ("限\n速", "限\n速"), ("限\r速", "限\n速"), ("『好』", "「好」"),
    ("10—20", "10-20"),
    ("", ""), ("\u{200B}\u{200B}", ""), ("\0限", "限"), ("𠮷野家", "𠮷野家"), ("限*\u{200B}速", "限速"),
    ("限\u{200B}*速", "限速"),
    ("限 \u{200B}速", "限速"),
    ("bеѕt", "best"), ("ⓑⓔⓢⓣ", "best"), ("𝐛𝐞𝐬𝐭", "best"), ("🅱🅴🆂🆃", "best"), ("bést", "best"),
    ("最·低·价", "最低价"), ("全网最/低/价格", "全网最低价格"), ("最 · 低 · 价", "最低价"), ("最／低／价", "最低价"),
    ("最/低", "最/低"), ("最/低·价", "最/低·价"), ("最低/价格", "最低/价格"), ("流量/语音", "流量/语音"),
    ("移动·联通·电信", "移动·联通·电信"), ("语音+流量", "语音+流量"), ("元/月/户", "元/月/户"), ("一/二/三", "一/二/三"),
    ("是/否/无", "是/否/无"), ("a-b-c", "a-b-c"), ("1/2/3", "1/2/3"), ("最--低--价", "最--低--价"),
    ("b\u{336}e\u{336}s\u{336}t", "best"), ("b e s t", "best"), ("b*e*s*t", "best"),
    ("a b e s t now", "abest now"),
    ("plan a b", "plan a b"), ("be s t", "be s t"), ("b e st", "b e st"), ("a b c", "abc"),
    ("it's s o on", "it's s o on"),
    ("②⑨元", "29元"), ("⑨折", "9折"), ("£②", "£2"), ("①月", "①月"), ("含①200分", "含①200分"), ("29元②", "29元②"),
    ("٢٩", "29"), ("\u{3164}限", "限"),
  ])
  func folding(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func foldingTwiceIsFoldingOnce() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let once = TextFolder.fold(generator.text(upTo: 30))
      let again = String(String.UnicodeScalarView(once.compactMap(Unicode.Scalar.init)))
      // Spaces between Han characters may come together only once others are gone.
      #expect(TextFolder.fold(again).count <= once.count)
      #expect(Set(TextFolder.fold(again)).isSubset(of: Set(once)))
    }
  }

  @Test func everyScalarMapsToOneCharacterOfTheSource() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let text = generator.text(upTo: 40)
      let bytes = Array(text.utf8)
      let result = TextFolder.fold(bytes)
      var starts: [Int: Unicode.Scalar] = [:]
      var offset = 0
      for scalar in text.unicodeScalars {
        starts[offset] = scalar
        offset += UTF8.width(scalar)
      }
      var last = 0
      for index in 0..<result.count {
        let range = result.bytes(index..<(index + 1))
        let origin = starts[range.lowerBound]
        #expect(origin.map(UTF8.width) == range.count)
        #expect(range.lowerBound >= last)
        #expect(origin.map { TextFolder.fold(String($0)) == [result.scalars[index]] } == true)
        last = range.upperBound
      }
    }
  }

  @Test func bytesOfARangeRunFromItsFirstToItsLastCharacter() {
    let text = "前 6 个月１９元"
    let bytes = Array(text.utf8)
    let result = TextFolder.fold(bytes)
    #expect(result.count == 7)
    #expect(String(decoding: bytes[result.bytes(0..<4)], as: UTF8.self) == "前 6 个月")
    #expect(String(decoding: bytes[result.bytes(4..<7)], as: UTF8.self) == "１９元")
  }

  @Test func invalidBytesNeverCrash() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        [0x20, 0x2A, 0x41, 0x80, 0xBF, 0xC2, 0xE6, 0x9C, 0xED, 0xA0, 0xF0, 0xF4, 0xF8, 0xFF].randomElement(
          using: &generator) ?? UInt8(0)
      }
      let result = TextFolder.fold(bytes)
      for index in 0..<result.count {
        let range = result.bytes(index..<(index + 1))
        #expect(range.lowerBound < range.upperBound && range.upperBound <= bytes.count)
      }
      var builder = LiteralAutomatonBuilder()
      _ = builder.add(TextFolder.fold("最低"))
      _ = builder.build().scan(result)
    }
  }
}

extension UTF8 {
  static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
