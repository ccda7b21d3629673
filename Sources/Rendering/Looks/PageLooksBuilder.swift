import Documents
import HTML
import Styling

/// Gathers the looks of a rendered tree.
struct PageLooksBuilder {
  private var reader: LookReader
  private let snapshot: PageSnapshot
  private var looks: PageLooks
  private var numbers: [NodeLook: Int32] = [:]

  static func build(
    _ rendered: RenderedTree, _ snapshot: PageSnapshot, _ viewport: Viewport, missesSheet: Bool
  )
    -> PageLooks
  {
    var builder = PageLooksBuilder(
      reader: LookReader(snapshot, missesSheet: missesSheet), snapshot: snapshot,
      looks: PageLooks(viewport: viewport, looks: [], lookOfNode: []))
    builder.readNodes(rendered)
    builder.readGenerated(rendered)
    return builder.looks
  }

  private init(reader: LookReader, snapshot: PageSnapshot, looks: PageLooks) {
    self.reader = reader
    self.snapshot = snapshot
    self.looks = looks
  }

  private mutating func readNodes(_ rendered: RenderedTree) {
    var last: (snapshotNode: Int, reading: LookReader.Reading)?
    for (index, node) in rendered.tree.nodes.enumerated() {
      let from = rendered.snapshotNodes[index]
      switch node.kind {
      case _ where from < 0: add(inherited(node, rendered.tree))
      case .document: add(NodeLook(display: .block, text: TextLook(background: .white)))
      case .element: add(reader.element(from))
      case .comment: add(NodeLook(display: .none, hidden: .comment, text: TextLook()))
      case .text, .reference:
        // The pieces of one text look alike.
        let reading = last.flatMap { $0.snapshotNode == from ? $0.reading : nil } ?? reader.text(from)
        last = (from, reading)
        add(reading.look)
        if let box = reading.box { looks.boxes[Int32(index)] = box }
      }
    }
  }

  /// For what stands in `template` and `noscript`.
  private func inherited(_ node: HTMLTree.Node, _ tree: HTMLTree) -> NodeLook {
    var parent = Int(node.parent)
    var look = looks[parent]
    look.display = .none
    while parent > 0, look.hidden == nil {
      look.hidden = looks[parent].hidden
      parent = Int(tree.nodes[parent].parent)
    }
    return look
  }

  private mutating func add(_ look: NodeLook) {
    let number = numbers[look] ?? Int32(looks.looks.count)
    if Int(number) == looks.looks.count {
      numbers[look] = number
      looks.looks.append(look)
    }
    looks.lookOfNode.append(number)
  }

  private mutating func readGenerated(_ rendered: RenderedTree) {
    for (node, pseudo) in rendered.pseudoElements {
      let text = snapshot.boxesOfNode[pseudo].map { snapshot.text(ofBox: $0) }.joined()
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      looks.generated.append(
        GeneratedText(
          node: Int32(node), isBefore: snapshot.pseudoTypes[pseudo] == "before", text: Array(text.utf8),
          look: reader.text(pseudo).look))
    }
    looks.generated.sort { ($0.node, $0.isBefore ? 0 : 1) < ($1.node, $1.isBefore ? 0 : 1) }
  }
}
