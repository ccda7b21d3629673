import Documents
import HTML
import Styling

/// The order in which a page is read where its style puts short words of a line elsewhere than they are written:
/// `row-reverse`, `order`, floats to the right.
///
/// Longer items - the cards and columns of a layout - are read as they are written, as a reader makes sense of them
/// in either order.
struct VisualOrder {
  /// All nodes in the order of reading.
  private(set) var nodes: [Int32] = []
  /// Items that stand beside one another, so that they do not part what is read.
  private(set) var inLine: Set<Int32> = []
  /// Elements whose items are the letters of a word.
  private(set) var words: Set<Int32> = []

  private let tree: HTMLTree
  private let looks: PageLooks
  /// The new order of what stands in an element, by its node.
  private var changed: [Int: [Range<Int>]] = [:]

  /// Nil where the order of the source is that of reading, on the screen of a phone.
  init?(_ tree: HTMLTree, _ view: PageView) {
    (self.tree, looks) = (tree, view.phone)
    let isPlain = looks.looks.map(\.placing.isPlain)
    if isPlain.allSatisfy({ $0 }) { return nil }
    for parent in parents(isPlain) { arrange(parent) }
    if changed.isEmpty { return nil }
    writeNodes()
  }

  /// The elements in which something may stand elsewhere.
  private func parents(_ isPlain: [Bool]) -> [Int] {
    var found: Set<Int> = []
    for node in tree.nodes.indices.dropFirst() where !isPlain[Int(looks.lookOfNode[node])] {
      guard tree.nodes[node].kind == .element else { continue }
      let placing = looks[node].placing
      if placing.reversesItems { found.insert(node) }
      if placing.order != 0 || placing.precedesLine { found.insert(Int(tree.nodes[node].parent)) }
    }
    return found.sorted().filter { $0 > 0 && looks[$0].hidden == nil }
  }

  private mutating func arrange(_ parent: Int) {
    let display = looks[parent].display
    if display == .flexible || display == .inlineFlexible {
      arrangeItems(parent)
    } else {
      arrangeFloats(parent)
    }
  }

  /// Puts the items of a flex or grid box into the order of their places.
  private mutating func arrangeItems(_ parent: Int) {
    let all = children(of: parent)
    let items = all.filter { !$0.isBlank }
    guard let line = line(of: items) else { return }
    let placing = looks[parent].placing
    var order = items.indices.sorted { (items[$0].order, $0) < (items[$1].order, $1) }
    if placing.reversesItems { order.reverse() }
    guard order != Array(items.indices) else { return }
    changed[parent] = order.map { items[$0].nodes } + all.filter(\.isBlank).map(\.nodes)
    if line.isWord { words.insert(Int32(parent)) }
    if line.isShort, !placing.stacksItems { addToLine(items) }
  }

  /// Turns round each run of floats to the right.
  private mutating func arrangeFloats(_ parent: Int) {
    var all = children(of: parent)
    var isChanged = false
    var start = 0
    while start < all.count {
      guard all[start].precedesLine else {
        start += 1
        continue
      }
      var end = start + 1
      while let next = all[end...].firstIndex(where: { !$0.isBlank }), all[next].precedesLine {
        end = next + 1
      }
      if let line = line(of: all[start..<end].filter { !$0.isBlank }) {
        if line.isShort { addToLine(all[start..<end]) }
        all[start..<end].reverse()
        isChanged = true
      }
      start = end
    }
    if isChanged { changed[parent] = all.map(\.nodes) }
  }

  private mutating func addToLine(_ items: some Sequence<LineItem>) {
    for item in items where !item.isBlank { inLine.insert(Int32(item.nodes.lowerBound)) }
  }

  /// What short words come to; nil where there are none to be put in order.
  private func line(of items: [LineItem]) -> (isShort: Bool, isWord: Bool)? {
    let texts = items.filter { !$0.isHidden }.map { LineText($0.nodes, tree, looks) }
    guard texts.allSatisfy({ $0 != nil }) else { return nil }
    let words = texts.compactMap { $0 }.filter { $0.bytes > 0 }
    guard words.count > 1 else { return nil }
    return (words.allSatisfy(\.isShort), words.allSatisfy(\.isLetter))
  }

  private func children(of parent: Int) -> [LineItem] {
    var items: [LineItem] = []
    var child = parent + 1
    let end = Int(tree.nodes[parent].end)
    while child < end {
      let next = Int(tree.nodes[child].end)
      items.append(LineItem(child..<next, tree, looks))
      child = next
    }
    return LineItem.joiningTexts(items)
  }

  private mutating func writeNodes() {
    nodes.reserveCapacity(tree.nodes.count)
    var open = [0..<tree.nodes.count]
    while let range = open.popLast() {
      var node = range.lowerBound
      while node < range.upperBound {
        nodes.append(Int32(node))
        node += 1
        guard let parts = changed[node - 1] else { continue }
        open.append(Int(tree.nodes[node - 1].end)..<range.upperBound)
        open += parts.reversed()
        break
      }
    }
  }
}
