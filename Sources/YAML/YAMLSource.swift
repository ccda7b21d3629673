import Documents

/// The lines of a YAML file, for marks and for quoting a line beside a message.
///
/// Lines end at LF, CR LF or CR, as in every other source; a byte-order mark belongs to no line.
public struct YAMLSource: Sendable {
  /// The bytes without byte-order mark.
  let text: [UInt8]
  private let lines: [Line]

  private struct Line: Sendable {
    /// Offset of the first byte.
    var start: Int
    /// Number of Unicode scalars before the line.
    var scalars: Int
  }

  public init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    text = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    lines = YAMLSource.findLines(text)
  }

  /// How many lines there are; the empty line after a last line feed counts.
  public var lineCount: Int { lines.count }

  /// A line by its number from 1, without its end; bytes that are not UTF-8 become U+FFFD. Nil outside the file.
  public func line(_ number: Int) -> String? {
    guard number >= 1, number <= lines.count else { return nil }
    let start = lines[number - 1].start
    var end = number < lines.count ? lines[number].start : text.count
    while end > start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  /// The byte at a place, counted without byte-order mark; a place outside the file is clamped to it.
  public func offset(of mark: YAMLMark) -> Int {
    guard mark.line >= 1 else { return 0 }
    guard mark.line <= lines.count else { return text.count }
    var offset = lines[mark.line - 1].start
    var column = 1
    while column < mark.column, offset < text.count {
      offset += 1
      while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// The place of the scalar with a number from 0.
  func mark(scalar index: Int) -> YAMLMark {
    let line = lastLine { $0.scalars <= index }
    return YAMLMark(line: line + 1, column: index - lines[line].scalars + 1)
  }

  /// The place of a byte.
  func mark(byte offset: Int) -> YAMLMark {
    let end = min(max(offset, 0), text.count)
    let line = lastLine { $0.start <= end }
    let column = text[lines[line].start..<end].count { $0 & 0xC0 != 0x80 }
    return YAMLMark(line: line + 1, column: column + 1)
  }

  /// Offset of the first byte that is not UTF-8, or nil.
  func firstInvalidByte() -> Int? {
    var offset = 0
    while offset < text.count {
      let length = scalarLength(at: offset)
      if length == 0 { return offset }
      offset += length
    }
    return nil
  }

  /// Length of the well-formed sequence that starts here (Unicode table 3-7), or 0.
  private func scalarLength(at offset: Int) -> Int {
    let lead = text[offset]
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= text.count, second.contains(text[offset + 1]) else { return 0 }
    return text[(offset + 2)..<max(offset + 2, offset + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }

  private func lastLine(_ isBefore: (Line) -> Bool) -> Int {
    max(0, lines.indices.partitioningIndex { !isBefore(lines[$0]) } - 1)
  }

  private static func findLines(_ text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    for start in LineStarts.of(text) {
      let last = lines.last ?? Line(start: 0, scalars: 0)
      let scalars = text[last.start..<start].count { $0 & 0xC0 != 0x80 }
      lines.append(Line(start: start, scalars: last.scalars + scalars))
    }
    return lines
  }
}
