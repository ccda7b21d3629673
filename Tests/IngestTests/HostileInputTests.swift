import Documents
import Testing

@Suite struct HostileInputTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (String(repeating: "<div>", count: 100_000) + "x", MediaType.html),
      (String(repeating: "<b>x", count: 50_000), .html), (String(repeating: "<li>1元", count: 50_000), .html),
      (String(repeating: "甲*", count: 100_000), .plainText),
      (String(repeating: "*a", count: 200_000), .markdown),
      (String(repeating: "- 1\n", count: 100_000), .markdown),
      (String(repeating: "[a](", count: 100_000), .markdown),
      (String(repeating: "`a``", count: 100_000), .markdown),
      (String(repeating: "> ", count: 100_000), .markdown),
      (String(repeating: "\"a\n", count: 50_001), .csv),
      (String(repeating: "<!--", count: 100_000), .markdown),
      (String(repeating: "<", count: 200_000), .markdown),
    ])
  func timeIsLinear(text: String, type: MediaType) {
    let documents = Document.all(text, type)
    #expect(!documents.isEmpty)
    #expect(documents.prefix(10).allSatisfy { DocumentDump.isExact($0) })
  }
}
