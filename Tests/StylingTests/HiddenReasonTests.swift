import Documents
import HTML
import Testing

@testable import Styling

/// How the text "note" of a page is shown on a screen.
private func note(_ html: String, _ viewport: Viewport = .phone) throws -> NodeLook? {
  let tree = try HTMLReader.tree(Array(html.utf8))
  let looks = StyleEngine(tree: tree) { _ in nil }.looks(in: viewport)
  let node = tree.nodes.indices.first {
    tree.nodes[$0].isText && tree.bytes(of: $0).elementsEqual("note".utf8)
  }
  return node.map { looks[$0] }
}

@Suite struct HiddenReasonTests {
  @Test(arguments: [
    ("display:none", HiddenReason.displayNone), ("visibility:hidden", .visibilityHidden),
    ("opacity:0", .opacity),
    ("font-size:0", .zeroSize), ("color:#fff", .sameColour), ("text-indent:-9999px", .textIndent),
    ("position:absolute;left:-9999px", .offScreen), ("max-height:0;overflow:hidden", .overflow),
    ("position:absolute;clip:rect(0 0 0 0)", .clipped), ("clip-path:inset(50%);position:absolute", .clipped),
    ("transform:scale(0)", .zeroSize),
  ])
  func aStyleHidesText(style: String, reason: HiddenReason) throws {
    #expect(try note("<!doctype html><p style='\(style)'>note</p>")?.hidden == reason)
  }

  @Test(arguments: [
    ("<details><summary>x</summary><p>note</p></details>", HiddenReason.closedDetails),
    ("<body><template><p>note</p></template>", .template),
    ("<body><noscript><p>note</p></noscript>", .noscript),
    ("<p hidden>note</p>", .hiddenAttribute), ("<dialog><p>note</p></dialog>", .displayNone),
    ("<select><option>x</option><option>note</option></select>", .unselectedOption),
  ])
  func markupHidesText(html: String, reason: HiddenReason) throws {
    #expect(try note("<!doctype html>" + html)?.hidden == reason)
  }

  @Test(arguments: [
    "<details open><p>note</p></details>", "<details><summary>note</summary></details>",
    "<p style='visibility:hidden'><b style='visibility:visible'>note</b></p>",
    "<style>[hidden]{display:block}</style><p hidden>note</p>", "<p style='opacity:.4'>note</p>",
  ])
  func whatIsShownIsSeen(html: String) throws {
    let look = try #require(try note("<!doctype html>" + html))
    #expect(look.hidden == nil)
  }

  @Test func aMediaQueryHidesOnOneScreen() throws {
    let html = "<!doctype html><style>@media (max-width:600px){.d{display:none}}</style><p class=d>note</p>"
    #expect(try note(html, .phone)?.hidden == .displayNone)
    #expect(try note(html, .desktop)?.hidden == nil)
  }
}
