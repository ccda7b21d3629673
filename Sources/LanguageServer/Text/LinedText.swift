import Documents

/// A text in UTF-8 with its lines, which end at LF, CR LF or CR.
struct LinedText: Sendable {
  private(set) var bytes: [UInt8]
  /// Offsets at which each line starts; the first is 0.
  private(set) var lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = LineStarts.of(bytes)
  }

  init(_ source: SourceFile) {
    bytes = source.text
    lineStarts = source.lineStarts
  }

  /// Bytes of a byte-order mark, which belongs to no line of a source.
  var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The byte of a place. A column behind the line's end, or a line behind the last, is taken to that end; a column
  /// inside a scalar to the scalar's start.
  func offset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lineStarts.count else { return bytes.count }
    var offset = lineStarts[position.line]
    let end = lineEnd(position.line)
    var rest = position.character
    while offset < end, rest > 0 {
      rest -= encoding.units(lead: bytes[offset])
      if rest < 0 { break }
      offset += PositionEncoding.bytes(lead: bytes[offset])
    }
    return min(offset, end)
  }

  /// The place of a byte; one inside a scalar is that of the scalar's start.
  func position(of offset: Int, _ encoding: PositionEncoding) -> TextPosition {
    let clamped = min(max(offset, 0), bytes.count)
    let line = self.line(of: clamped)
    let end = min(clamped, lineEnd(line))
    var index = lineStarts[line]
    var character = 0
    while index < end {
      let next = index + PositionEncoding.bytes(lead: bytes[index])
      if next > end { break }
      character += encoding.units(lead: bytes[index])
      index = next
    }
    return TextPosition(line: line, character: character)
  }

  func range(of range: Range<Int>, _ encoding: PositionEncoding) -> TextRange {
    TextRange(
      start: position(of: range.lowerBound, encoding), end: position(of: range.upperBound, encoding))
  }

  /// The bytes of a range whose ends may come in either order.
  func bytes(of range: TextRange, _ encoding: PositionEncoding) -> Range<Int> {
    let start = offset(of: range.start, encoding)
    let end = offset(of: range.end, encoding)
    return min(start, end)..<max(start, end)
  }

  /// The byte of a line and a column in scalars, both from 1, as files tell their faults; clamped to the line.
  func offset(line: Int, column: Int) -> Int {
    offset(of: TextPosition(line: line - 1, character: column - 1), .utf32)
  }

  /// Number of the line that holds a byte, from 0.
  func line(of offset: Int) -> Int { LineStarts.line(of: offset, in: lineStarts) }

  /// Where a line's text ends, before CR and LF.
  func lineEnd(_ line: Int) -> Int {
    guard line + 1 < lineStarts.count else { return bytes.count }
    var end = lineStarts[line + 1]
    if bytes[end - 1] == 0x0A { end -= 1 }
    if end > lineStarts[line], bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// A line's text by its number from 0, without its end.
  func text(ofLine line: Int) -> String {
    String(decoding: bytes[lineStarts[line]..<lineEnd(line)], as: UTF8.self)
  }

  /// Puts other bytes in the place of a range.
  mutating func replace(_ range: Range<Int>, with new: [UInt8]) {
    bytes.replaceSubrange(range, with: new)
    lineStarts = LineStarts.of(bytes)
  }
}
