import Documents
import HTML
public import Styling

extension RenderedPage {
  /// The looks of this page for the nodes of the same page in another viewport.
  ///
  /// Scripts may make other texts there: what this page lacks is not seen in it.
  public func looks(on other: RenderedPage) -> PageLooks {
    var own: [Int32: Int] = [:]
    for (node, source) in sourceNodes.enumerated() where source >= 0 { own[source] = node }
    let isSameShape = tree.nodes.count == other.tree.nodes.count && sourceNodes == other.sourceNodes
    var looks = looks
    var lookOfNode: [Int32] = []
    var boxes: [Int32: Box] = [:]
    var absent: Int32?
    for node in other.tree.nodes.indices {
      let source = other.sourceNodes[node]
      let match = isSameShape ? node : source >= 0 ? own[source] : nil
      if let match {
        lookOfNode.append(self.looks.lookOfNode[match])
        if let box = self.looks.boxes[Int32(match)] { boxes[Int32(node)] = box }
        continue
      }
      if absent == nil {
        absent = Int32(looks.looks.count)
        looks.looks.append(NodeLook(display: .none, hidden: .displayNone, text: TextLook()))
      }
      lookOfNode.append(absent ?? 0)
    }
    looks.lookOfNode = lookOfNode
    looks.boxes = boxes
    if !isSameShape {
      let nodes = Dictionary(
        other.sourceNodes.enumerated().filter { $0.element >= 0 }.map { ($0.element, Int32($0.offset)) },
        uniquingKeysWith: { first, _ in first })
      looks.generated = self.looks.generated.compactMap { text in
        guard sourceNodes[Int(text.node)] >= 0, let node = nodes[sourceNodes[Int(text.node)]] else {
          return nil
        }
        var moved = text
        moved.node = node
        return moved
      }.sorted { ($0.node, $0.isBefore ? 0 : 1) < ($1.node, $1.isBefore ? 0 : 1) }
    }
    return looks
  }
}
