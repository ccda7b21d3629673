import Documents
import HTML
import Styling

/// A small page and its looks, asked for by ids.
struct StyledPage {
  let tree: HTMLTree
  let looks: PageLooks
  let engine: StyleEngine

  /// A page in standards mode: a style sheet and what stands in the body.
  init(
    _ css: String, _ body: String, _ viewport: Viewport = .desktop, isQuirky: Bool = false,
    sheets: (String) -> [UInt8]? = { _ in nil }
  ) throws {
    let html =
      (isQuirky ? "" : "<!DOCTYPE html>")
      + "<html><head><style>\(css)</style></head><body>\(body)</body></html>"
    try self.init(html: html, viewport, sheets: sheets)
  }

  init(html: String, _ viewport: Viewport = .desktop, sheets: (String) -> [UInt8]? = { _ in nil }) throws {
    tree = try HTMLReader.tree(Array(html.utf8))
    engine = StyleEngine(tree: tree, sheets: sheets)
    looks = engine.looks(in: viewport)
  }

  /// The look of the text in the element of this id, or of the element itself where it has none.
  func look(_ id: String = "x") -> NodeLook {
    let element = tree.nodes.indices.first {
      tree.nodes[$0].kind == .element && tree.value(.id, of: $0) == id
    }
    guard let element else { return looks[0] }
    let text = (element..<Int(tree.nodes[element].end)).first { tree.nodes[$0].isText }
    return looks[text ?? element]
  }

  func display(_ id: String = "x") -> NodeLook.Display? {
    let element = tree.nodes.indices.first {
      tree.nodes[$0].kind == .element && tree.value(.id, of: $0) == id
    }
    return element.map { looks[$0].display }
  }

  var colour: String { look().text.colour?.description ?? "?" }
  var background: String { look().text.background?.description ?? "?" }
  var size: Double { look().text.fontSize ?? -1 }
  var hidden: HiddenReason? { look().hidden }
}
