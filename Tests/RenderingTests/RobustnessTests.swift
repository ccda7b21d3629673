import Documents
import Foundation
import HTML
import Styling
import Testing

@testable import Rendering

/// Pages that hang or crash, each in a browser with tight limits; the next page must be rendered as if nothing were.
@Suite(.serialized) struct RobustnessTests {
  static let browser = Result { () throws(RenderingError) in
    try Renderer(limits: RenderLimits(pageSeconds: 1.5, memory: 400 << 20))
  }

  private func render(_ text: String) throws -> [RenderedPage] {
    let tree = try HTMLReader.tree(Array(text.utf8))
    let page = SourcePage(tree: tree, path: Screen.folder + "/page.html", folder: Screen.folder)
    return try Self.browser.get().render(page)
  }

  private func expectThatAPageRenders() throws {
    let pages = try render("<p>after</p>")
    #expect(pages.map(\.looks.viewport) == Viewport.allCases)
    #expect(pages.allSatisfy { !$0.wasStopped && $0.tree.nodes.contains(where: \.isText) })
  }

  @Test(arguments: [
    "<p>X1</p><script>while(true){}</script><p>X2</p>",
    "<p>X1</p><script>onload=()=>{while(true){}}</script>",
    "<p>X1</p><script>setInterval(()=>{while(true){}},0)</script>",
    "<p>X1</p><script>function f(){Promise.resolve().then(f)};f()</script>",
  ])
  func aPageThatHangsIsReadAsItStands(text: String) throws {
    let pages = try render(text)
    #expect(pages.allSatisfy { $0.wasStopped })
    #expect(
      pages.allSatisfy { page in
        page.tree.nodes.indices.contains { page.tree.bytes(of: $0).elementsEqual("X1".utf8) }
      })
    try expectThatAPageRenders()
  }

  @Test func aPageThatTakesTooMuchMemoryCostsItselfOnly() throws {
    #expect(throws: RenderingError.self) {
      try render("<p>X1</p><script>const a=[];for(;;)a.push(new Array(1e5).fill(Math.random()))</script>")
    }
    try expectThatAPageRenders()
  }

  @Test func aBrowserThatIsKilledIsStartedAnew() throws {
    let renderer = try Self.browser.get()
    try expectThatAPageRenders()
    #expect(throws: RenderingError.crashed) {
      try renderer.withTab { tab throws(RenderingError) in
        try tab.call("Page.crash", until: .now + .seconds(5))
        return (0, false)
      }
    }
    try expectThatAPageRenders()
  }

  @Test func nothingIsLeftBehind() throws {
    let folder = FileManager.default.temporaryDirectory.path
    func count() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: folder).count {
        $0.hasPrefix("fineprint-chromium-")
      }
    }
    let renderer = try Renderer()
    let tree = try HTMLReader.tree(Array("<p>X1</p>".utf8))
    _ = try renderer.render(SourcePage(tree: tree, path: Screen.folder + "/page.html", folder: Screen.folder))
    let before = try count()
    renderer.close()
    let after = try count()
    #expect(after == before - 1)
  }

  @Test func aMachineWithoutChromiumIsToldHowToGetIt() {
    #expect(throws: RenderingError.browserMissing) { try Renderer(chromium: "/nowhere/chromium") }
    #expect(RenderingError.browserMissing.message.en.contains("apt-get install chromium fonts-noto-cjk"))
  }

  @Test func aProgramThatIsNoBrowserFails() throws {
    let renderer = try Renderer(chromium: "/bin/true")
    let tree = try HTMLReader.tree(Array("<p>X1</p>".utf8))
    #expect(throws: RenderingError.self) {
      try renderer.render(SourcePage(tree: tree, path: "/page.html", folder: "/"))
    }
  }
}
