import Claims
import Testing

@Suite struct MentionTests {
  private func found(_ text: String, _ patterns: [String], not exclusions: [String] = []) throws -> [String] {
    let vocabulary = VocabularyDefinition(
      id: "k", claim: ClaimKind("k"), patterns: patterns, exclusions: exclusions)
    return try ClaimReading.claims(text, [vocabulary]).filter { $0.hasPrefix("k ") }.map {
      String($0.dropFirst(2))
    }
  }

  @Test(arguments: [
    ("最<gap:4>低", "最超值低", ["'最超值低'"]), ("最<gap:2>低", "最便宜的低", []), ("最<gap:4>低", "最好，低", []),
    ("最<near:4>低", "最好，低", ["'最好，低'"]), ("最<near:4>低", "最好。低", []), ("最<near:9>低", "最好\n低", []),
    ("最<gap:4>低", "最低", ["'最低'"]), ("最低", "最 低", ["'最 低'"]), ("(全国)?流量", "全国流量", ["'全国流量'"]),
    ("流量", "全国流量", ["'流量'"]), ("白送儿?卡", "白送卡", ["'白送卡'"]), ("白送儿?卡", "白送儿卡", ["'白送儿卡'"]),
    ("前<months><gap:2><money>", "前6个月每月19元", ["'前6个月每月19元' amount=19"]),
    ("前<days>", "前6个月", []), ("叫<text:4>卡", "叫飞燕卡", ["'叫飞燕卡' name=飞燕"]), ("叫<text:4>卡", "叫卡", []),
    ("叫<text:4>", "叫飞燕，好", ["'叫飞燕' name=飞燕"]), ("叫<text:2>", "叫飞燕卡", ["'叫飞燕' name=飞燕"]),
    ("叫<text:2>", "叫", []),
    ("限量", "限量限量", ["'限量'", "'限量'"]), ("app", "snapp app", ["'app'"]),
  ])
  func constructs(pattern: String, text: String, expected: [String]) throws {
    let found = try found(text, [pattern]).map { claim in
      // The duration's own fields are the business of the value tests.
      claim.split(separator: " ").filter { !$0.hasPrefix("duration") && !$0.hasPrefix("amount-") }.joined(
        separator: " ")
    }
    #expect(found == expected.map { $0.split(separator: " ").joined(separator: " ") })
  }

  @Test func theLongestOfOneVocabularyIsTaken() throws {
    #expect(try found("全国流量不限量", ["流量", "流量不限量", "全国流量"]).count == 1)
    #expect(try found("流量不限量", ["流量", "流量不限量"]) == ["'流量不限量'"])
  }

  @Test(arguments: [
    ("免费", "免费用", "免费用", 0), ("免费", "免费用", "免费领", 1), ("免费", "不免费", "这是不免费的", 0),
    ("免费", "费用", "免费用户", 0), ("最低", "最低<gap:2>消费", "最低月消费", 0), ("最低", "最低<gap:2>消费", "最低价，另有消费", 1),
  ])
  func falseFriends(pattern: String, exclusion: String, text: String, count: Int) throws {
    #expect(try found(text, [pattern], not: [exclusion]).count == count)
  }

  @Test func aFalseFriendHidesOnlyWhatItOverlaps() throws {
    #expect(try found("免费用，免费领", ["免费"], not: ["免费用"]) == ["'免费'"])
  }

  @Test func valuesThatAPatternTakesAreNoPlainPrices() throws {
    func kinds(_ consumes: Bool) throws -> [String] {
      let fee = VocabularyDefinition(
        id: "fee", claim: ClaimKind("fee"), patterns: ["工本费<money>"], consumesValues: consumes)
      return try ClaimReading.claims("工本费20元", [fee]).map { String($0.prefix { $0 != " " }) }
    }
    #expect(try kinds(true) == ["fee"])
    #expect(try kinds(false) == ["fee", "price"])
  }

  @Test func aTermOfTwoVocabulariesIsFoundForBoth() throws {
    let both = ["a", "b"].map { VocabularyDefinition(id: $0, claim: ClaimKind($0), patterns: ["限量"]) }
    #expect(try ClaimReading.claims("限量", both) == ["a '限量'", "b '限量'"])
  }

  @Test func hostileRepetitionsEnd() throws {
    let text = String(repeating: "最", count: 1000) + String(repeating: "低", count: 1000)
    #expect(try found(text, ["最<gap:80>最<gap:80>低<gap:80>无"]).isEmpty)
    #expect(try found(String(repeating: "最低", count: 1000), ["最<near:80>低"]).count == 1000)
  }
}
