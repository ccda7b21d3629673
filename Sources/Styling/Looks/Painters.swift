import Documents
import HTML

/// Which elements paint something of their own, to judge what may lie behind a positioned box.
struct Painters: Sendable {
  /// By node, how many before it paint.
  private var before: [Int32]
  /// Boxes over the whole of which something positioned is painted.
  private(set) var covered: Set<Int32> = []

  init(_ tree: HTMLTree, _ styled: StyledTree) {
    before = [Int32](repeating: 0, count: tree.nodes.count + 1)
    var holders: [(end: Int32, node: Int32)] = []
    for node in tree.nodes.indices {
      let found = tree.nodes[node]
      before[node + 1] = before[node]
      guard found.kind == .element else { continue }
      while let last = holders.last, last.end <= Int32(node) { holders.removeLast() }
      let box = styled.styles[Int(styled.styleOfNode[node])].box
      guard box.display != .none else { continue }
      let paints = Painters.paints(box) || Painters.isPicture(found.name)
      if paints { before[node + 1] += 1 }
      if paints, box.position == .absolute, box.opacity > 0, Painters.covers(box) {
        covered.insert(holders.last?.node ?? 0)
      }
      if box.position != .static || box.hasTransform { holders.append((found.end, Int32(node))) }
    }
    for piece in styled.generated {
      let box = styled.styles[Int(piece.style)].box
      guard Painters.paints(box), box.position == .absolute, Painters.covers(box), box.opacity > 0 else {
        continue
      }
      covered.insert(Painters.holder(of: piece.node, tree, styled))
    }
  }

  private static func holder(of node: Int32, _ tree: HTMLTree, _ styled: StyledTree) -> Int32 {
    var node = node
    while node > 0 {
      let box = styled.styles[Int(styled.styleOfNode[Int(node)])].box
      if box.position != .static || box.hasTransform { return node }
      node = tree.nodes[Int(node)].parent
    }
    return 0
  }

  static func paints(_ box: BoxStyle) -> Bool {
    box.background?.alpha != 0 || box.backgroundImage != .none
  }

  static func isPicture(_ name: HTMLName) -> Bool {
    [.img, .video, .canvas, .svg, .iframe, .embed, .object].contains(name)
  }

  /// Whether a positioned box lies over all of its holder.
  private static func covers(_ box: BoxStyle) -> Bool {
    let isWide = isEdge(box.left) && isEdge(box.right) || isFull(box.width)
    return isWide && (isEdge(box.top) && isEdge(box.bottom) || isFull(box.height))
  }

  private static func isEdge(_ extent: Extent) -> Bool { (extent.pixels(of: 100) ?? 1) <= 0 }
  private static func isFull(_ extent: Extent) -> Bool {
    if case .sum(_, let percent) = extent { percent >= 100 } else { false }
  }

  /// How many elements paint in a range of nodes.
  func count(_ start: Int, _ end: Int) -> Int32 {
    before[max(start, min(end, before.count - 1))] - before[start]
  }
}
