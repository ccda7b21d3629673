import HTML

/// Finds for the browser's nodes those of the source.
///
/// Elements carry their number. Texts are found by the element around them, their order and their words; what a
/// script moved elsewhere is found by its words alone.
struct SourceMatcher {
  private let tree: HTMLTree
  private let snapshot: PageSnapshot
  /// For each of the browser's nodes the element of the source; -1 where there is none.
  private(set) var elements: [Int32]
  /// For each of the browser's texts and comments the nodes of the source that it is made of.
  private(set) var pieces: [Int: Range<Int>] = [:]

  init(_ tree: HTMLTree, _ snapshot: PageSnapshot) {
    self.tree = tree
    self.snapshot = snapshot
    elements = [Int32](repeating: -1, count: snapshot.parents.count)
    matchElements()
    matchTexts()
  }

  private mutating func matchElements() {
    for node in elements.indices {
      switch snapshot.types[node] {
      case PageSnapshot.NodeType.document: elements[node] = node == 0 ? 0 : -1
      case PageSnapshot.NodeType.element:
        guard let number = snapshot.attribute(PageAnnotation.attribute, of: node).flatMap({ Int($0) }),
          tree.nodes.indices.contains(number), tree.nodes[number].kind == .element,
          tree.name(of: number) == snapshot.name(of: node)
        else { continue }
        elements[node] = Int32(number)
      default: continue
      }
    }
  }

  /// Where a text stands and what it says.
  private struct Place: Hashable {
    var owner: Int32
    var isComment: Bool
    var words: [UInt8]
  }

  private mutating func matchTexts() {
    var known: [Place: WaitingRuns] = [:]
    var anywhere: [[UInt8]: WaitingRuns] = [:]
    for run in sourceRuns() {
      known[run.place, default: WaitingRuns()].runs.append(run.nodes)
      if !run.place.words.isEmpty, !run.place.isComment {
        anywhere[run.place.words, default: WaitingRuns()].runs.append(run.nodes)
      }
    }
    var used: Set<Int> = []
    var left: [(node: Int, words: [UInt8])] = []
    for (node, place) in snapshotTexts() {
      if let found = known[place]?.next(used) {
        used.insert(found.lowerBound)
        pieces[node] = found
      } else if !place.words.isEmpty, !place.isComment {
        left.append((node, place.words))
      }
    }
    for (node, words) in left {
      guard let found = anywhere[words]?.next(used) else { continue }
      used.insert(found.lowerBound)
      pieces[node] = found
    }
  }

  /// Texts of the source with the same words, each to be used once.
  private struct WaitingRuns {
    var runs: [Range<Int>] = []
    var first = 0

    mutating func next(_ used: Set<Int>) -> Range<Int>? {
      while first < runs.count {
        first += 1
        if !used.contains(runs[first - 1].lowerBound) { return runs[first - 1] }
      }
      return nil
    }
  }

  /// The source's texts, pieces that stand side by side together, and its comments.
  private func sourceRuns() -> [(nodes: Range<Int>, place: Place)] {
    var owners = [Int32](repeating: 0, count: tree.nodes.count)
    var result: [(nodes: Range<Int>, place: Place)] = []
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let owner = node.parent < 0 ? 0 : owners[Int(node.parent)]
      var end = index + 1
      switch node.kind {
      case .document: owners[index] = 0
      case .element: owners[index] = PageAnnotation.isNumbered(index, in: tree) ? Int32(index) : owner
      case .comment:
        let words = SourceMatcher.words(tree.bytes(of: index))
        result.append((index..<end, Place(owner: owner, isComment: true, words: words)))
      case .text, .reference:
        while end < tree.nodes.count, tree.nodes[end].isText, tree.nodes[end].parent == node.parent {
          end += 1
        }
        let bytes = (index..<end).flatMap { tree.bytes(of: $0) }
        result.append(
          (index..<end, Place(owner: owner, isComment: false, words: SourceMatcher.words(bytes[...]))))
      }
      index = end
    }
    return result
  }

  private func snapshotTexts() -> [(node: Int, place: Place)] {
    var owners = [Int32](repeating: 0, count: snapshot.parents.count)
    var result: [(node: Int, place: Place)] = []
    for node in snapshot.parents.indices {
      let parent = snapshot.parents[node]
      let owner = parent < 0 ? 0 : owners[parent]
      owners[node] = elements[node] > 0 ? elements[node] : owner
      let type = snapshot.types[node]
      guard type == PageSnapshot.NodeType.text || type == PageSnapshot.NodeType.comment else { continue }
      let text = PageAnnotation.withoutNumbers(snapshot.value(of: node))
      result.append(
        (
          node,
          Place(
            owner: owner, isComment: type == PageSnapshot.NodeType.comment,
            words: SourceMatcher.words(Array(text.utf8)[...]))
        ))
    }
    return result
  }

  /// The bytes with HTML's line feeds and without white space at the ends, where parsers may differ.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return [] }
    let inner = bytes[start...last]
    guard inner.contains(0x0D) else { return Array(inner) }
    var result: [UInt8] = []
    for index in inner.indices {
      if inner[index] == 0x0D { result.append(0x0A) }
      if inner[index] == 0x0A, index > start, inner[index - 1] == 0x0D { continue }
      if inner[index] != 0x0D { result.append(inner[index]) }
    }
    return result
  }
}
