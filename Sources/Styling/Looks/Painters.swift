import Documents
import HTML

/// Which elements paint something of their own, to judge what may lie behind a positioned box.
struct Painters: Sendable {
  /// By node, how many before it paint.
  private var before: [Int32]
  /// Boxes over the whole of which something positioned is painted.
  private(set) var covered: Set<Int32> = []

  init(_ tree: HTMLTree, _ styled: StyledTree, _ traits: [StyleTraits]) {
    before = [Int32](repeating: 0, count: tree.nodes.count + 1)
    var holders: [(end: Int32, node: Int32)] = []
    for node in tree.nodes.indices {
      before[node + 1] = before[node]
      guard tree.nodes[node].kind == .element else { continue }
      let own = traits[Int(styled.styleOfNode[node])]
      if own.contains(.isGone) { continue }
      while let last = holders.last, last.end <= Int32(node) { holders.removeLast() }
      let paints = own.contains(.paints) || Painters.isPicture(tree.nodes[node].name)
      if paints { before[node + 1] += 1 }
      if paints, own.contains(.covers) { covered.insert(holders.last?.node ?? 0) }
      if own.contains(.isHolder) { holders.append((tree.nodes[node].end, Int32(node))) }
    }
    for piece in styled.generated {
      let own = traits[Int(piece.style)]
      guard own.contains(.paints), own.contains(.covers) else { continue }
      covered.insert(Painters.holder(of: piece.node, tree, styled, traits))
    }
  }

  private static func holder(
    of node: Int32, _ tree: HTMLTree, _ styled: StyledTree, _ traits: [StyleTraits]
  ) -> Int32 {
    var node = node
    while node > 0 {
      if traits[Int(styled.styleOfNode[Int(node)])].contains(.isHolder) { return node }
      node = tree.nodes[Int(node)].parent
    }
    return 0
  }

  private static func isPicture(_ name: HTMLName) -> Bool {
    switch name {
    case .img, .video, .canvas, .svg, .iframe, .embed, .object: true
    default: false
    }
  }

  /// How many elements paint in a range of nodes.
  func count(_ start: Int, _ end: Int) -> Int32 {
    before[max(start, min(end, before.count - 1))] - before[start]
  }
}
