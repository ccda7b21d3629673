import HTML
import Testing

/// What holds for the tree of every page.
enum TreeInvariants {
  static func check(_ tree: HTMLTree, _ page: @autoclosure () -> String) {
    checkOrder(tree, page())
    checkSources(tree, page())
    checkAttributes(tree, page())
  }

  /// Each node stands inside its parent, and its descendants stand right behind it.
  private static func checkOrder(_ tree: HTMLTree, _ page: @autoclosure () -> String) {
    #expect(tree.nodes[0].kind == .document && tree.nodes[0].parent == -1)
    #expect(Int(tree.nodes[0].end) == tree.nodes.count, "\(page())")
    var open = [0]
    for index in tree.nodes.indices.dropFirst() {
      while let last = open.last, Int(tree.nodes[last].end) <= index { open.removeLast() }
      let node = tree.nodes[index]
      let parent = open.last ?? -1
      guard Int(node.parent) == parent, Int(node.end) > index, parent >= 0,
        node.end <= tree.nodes[parent].end
      else { return fail("node \(index) is out of order in \(page())") }
      if node.kind == .element {
        open.append(index)
      } else if Int(node.end) != index + 1 {
        Issue.record("node \(index) has content in \(page())")
      }
    }
  }

  /// What is written once stands once in the tree.
  private static func checkSources(_ tree: HTMLTree, _ page: @autoclosure () -> String) {
    let count = Int32(tree.text.count)
    var reached: Int32 = 0
    for range in tree.nodes.dropFirst().map(\.source).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard range.lowerBound >= 0, range.upperBound <= count else {
        return fail("\(range) is outside of \(page())")
      }
      guard !range.isEmpty else { continue }
      guard range.lowerBound >= reached else { return fail("\(range) is twice in \(page())") }
      reached = range.upperBound
    }
    for node in tree.nodes where node.kind == .element && !node.source.isEmpty {
      let (first, last) = (Int(node.source.lowerBound), Int(node.source.upperBound) - 1)
      guard tree.text[first] == 0x3C, tree.text[last] == 0x3E else {
        return fail("\(node.source) is no tag in \(page())")
      }
    }
  }

  private static func checkAttributes(_ tree: HTMLTree, _ page: @autoclosure () -> String) {
    for node in tree.nodes where node.kind == .element {
      #expect(Int(node.name.rawValue) < tree.elementNames.count && node.name.rawValue >= 0)
      #expect(node.detail.lowerBound >= 0 && Int(node.detail.upperBound) <= tree.attributes.count)
    }
    for attribute in tree.attributes {
      let isInside = attribute.source.lowerBound >= 0 && Int(attribute.source.upperBound) <= tree.text.count
      #expect(isInside && Int(attribute.decoded?.upperBound ?? 0) <= tree.decoded.count, "\(page())")
      #expect(Int(attribute.name.rawValue) < tree.attributeNames.count)
    }
  }

  private static func fail(_ message: String) { Issue.record(Comment(rawValue: message)) }
}
