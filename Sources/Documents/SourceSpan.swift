/// A half-open range of UTF-8 bytes in a decoded source (without its byte-order mark).
///
/// After the W3C TextPositionSelector; `start <= end` always holds.
public struct SourceSpan: Hashable, Sendable, Comparable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  public init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }

  /// The span as a range of byte offsets.
  public var range: Range<Int> { start..<end }

  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
