import HTML
import Rendering

/// What scripts did to a page before it was read.
enum ScriptChanges {
  /// Whether a script changed an attribute of an element around a text, or put it into one of its own.
  static func reach(_ node: Int, of page: RenderedPage, from source: HTMLTree) -> Bool {
    var index = Int(page.tree.nodes[node].parent)
    while index > 0 {
      let origin = Int(page.sourceNodes[index])
      if origin < 0 {
        // The browser writes these where the source leaves them out.
        if ![HTMLName.html, .head, .body, .tbody, .colgroup].contains(page.tree.nodes[index].name) {
          return true
        }
      } else if attributes(of: index, page.tree) != attributes(of: origin, source) {
        return true
      }
      index = Int(page.tree.nodes[index].parent)
    }
    return false
  }

  private static func attributes(of node: Int, _ tree: HTMLTree) -> [String: String] {
    let range = tree.nodes[node].detail
    var values: [String: String] = [:]
    for index in Int(range.lowerBound)..<Int(range.upperBound) {
      let attribute = tree.attributes[index]
      values[tree.attributeNames[Int(attribute.name.rawValue)]] = String(
        decoding: tree.bytes(of: attribute), as: UTF8.self)
    }
    return values
  }
}
