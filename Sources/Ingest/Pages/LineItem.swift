import HTML
import Styling

/// A child of a box, or text that stands in it by itself.
struct LineItem {
  var nodes: Range<Int>
  var order: Int16 = 0
  var precedesLine = false
  var isHidden = false
  /// Nothing but white space, or a comment.
  var isBlank = false
  private var isText = false

  init(_ nodes: Range<Int>, _ tree: HTMLTree, _ looks: PageLooks) {
    self.nodes = nodes
    let node = nodes.lowerBound
    let look = looks[node]
    switch tree.nodes[node].kind {
    case .element:
      (order, precedesLine, isHidden) = (look.placing.order, look.placing.precedesLine, look.hidden != nil)
    case .text, .reference:
      isText = true
      isBlank = LetterBoxes.isBlank(node, tree)
    default: isBlank = true
    }
  }

  /// Texts that follow one another are one item, comments between them included.
  static func joiningTexts(_ items: [LineItem]) -> [LineItem] {
    items.reduce(into: []) { joined, item in
      if let last = joined.last, last.isText, item.isText || item.isBlank {
        joined[joined.count - 1].nodes = last.nodes.lowerBound..<item.nodes.upperBound
        joined[joined.count - 1].isBlank = last.isBlank && item.isBlank
      } else {
        joined.append(item)
      }
    }
  }
}
