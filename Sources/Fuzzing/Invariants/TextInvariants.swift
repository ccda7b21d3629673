import Documents

/// What holds for every text and for every place in one.
enum TextInvariants {
  /// The bytes are well-formed UTF-8.
  static func checkUTF8(_ bytes: [UInt8], _ name: String) throws(BrokenInvariant) {
    try hold(String(validating: bytes, as: UTF8.self) != nil, "\(name) is no UTF-8")
  }

  /// The range lies in the bytes, and begins and ends between two scalars.
  static func check(_ range: Range<Int>, in bytes: [UInt8], _ name: String) throws(BrokenInvariant) {
    try hold(
      range.lowerBound >= 0 && range.upperBound <= bytes.count,
      "\(name) \(range) is outside of \(bytes.count) bytes")
    for offset in [range.lowerBound, range.upperBound] {
      try hold(isBoundary(offset, bytes), "\(name) \(range): \(offset) is inside a scalar")
    }
  }

  private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// Lines cover the text in order, and places grow with their offsets.
  static func checkLines(_ source: SourceFile) throws(BrokenInvariant) {
    let starts = source.lineStarts
    try hold(starts.first == 0, "the first line does not start at 0")
    try hold(zip(starts, starts.dropFirst()).allSatisfy(<), "lines are out of order")
    try hold((starts.last ?? 0) <= source.text.count, "a line starts behind the text")
    let step = max(1, source.text.count / 64)
    var last = source.position(at: 0)
    for offset in stride(from: step, through: source.text.count, by: step) {
      let place = source.position(at: offset)
      try hold(place.offset == offset, "the place of \(offset) has the offset \(place.offset)")
      try hold(
        (last.line, last.byteColumn) < (place.line, place.byteColumn)
          && (last.line, last.column) <= (place.line, place.column),
        "the place of \(offset) is not behind that of \(last.offset)")
      last = place
    }
  }
}
