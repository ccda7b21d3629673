import HTML
import Testing

/// Pages that cost quadratic time where a reader searches what it has open.
@Suite(.timeLimit(.minutes(5))) struct LinearTimeTests {
  #if DEBUG
    private static let scale = 2
  #else
    private static let scale = 20
  #endif

  @Test(
    arguments: [
      ("<div>", "</div>"), ("<section>", "</section>"), ("<b>", ""), ("<div><b>", "</b>"), ("<p><b>", "</i>"),
      ("<li>", "</ul>"), ("<table><tr><td>", ""), ("<!--", ""), ("<a b='", ""), ("&#", ""),
      ("<p><td>", "</p>"),
      ("<span>", "<li></li>"), ("<svg>", "</svg>"), ("<title>", ""),
      ("<p><button><div>", "</p>"), ("<table>x", ""), ("<b><div>", "</b>"), ("<a><p>", ""),
      ("<select><option>", ""),
      ("<template>", "</template>"), ("<i id=1><i id=2><p>", ""), ("<form><div>", "</form>"),
      ("<nobr><h1>", "</nobr>"),
      ("<ruby><rt>", ""), ("<font><table>", "</font>"), ("<div></", ""), ("<math><mi><p>", "</math>"),
    ])
  func isLinearInHostilePages(before: String, after: String) throws {
    let count = 10_000 * Self.scale
    let page = String(repeating: before, count: count) + "字" + String(repeating: after, count: count)
    try check(page)
  }

  private func check(_ page: String) throws {
    let tree = try HTMLReader.tree(Array(page.utf8))
    #expect(tree.nodes.count > 1)
    #expect(Int(tree.nodes[0].end) == tree.nodes.count)
  }

  @Test func nestedBlocks() throws {
    let count = 50_000 * Self.scale
    let tree = try HTMLReader.tree(Array((String(repeating: "<div>", count: count) + "字").utf8))
    #expect(tree.nodes.count == count + 4)
    #expect(Int(tree.nodes[tree.nodes.count - 1].parent) == count + 2)
  }

  @Test func unclosedTags() throws { try check(String(repeating: "<p", count: 50_000 * Self.scale)) }

  @Test func unclosedQuotes() throws { try check(String(repeating: "<a b=\"", count: 50_000 * Self.scale)) }

  @Test func longAttribute() throws {
    let value = String(repeating: "a&amp;", count: 8_500 * Self.scale)
    let tree = try HTMLReader.tree(Array("<p title=\"\(value)\">字".utf8))
    #expect(tree.attributes.count == 1)
    #expect(tree.bytes(of: tree.attributes[0]).count == 17_000 * Self.scale)
  }

  @Test func manyAttributes() throws {
    let count = 2_500 * Self.scale
    let attributes = (0..<count).map { " a\($0)=\($0)" }.joined()
    let tree = try HTMLReader.tree(Array("<p\(attributes)\(attributes)>字".utf8))
    #expect(tree.attributes.count == count)
  }

  @Test func manyNames() throws {
    let count = 2_500 * Self.scale
    let tree = try HTMLReader.tree(Array((0..<count).map { "<x\($0)>" }.joined().utf8))
    #expect(tree.elementNames.count == HTMLName.known.count + count)
  }

  @Test func longText() throws {
    let text = String(repeating: "流量不限量，", count: 42_500 * Self.scale)
    let tree = try HTMLReader.tree(Array("<p>\(text)".utf8))
    #expect(tree.nodes.count == 5)
    #expect(tree.bytes(of: 4).count == text.utf8.count)
  }

  @Test func unclosedComment() throws {
    try check("<!--" + String(repeating: "- --", count: 125_000 * Self.scale))
  }
}
