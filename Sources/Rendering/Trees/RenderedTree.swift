import Documents
import HTML

/// The tree of a rendered page and where its nodes come from.
struct RenderedTree {
  var tree: HTMLTree
  /// For each node that of the snapshot; -1 for what was taken from the source because the browser has no nodes
  /// for it: what stands in `template` and `noscript`.
  var snapshotNodes: [Int] = []
  /// For each node that of the page's own tree, or -1.
  var sourceNodes: [Int32] = []
  /// Elements with text before or after what they hold: the element's node and the snapshot's.
  var pseudoElements: [(node: Int, snapshotNode: Int)] = []
}
