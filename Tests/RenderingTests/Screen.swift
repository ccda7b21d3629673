import Documents
import Foundation
import HTML
import Styling
import Testing

@testable import Rendering

/// The browser of the tests; one for all, since starting it takes long.
enum Screen {
  /// Without Chromium this fails, and with it every test that renders.
  static let browser = Result { () throws(RenderingError) in
    try Renderer(limits: RenderLimits(pageSeconds: 10))
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/rendering").path

  /// A page as it is shown; a fragment stands in a body of a page for phones.
  static func page(_ text: String, in viewport: Viewport = .desktop) throws -> ShownPage {
    let tree = try HTMLReader.tree(Array(text.utf8))
    let page = SourcePage(tree: tree, path: folder + "/page.html", folder: folder)
    let rendered = try browser.get().render(page, in: [viewport])
    return ShownPage(source: tree, page: try #require(rendered.first))
  }

  static func body(_ text: String, css: String = "", in viewport: Viewport = .desktop) throws -> ShownPage {
    try page(
      """
      <!doctype html><html lang="zh"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1"><style>\(css)</style></head>
      <body>\(text)</body></html>
      """, in: viewport)
  }
}

/// A rendered page with questions about its texts.
struct ShownPage {
  let source: HTMLTree
  let page: RenderedPage

  /// The nodes of texts that hold some words.
  func nodes(_ words: String) -> [Int] {
    page.tree.nodes.indices.filter {
      page.tree.nodes[$0].isText && String(decoding: page.tree.bytes(of: $0), as: UTF8.self).contains(words)
    }
  }

  func node(_ words: String) throws -> Int { try #require(nodes(words).first, "no text \(words)") }

  func look(_ words: String) throws -> NodeLook { page.looks[try node(words)] }

  func box(_ words: String) throws -> Box { try #require(page.looks.boxes[Int32(try node(words))]) }
}
