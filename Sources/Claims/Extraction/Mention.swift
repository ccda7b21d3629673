/// A match of a vocabulary in a document.
struct Mention: Sendable {
  var vocabulary: Int
  var pattern: Int
  /// Scalars of the folded text.
  var range: Range<Int>
  /// Indices of the value tokens that it took.
  var values: [Int]
  var fields: [ClaimField]

  /// How many values and fields it has taken so far.
  var extent: (values: Int, fields: Int) { (values.count, fields.count) }

  /// Gives back what it took beyond an earlier extent.
  mutating func cut(to extent: (values: Int, fields: Int)) {
    if values.count > extent.values { values.removeLast(values.count - extent.values) }
    if fields.count > extent.fields { fields.removeLast(fields.count - extent.fields) }
  }
}
