import SeededNumbers
import Testing

@testable import Scanning

@Suite struct LiteralAutomatonTests {
  private typealias Match = LiteralAutomaton.Match

  private func scan(_ literals: [String], _ text: String) -> [String] {
    var builder = LiteralAutomatonBuilder()
    for literal in literals { _ = builder.add(TextFolder.fold(literal)) }
    return builder.build().scan(TextFolder.fold(Array(text.utf8))).map {
      "\($0.start)-\($0.end) \(literals[$0.literal])"
    }
  }

  @Test(arguments: [
    (["限量", "不限量", "量"], "不限量", ["0-3 不限量", "1-3 限量", "2-3 量"]),
    (["免费", "费用"], "免费用", ["0-2 免费", "1-3 费用"]),
    (["aa"], "aaaa", []),
    (["好好"], "好好好", ["0-2 好好", "1-3 好好"]),
    (["流量"], "流 量、流*量、流\u{200B}量", ["0-2 流量", "3-5 流量", "6-8 流量"]),
    (["無限"], "无限", ["0-2 無限"]),
    (["𠮷牛"], "吃𠮷牛𠮷", ["1-3 𠮷牛"]),
    (["😀"], "好😀😀", ["1-2 😀", "2-3 😀"]),
    ([], "什么都没有", []),
  ])
  func overlappingOnesAreAllFound(literals: [String], text: String, expected: [String]) {
    #expect(scan(literals, text) == expected)
  }

  @Test(arguments: [
    ("app", "下载app领取", true), ("app", "apple", false), ("app", "snapp", false), ("app", "App1", true),
    ("5g", "5G网", true),
    ("5g", "15G", false), ("5g", "5GB", false), ("no1", "NO1品牌", true), ("no1", "no12", false),
    ("100%", "100%满意", true),
    ("100%", "2100%", false), ("top", "TOP榜", true), ("g网", "5g网", true), ("g网", "ag网", false),
  ])
  func latinWordsAndNumbersMatchWhole(literal: String, text: String, isFound: Bool) {
    #expect(!scan([literal], text).isEmpty == isFound)
  }

  @Test func literalsHaveTheNumbersOfTheirFirstMention() {
    var builder = LiteralAutomatonBuilder()
    #expect(builder.add([1, 2]) == 0)
    #expect(builder.add([3]) == 1)
    #expect(builder.add([1, 2]) == 0)
    #expect(builder.add([]) == nil)
    #expect(builder.build().literalCount == 2)
  }

  @Test func agreesWithANaiveSearch() {
    var generator = SeededGenerator(seed: 11)
    let alphabets: [[UInt32]] = [
      [0x6700, 0x4F4E], [0x61, 0x31, 0x6700], [0x20BB7, 0x1F600, 0x6700], [0x61, 0x62],
    ]
    for round in 0..<800 {
      let alphabet = alphabets[round % alphabets.count]
      func word(_ lengths: ClosedRange<Int>) -> [UInt32] {
        (0..<Int.random(in: lengths, using: &generator)).map { _ in
          alphabet.randomElement(using: &generator) ?? 0
        }
      }
      var builder = LiteralAutomatonBuilder()
      var literals: [[UInt32]] = []
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let literal = word(1...5)
        if builder.add(literal) == literals.count { literals.append(literal) }
      }
      let scalars = word(0...40)
      let places = (0..<UInt32(scalars.count)).map { $0 }
      let text = FoldedText(scalars: scalars, starts: places, ends: places.map { $0 + 1 })
      let found = builder.build().scan(text)
      #expect(Set(found) == naive(literals, scalars))
      #expect(found.count == Set(found).count)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.end <= $1.end })
    }
  }

  private func naive(_ literals: [[UInt32]], _ text: [UInt32]) -> Set<Match> {
    var result: Set<Match> = []
    for (number, literal) in literals.enumerated() {
      for start in text.indices where text[start...].starts(with: literal) {
        let end = start + literal.count
        if start > 0, joins(text[start - 1], text[start]) { continue }
        if end < text.count, joins(text[end - 1], text[end]) { continue }
        result.insert(Match(literal: number, start: start, end: end))
      }
    }
    return result
  }

  private func joins(_ left: UInt32, _ right: UInt32) -> Bool {
    let letters = UInt32(0x61)...0x7A
    let digits = UInt32(0x30)...0x39
    return letters.contains(left) && letters.contains(right)
      || digits.contains(left) && digits.contains(right)
  }
}
