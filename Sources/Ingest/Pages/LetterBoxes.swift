import HTML

/// Words whose letters stand each in a box of its own.
enum LetterBoxes {
  /// A word has at least so many letters.
  private static let shortest = 3

  /// Whether an element holds nothing but boxes of one letter each, three at least. Elements that stand in a line
  /// anyway are such boxes only in a flexible one.
  static func fill(_ node: Int, _ tree: HTMLTree, isFlexible: Bool) -> Bool {
    var count = 0
    var child = node + 1
    let end = Int(tree.nodes[node].end)
    while child < end {
      let found = tree.nodes[child]
      switch found.kind {
      case .element:
        let vocabulary = PageVocabulary.of(found.name)
        guard vocabulary.isDisjoint(with: [.block, .skipped]), isFlexible || vocabulary.contains(.usualBlock),
          holdsLetter(child, tree)
        else { return false }
        count += 1
      case .comment: break
      default: guard isBlank(child, tree) else { return false }
      }
      child = Int(found.end)
    }
    return count >= shortest
  }

  private static func holdsLetter(_ node: Int, _ tree: HTMLTree) -> Bool {
    let text = node + 1
    guard Int(tree.nodes[node].end) == text + 1, tree.nodes[text].isText else { return false }
    let bytes = Array(tree.bytes(of: text))
    // Longer than one letter with white space around it is no letter.
    guard bytes.count <= 64 else { return false }
    let word = TextScan.trimmed(bytes, 0..<bytes.count)
    return !word.isEmpty && TextScan.scalar(bytes, word.lowerBound).length == word.count
  }

  static func isBlank(_ node: Int, _ tree: HTMLTree) -> Bool {
    tree.bytes(of: node).allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}

extension PageReader {
  func isBlank(_ node: Int) -> Bool { LetterBoxes.isBlank(node, tree) }
}
