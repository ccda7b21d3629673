import Documents
import Foundation
import HTML
import Testing

@testable import Rendering

@Suite struct ScreenshotTests {
  private func page(_ text: String) throws -> SourcePage {
    SourcePage(
      tree: try HTMLReader.tree(Array(text.utf8)), path: Screen.folder + "/page.html", folder: Screen.folder)
  }

  /// Width and height from the head of a PNG.
  private func size(_ png: [UInt8]) throws -> [Int] {
    try #require(png.count > 24 && png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    return [16, 20].map { start in png[start..<start + 4].reduce(0) { $0 << 8 + Int($1) } }
  }

  private let long =
    "<meta name=viewport content='width=device-width'><body style='margin:0'><p>X1</p><div style='height:3000px'>"

  @Test func theWholePageIsPictured() throws {
    let renderer = try Screen.browser.get()
    let phone = try size(try renderer.screenshot(try page(long), in: .phone, marks: []))
    #expect(phone[0] == 390)
    #expect(phone[1] > 3000)
    #expect(try size(try renderer.screenshot(try page("<p>X1"), in: .desktop, marks: [])) == [1280, 800])
  }

  @Test func marksAreDrawn() throws {
    let renderer = try Screen.browser.get()
    let plain = try renderer.screenshot(try page(long), in: .phone, marks: [])
    let mark = ScreenshotMark(box: Box(x: 20, y: 40, width: 100, height: 20), label: "1", kind: .error)
    let marked = try renderer.screenshot(try page(long), in: .phone, marks: [mark])
    #expect(marked.count > plain.count)
    #expect(try size(marked) == size(plain))
  }
}
