import Claims
import Documents
import Policies
import Testing

@Suite struct ModalityTests {
  /// The manners in which claims of a kind whose text lies in the marks are said.
  private func modalities(_ marked: String, _ type: MediaType = .plainText) throws -> Set<Modality> {
    let policies = try #require(ClaimReading.shipped)
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let inner = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    let document = try #require(
      ClaimReading.document(String(parts[0]) + String(inner[0]) + String(inner[1]), type))
    let claims = ClaimExtractor(lexicon: policies.lexicon).claims(in: document).claims
    let wanted = parts[0].utf8.count..<(parts[0].utf8.count + inner[0].utf8.count)
    return Set(
      claims.filter {
        let span = document.sourceSpan(of: $0.span).range
        return span.lowerBound <= wanted.lowerBound && wanted.upperBound <= span.upperBound
      }.map(\.modality))
  }

  @Test(arguments: [
    "全国流量⟦不限量⟧", "⟦最低价⟧促销", "⟦永久免费⟧使用", "本店⟦终身优惠⟧", "信号⟦无死角⟧", "⟦独一无二⟧的体验", "“⟦永久免费⟧”套餐来了", "不仅快，⟦史上最低⟧",
    "免费领卡，⟦永久有效⟧",
    "不管在哪⟦永不降速⟧", "特别⟦顶级⟧的网络", "无论何时⟦永不过期⟧", "合规经营，价格⟦全网最低⟧", "本公司规定另见官网。\n⟦全网最低⟧", "不是套路。⟦永久免费⟧",
    "我们不收开户费，另享⟦永久免费⟧",
  ])
  func asserted(text: String) throws {
    #expect(try modalities(text) == [.asserted])
  }

  @Test(arguments: [
    "并非⟦永久免费⟧", "不是“⟦永久免费⟧”", "没有⟦永久免费⟧的说法", "本套餐不支持⟦永久免费⟧", "绝非⟦全网最低⟧", "我们不说⟦全网最低⟧", "不承诺⟦全网最低⟧",
    "从未⟦永久免费⟧", "非⟦全网最低⟧",
    "并不是⟦独一无二⟧", "不属于⟦国家级⟧", "不会⟦永久有效⟧", "谈不上⟦独一无二⟧", "不得⟦永久免费⟧",
  ])
  func denied(text: String) throws {
    let found = try modalities(text)
    #expect(!found.contains(.asserted) && !found.contains(.question), "\(found)")
  }

  @Test(arguments: [
    "不能写“⟦全网最低⟧”", "禁止使用“⟦独一无二⟧”等用语", "违规案例：某店打出“⟦永久免费⟧”", "被责令整改的广告写着「⟦全网最低⟧」", "错误示范：“⟦信号无死角⟧”",
    "不许说“⟦最低价⟧”",
    "“⟦全网最低⟧”这类话不写", "举报称海报印有“⟦永久免费⟧”", "广告法第九条规定不得用“⟦国家级⟧”", "敏感词：\"⟦独一无二⟧\"", "下列为禁用语\n“⟦全网最低⟧”",
  ])
  func quoted(text: String) throws {
    if text.contains("\n") {
      let found = try modalities(text)
      #expect(!found.contains(.asserted), "\(found)")
    } else {
      #expect(try modalities(text) == [.quoted])
    }
  }

  @Test(arguments: [
    "以下禁用语不许出现：\n\n- ⟦永久免费⟧\n- 全网最低\n", "以下禁用语不许出现：\n\n- 永久免费\n- 全网最低\n- ⟦独一无二⟧\n",
    "## 禁用词\n\n- ⟦全网最低⟧\n", "| 禁用语 | 可以写 |\n|---|---|\n| ⟦全网最低⟧ | 29元/月 |\n",
    "| 项目 | 错误示范 |\n|---|---|\n| 价格 | ⟦全网最低⟧ |\n", "反面例子：\n\n- “⟦永久免费⟧”\n",
  ])
  func quotedByWhatStandsAbove(text: String) throws {
    #expect(try modalities(text, .markdown) == [.quoted])
  }

  @Test(arguments: [
    "| 禁用语 | 可以写 |\n|---|---|\n| 国家级 | ⟦全网最低⟧ |\n", "## 活动亮点\n\n- ⟦全网最低⟧\n",
    "以下禁用语不许出现：\n\n- 国家级\n\n本店⟦永久免费⟧。\n",
  ])
  func notQuotedBesideIt(text: String) throws {
    #expect(try modalities(text, .markdown) == [.asserted])
  }

  @Test(arguments: ["⟦永久免费⟧吗？", "真的⟦全网最低⟧？", "是不是⟦永久有效⟧吗", "你们⟦全网最低⟧吗？”", "这是⟦国家级⟧的吗？快来"])
  func asked(text: String) throws {
    let found = try modalities(text)
    #expect(!found.isEmpty && !found.contains(.asserted), "\(found)")
  }

  @Test func nothingInsideAQuestionSpeaksForTheNextSentence() throws {
    #expect(try modalities("贵吗？⟦全网最低⟧！") == [.asserted])
    #expect(try modalities("⟦全网最低⟧！要不要？") == [.asserted])
  }
}
