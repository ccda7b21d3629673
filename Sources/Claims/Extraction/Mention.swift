/// A match of a vocabulary in a document.
struct Mention: Sendable {
  var vocabulary: Int
  var pattern: Int
  /// Scalars of the folded text.
  var range: Range<Int>
  /// Indices of the value tokens that it took.
  var values: [Int]
  var fields: [ClaimField]
}
