import Documents

/// How much of each document the report holds, so that a large run stays a file that opens at once.
enum PageExtent {
  case whole
  /// The blocks around the marks.
  case around
  case nothing

  /// In bytes of text: of one document, of all that are shown whole, and of all that are shown at all.
  private static let limits = (document: 40_000, whole: 320_000, all: 480_000)
  /// Blocks that are kept on each side of a mark.
  private static let margin = 3

  /// In the order of the documents; one that is not drawn, since only other documents' findings quote it, takes no
  /// room.
  static func extents(
    of documents: [Document], _ marks: [[PageMark]], drawn: Set<Int>
  ) -> [PageExtent] {
    var used = 0
    return documents.indices.map { number in
      guard drawn.contains(number) else { return .nothing }
      let size = documents[number].content.count
      if size <= limits.document, used + size <= limits.whole {
        used += size
        return .whole
      }
      let kept = blocks(around: marks[number], in: documents[number]).reduce(0) {
        $0 + documents[number].blocks[$1].content.count
      }
      guard kept <= limits.document, used + kept <= limits.all else { return .nothing }
      used += kept
      return .around
    }
  }

  /// Indices of the blocks that are shown, ascending.
  func blocks(of document: Document, _ marks: [PageMark]) -> [Int] {
    switch self {
    case .whole: Array(document.blocks.indices)
    case .around: PageExtent.blocks(around: marks, in: document)
    case .nothing: []
    }
  }

  private static func blocks(around marks: [PageMark], in document: Document) -> [Int] {
    var kept: Set<Int> = []
    for mark in marks {
      guard let first = document.block(at: mark.range.lowerBound),
        let last = document.block(at: max(mark.range.lowerBound, mark.range.upperBound - 1))
      else { continue }
      let range = max(0, first - margin)...min(document.blocks.count - 1, max(first, last) + margin)
      kept.formUnion(range)
    }
    return kept.sorted()
  }
}
