import Documents
import Scanning
import Testing

@testable import Claims

@Suite struct SegmentationTests {
  /// Clauses parted by `/`, sentences by `|`, blocks by `¶`, as the document's text.
  private func parted(_ text: String) throws -> String {
    let document = try #require(ClaimReading.document(text))
    let folded = TextFolder.fold(document.content)
    let segmentation = Segmentation(folded, document: document)
    #expect(segmentation.clauseOf.count == folded.count)
    #expect(segmentation.blocks.count == document.blocks.count)
    var result = ""
    for (number, clause) in segmentation.clauses.enumerated() {
      let sentence = Int(segmentation.sentenceOfClause[number])
      #expect(segmentation.sentences[sentence].contains(clause.lowerBound))
      if number > 0 {
        let before = Int(segmentation.sentenceOfClause[number - 1])
        let isOtherBlock = segmentation.blockOfSentence[sentence] != segmentation.blockOfSentence[before]
        result += isOtherBlock ? "¶" : before != sentence ? "|" : "/"
      }
      result += document.text(folded.bytes(clause))
    }
    return result
  }

  @Test(arguments: [
    ("月费29元，流量40GB。超出后限速！", "月费29元，/流量40GB。|超出后限速！"), ("流量、语音（国内）", "流量、语音（国内）"), ("月费：29元", "月费：/29元"),
    ("10:30开始", "10:30开始"), ("1,188元", "1,188元"), ("9月20日～10月7日", "9月20日～10月7日"), ("好～快来", "好～/快来"),
    ("第一行\n第二行", "第一行¶第二行"), ("Speed is 1.5 Gbps. Ends.", "Speed is 1.5 Gbps.| Ends."), ("买吧🎉送平板", "买吧🎉/送平板"),
    ("限速——见细则", "限速——/见细则"), ("甲；乙？丙", "甲；|乙？|丙"), ("甲｜乙", "甲｜/乙"), ("甲　乙", "甲　/乙"), ("a-b", "a-b"),
  ])
  func parts(text: String, expected: String) throws {
    #expect(try parted(text) == expected)
  }

  @Test func everyScalarHasAPlace() throws {
    for text in ["\u{200B}", "。。。", "\n\n\n限速\n\n", "，", "限"] {
      guard let document = ClaimReading.document(text) else { continue }
      let folded = TextFolder.fold(document.content)
      let segmentation = Segmentation(folded, document: document)
      #expect(segmentation.clauseOf.count == folded.count)
      for clause in segmentation.clauseOf where !segmentation.clauses.isEmpty {
        #expect(Int(clause) < segmentation.clauses.count)
      }
    }
  }
}
