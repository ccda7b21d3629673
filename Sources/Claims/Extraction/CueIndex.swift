import Documents
import Scanning

/// The cues of a document: words that say how a value beside them is meant.
struct CueIndex {
  private let cues: [(kind: ClaimKind, range: Range<Int>)]
  private let text: FoldedText
  private let segmentation: Segmentation

  /// `cues` in any order.
  init(_ cues: [(ClaimKind, Range<Int>)], text: FoldedText, segmentation: Segmentation) {
    self.cues = cues.sorted {
      ($0.1.lowerBound, $0.1.upperBound, $0.0) < ($1.1.lowerBound, $1.1.upperBound, $1.0)
    }
    .map { (kind: $0.0, range: $0.1) }
    self.text = text
    self.segmentation = segmentation
  }

  /// The nearest cue of some kinds in the clause of a value, at most `before` scalars before it or `after` behind it.
  /// A separator between them (、＋=,) counts as five scalars.
  func nearest(_ kinds: [ClaimKind], to value: Range<Int>, before: Int, after: Int) -> ClaimKind? {
    var best: (kind: ClaimKind, distance: Int)?
    for cue in around(value, reach: max(before, after) + 12) where kinds.contains(cue.kind) {
      let isBefore = cue.range.upperBound <= value.lowerBound
      let gap =
        isBefore ? cue.range.upperBound..<value.lowerBound : between(value.upperBound, cue.range.lowerBound)
      guard let gap, isInOneClause(cue.range, value) else { continue }
      let distance = gap.count + 5 * gap.filter { CueIndex.separators.contains(text.scalars[$0]) }.count
      guard distance <= (isBefore ? before : after) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (cue.kind, distance) }
    }
    return best?.kind
  }

  /// The cues of some kinds that end at most `reach` scalars before a value in its clause, nearest first.
  func preceding(_ kinds: [ClaimKind], _ value: Range<Int>, reach: Int) -> [(
    kind: ClaimKind, range: Range<Int>
  )] {
    around(value, reach: reach + 12).filter {
      kinds.contains($0.kind) && $0.range.upperBound <= value.lowerBound
        && value.lowerBound - $0.range.upperBound <= reach && isInOneClause($0.range, value)
    }.reversed()
  }

  private func between(_ start: Int, _ end: Int) -> Range<Int>? { start <= end ? start..<end : nil }

  private func isInOneClause(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    segmentation.clauseOf[a.lowerBound] == segmentation.clauseOf[b.lowerBound]
  }

  private func around(_ value: Range<Int>, reach: Int) -> ArraySlice<(kind: ClaimKind, range: Range<Int>)> {
    let from = firstIndex(startingAt: value.lowerBound - reach)
    let to = firstIndex(startingAt: value.upperBound + reach)
    return cues[from..<max(from, to)]
  }

  private func firstIndex(startingAt bound: Int) -> Int {
    return cues.indices.partitioningIndex { cues[$0].range.lowerBound >= bound }
  }

  private static let separators: Set<UInt32> = [0x3001, 0x2B, 0x3D, 0x2C, 0x2F, 0xB7]
}
