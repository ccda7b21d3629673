import Documents
import Findings
import Testing

/// Words that stand many times in one sentence.
@Suite struct RepeatedClaimTests {
  private let interpretation = Judging(rule: "final-interpretation", type: .plainText)

  @Test func aSentenceThatIsQuotedWholeIsOneFault() throws {
    let sentence = String(repeating: "本活动最终解释权归本公司所有", count: 400)
    let findings = try interpretation.findings(sentence)
    #expect(findings.count == 1)
    #expect(findings.first?.repeats.count == 0)
  }

  @Test func theSameSentenceElsewhereIsTold() throws {
    let findings = try interpretation.findings("最终解释权归本公司所有。\n月费19元。\n最终解释权归本公司所有。")
    #expect(findings.map(\.repeats.count) == [1])
  }
}
