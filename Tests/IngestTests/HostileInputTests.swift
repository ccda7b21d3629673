import Documents
import Testing

@Suite struct HostileInputTests {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ("<div>", 100_000, MediaType.html), ("<div>x", 50_000, .html), ("<div><h2>x</h2>", 30_000, .html),
      ("<b>x", 50_000, .html), ("<li>1元", 50_000, .html), ("<select>", 20_000, .html),
      ("<td>x", 50_000, .html),
      ("<table><tr><td>", 10_000, .html), ("<input type=radio>", 50_000, .html), ("甲*", 100_000, .plainText),
      ("*a", 200_000, .markdown), ("- 1\n", 100_000, .markdown), ("[a](", 100_000, .markdown),
      ("`a``", 100_000, .markdown), ("> ", 100_000, .markdown), ("**\n", 50_000, .markdown),
      ("\"a\n", 50_001, .csv), ("<!--", 100_000, .markdown), ("<", 200_000, .markdown),
      ("[1]", 50_000, .html), ("[^1]", 50_000, .markdown), ("。*x", 50_000, .plainText),
    ])
  func timeIsLinear(piece: String, count: Int, type: MediaType) {
    let documents = Document.all(String(repeating: piece, count: count), type)
    #expect(!documents.isEmpty)
    #expect(documents.prefix(10).allSatisfy { DocumentDump.isExact($0) })
  }
}
