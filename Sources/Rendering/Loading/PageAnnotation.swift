import FoundationEssentials
import HTML

/// Writes each element's number into its start tag, so that the browser's elements are known again.
enum PageAnnotation {
  static let attribute = "data-fineprint-node"

  /// The page with the numbers of the tree's nodes.
  static func annotated(_ tree: HTMLTree) -> [UInt8] {
    let places = tree.nodes.indices.compactMap { node -> (place: Int, node: Int)? in
      nameEnd(of: node, in: tree).map { ($0, node) }
    }
    var result: [UInt8] = []
    result.reserveCapacity(tree.text.count + places.count * 30)
    var done = 0
    // Elements that a parser moves can stand in another order than their tags.
    for (place, node) in places.sorted(by: { ($0.place, $0.node) < ($1.place, $1.node) }) where place >= done
    {
      result += tree.text[done..<place]
      result += " \(attribute)=\"\(node)\"".utf8
      done = place
    }
    return result + tree.text[done...]
  }

  /// Whether the browser can tell the element's number.
  static func isNumbered(_ node: Int, in tree: HTMLTree) -> Bool { nameEnd(of: node, in: tree) != nil }

  private static func nameEnd(of node: Int, in tree: HTMLTree) -> Int? {
    let found = tree.nodes[node]
    let (start, end) = (Int(found.source.lowerBound), Int(found.source.upperBound))
    guard found.kind == .element, end - start > 2, tree.text[start] == UInt8(ascii: "<"),
      tree.text[start + 1] != UInt8(ascii: "/")
    else { return nil }
    return tree.text[(start + 1)..<end].firstIndex {
      [0x20, 0x0A, 0x09, 0x0C, 0x0D, UInt8(ascii: "/"), UInt8(ascii: ">")].contains($0)
    }
  }

  /// A text without numbers that came into it: what our reader takes for a tag can be text for a browser.
  static func withoutNumbers(_ text: String) -> String {
    guard text.contains(attribute) else { return text }
    var parts = text.components(separatedBy: " \(attribute)=\"")
    for index in parts.indices.dropFirst() {
      if let end = parts[index].firstIndex(of: "\"") {
        parts[index] = String(parts[index][end...].dropFirst())
      }
    }
    return parts.joined()
  }
}
