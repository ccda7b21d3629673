import Documents
import Foundation
import HTML
import Styling
import Testing

@testable import Rendering

@Suite struct RequestTests {
  @Test func filesOfTheFolderLoad() throws {
    let page = try Screen.body(
      "<link rel=stylesheet href='sheet.css'><p id=a>X1</p><script src='script.js'></script>")
    #expect(try page.look("X1").text.fontSize == 11)
    #expect(!page.nodes("来自脚本").isEmpty)
    #expect(page.page.refused == [])
  }

  @Test func everythingElseIsRefusedAndListed() throws {
    let page = try Screen.body(
      """
      <img src="http://example.com/a.png"><link rel=stylesheet href="https://example.com/a.css">
      <img src="../../README.md"><img src="file:///etc/passwd"><iframe src="https://example.com/f"></iframe>
      <script>fetch('https://example.com/x').catch(()=>0); new WebSocket('ws://example.com/s')
      new Worker(URL.createObjectURL(new Blob(["fetch('https://example.com/w').catch(()=>0)"])))
      navigator.sendBeacon('https://example.com/b')</script><p>X1</p>
      """)
    #expect(try page.look("X1").hidden == nil)
    let wanted = page.page.refused.map(\.address)
    for address in [
      "http://example.com/a.png", "https://example.com/a.css", "file:///etc/passwd", "https://example.com/f",
      "https://example.com/x", "ws://example.com/s", "https://example.com/b", "https://example.com/w",
    ] {
      #expect(wanted.contains(address), "\(address)")
    }
    #expect(wanted.contains { $0.hasSuffix("README.md") })
    #expect(Set(wanted).count == wanted.count)
  }

  @Test(arguments: [
    "location='https://example.com/'", "location.href='sheet.css'", "location.reload()",
    "document.forms[0].submit()", "window.open('https://example.com/')", "document.links[0].click()",
    "alert('a'); confirm('b'); prompt('c')", "onbeforeunload=()=>'x'; location='https://example.com'",
    "setInterval(()=>alert(1),1)",
  ])
  func thePageStays(script: String) throws {
    let page = try Screen.body(
      "<form action='https://example.com/' method=post></form><a href='https://example.com/d' download>a</a>"
        + "<p>X1</p><script>\(script)</script>")
    #expect(try page.look("X1").hidden == nil)
  }

  @Test func aLinkOutOfTheFolderIsRefused() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/out.css", withDestinationPath: Screen.folder + "/sheet.css")
    let tree = try Screen.body("<link rel=stylesheet href=out.css><p>X1</p>").source
    let page = SourcePage(tree: tree, path: folder + "/page.html", folder: folder)
    let rendered = try Screen.browser.get().render(page, in: [.phone])
    #expect(rendered.first?.refused.map(\.kind) == ["Stylesheet"])
  }

  @Test(arguments: ["/a/b.html", "/a b/中文#?%.html"])
  func pathsAndAddressesAreEachOthersInverse(path: String) {
    #expect(FilePath.path(of: FilePath.address(of: path)) == path)
  }
}
