import HTML
import Styling

/// The text of an item that is a word or two.
struct LineText {
  /// Bytes of its text without white space at its ends.
  private(set) var bytes = 0
  private var letters = 0
  private var hasBlocks = false

  /// Nodes of an item, bytes of its text, and of such as stands in one line with others, at most.
  private static let most = (nodes: 64, bytes: 24, inLine: 12)

  /// Nil for a longer text.
  init?(_ nodes: Range<Int>, _ tree: HTMLTree, _ looks: PageLooks) {
    guard nodes.count <= LineText.most.nodes else { return nil }
    for node in nodes {
      let found = tree.nodes[node]
      if found.kind == .element {
        let blocks: PageVocabulary = node == nodes.lowerBound ? .block : [.block, .usualBlock]
        if !PageVocabulary.of(found.name).isDisjoint(with: blocks) { hasBlocks = true }
      }
      guard found.isText, looks[node].hidden == nil else { continue }
      guard tree.bytes(of: node).count <= 16 * LineText.most.bytes else { return nil }
      let text = Array(tree.bytes(of: node))
      let word = TextScan.trimmed(text, 0..<text.count)
      bytes += word.count
      letters += TextScan.count(text, word)
      guard bytes <= LineText.most.bytes else { return nil }
    }
  }

  var isLetter: Bool { letters == 1 && !hasBlocks }
  var isShort: Bool { bytes <= LineText.most.inLine && !hasBlocks }
}
