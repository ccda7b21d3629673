/// A text as it is matched: folded scalars, each with the bytes where it came from.
///
/// Folding makes one form of full-width and half-width, upper and lower case, traditional and simplified
/// characters and Kangxi radicals; zero-width characters, and single spaces and asterisks between Han
/// characters, are left out. One scalar in, at most one scalar out, so the map back is exact.
public struct FoldedText: Sendable {
  /// Folded Unicode scalars. Line feeds are kept.
  public let scalars: [UInt32]
  /// For each scalar the byte offset at which its source character starts.
  public let starts: [UInt32]
  /// For each scalar the byte offset after its source character.
  public let ends: [UInt32]

  public init(scalars: [UInt32], starts: [UInt32], ends: [UInt32]) {
    precondition(scalars.count == starts.count && scalars.count == ends.count, "one place a scalar")
    self.scalars = scalars
    self.starts = starts
    self.ends = ends
  }

  public var count: Int { scalars.count }

  /// The bytes that a non-empty range of scalars came from.
  public func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The scalars that came from a range of bytes, or nil where none did.
  public func range(ofBytes bytes: Range<Int>) -> Range<Int>? {
    let first = firstIndex(startingAt: bytes.lowerBound)
    let end = firstIndex(startingAt: bytes.upperBound)
    return first < end ? first..<end : nil
  }

  private func firstIndex(startingAt byte: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
