import HTML
import Testing

@Suite struct InvariantTests {
  @Test(arguments: 0..<400)
  func holdsOnOddPages(seed: Int) throws {
    let page = Pages.odd(seed: UInt64(seed))
    TreeInvariants.check(try HTMLReader.tree(Array(page.utf8)), page)
  }

  /// Bytes of other pages' tags, of anything, cut and doubled: no page is so broken that it has no tree.
  @Test func holdsOnMutatedPages() throws {
    var pages = Mutations(seed: 20_261_125)
    for _ in 0..<3_000 {
      let page = pages.next()
      TreeInvariants.check(try HTMLReader.tree(page), String(decoding: page, as: UTF8.self))
    }
  }

  /// Every byte outside tags, comments and document types is delivered, but for NUL and what a page of frames drops.
  @Test(arguments: 0..<200)
  func losesNoText(seed: Int) throws {
    let page = Pages.odd(seed: UInt64(seed) + 10_000)
    let source = Array(page.utf8)
    let tree = try HTMLReader.tree(source)
    guard !tree.nodes.contains(where: { $0.name == .frameset }) else { return }
    var reached = 0
    for range in tree.nodes.dropFirst().map(\.source).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard !range.isEmpty else { continue }
      if Int(range.lowerBound) > reached {
        let skipped = String(decoding: source[reached..<Int(range.lowerBound)], as: UTF8.self)
        #expect(skipped.hasPrefix("<") || skipped.hasPrefix("\0"), "\(skipped) in \(page)")
      }
      reached = max(reached, Int(range.upperBound))
    }
  }

  @Test func deliversLongText() throws {
    let text = String(repeating: "全国流量不限量，", count: 500_000)
    let tree = try HTMLReader.tree(Array("<p>\(text)&amp;\(text)</p>".utf8))
    let pieces = tree.nodes.indices.filter { tree.nodes[$0].isText }
    #expect(pieces.map { tree.bytes(of: $0).count } == [text.utf8.count, 1, text.utf8.count])
    #expect(Int(tree.nodes[pieces[2]].source.lowerBound) == 3 + text.utf8.count + 5)
  }

  @Test func countsManyLines() throws {
    let line = "<p>第一行</p>\n"
    let tree = try HTMLReader.tree(Array(String(repeating: line, count: 70_000).utf8))
    let starts = tree.nodes.filter { $0.name == .p }.map { Int($0.source.lowerBound) }
    #expect(starts == (0..<70_000).map { $0 * line.utf8.count })
  }
}
