/// A field of a delimited file.
struct DelimitedField {
  /// The text between the quotes, or the whole field.
  var range: Range<Int>
  /// Whether it stood in quotes, so that `""` in it means `"`.
  var isQuoted: Bool

  /// The pieces of the field: ranges as they are, and those of doubled quotes.
  func pieces(_ bytes: [UInt8]) -> [(range: Range<Int>, isQuote: Bool)] {
    guard isQuoted else { return [(range, false)] }
    var pieces: [(range: Range<Int>, isQuote: Bool)] = []
    var start = range.lowerBound
    var index = start
    while index + 1 < range.upperBound {
      guard bytes[index] == 0x22, bytes[index + 1] == 0x22 else {
        index += 1
        continue
      }
      if start < index { pieces.append((start..<index, false)) }
      pieces.append((index..<index + 2, true))
      index += 2
      start = index
    }
    if start < range.upperBound { pieces.append((start..<range.upperBound, false)) }
    return pieces
  }

  /// The field's value without white space at its ends.
  func value(_ bytes: [UInt8]) -> String {
    let trimmed = DelimitedField(range: TextScan.trimmed(bytes, range), isQuoted: isQuoted)
    guard isQuoted else { return TextScan.text(bytes, trimmed.range) }
    return trimmed.pieces(bytes).map { $0.isQuote ? "\"" : TextScan.text(bytes, $0.range) }.joined()
  }
}

/// A record of a delimited file.
struct DelimitedRecord {
  var fields: [DelimitedField]
  /// Offset of its first byte.
  var start: Int
}
