import Documents
import Findings

/// The word of a YAML file that a fault speaks of.
enum WordRange {
  /// Bytes of the misspelt word where the fault names one, else of the scalar at its place, else of the line's text.
  static func of(_ problem: RunError, in text: LinedText) -> Range<Int> {
    guard let line = problem.line else { return lineText(0, text) }
    // A byte-order mark is one more scalar, which the faults of a file do not count.
    let mark = line == 1 && text.markLength > 0 ? 1 : 0
    let start = text.offset(line: line, column: (problem.column ?? 1) + mark)
    if let word = problem.correction?.word, let found = find(Array(word.utf8), from: start, text) {
      return found
    }
    return scalar(at: start, text)
  }

  /// Bytes in which a misspelt word is looked for: a long flow mapping.
  private static let reach = 2_000

  private static func find(_ word: [UInt8], from start: Int, _ text: LinedText) -> Range<Int>? {
    let end = min(text.bytes.count, start + reach)
    guard !word.isEmpty, start + word.count <= end else { return nil }
    return (start...end - word.count).first { place in
      text.bytes[place...].starts(with: word) && !isLetter(place - 1, text)
        && !isLetter(place + word.count, text)
    }.map { $0..<$0 + word.count }
  }

  private static func isLetter(_ place: Int, _ text: LinedText) -> Bool {
    guard text.bytes.indices.contains(place) else { return false }
    let byte = text.bytes[place]
    return byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// A quoted scalar with its quotes, a plain one up to what ends it; of a flow collection its first sign.
  private static func scalar(at start: Int, _ text: LinedText) -> Range<Int> {
    let line = text.line(of: start)
    let end = text.lineEnd(line)
    guard start < end else { return lineText(line, text) }
    let rest = text.bytes[start..<end]
    switch text.bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let close = rest.dropFirst().firstIndex(of: text.bytes[start])
      return start..<(close.map { $0 + 1 } ?? end)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return start..<start + 1
    default: return plain(rest)
    }
  }

  private static func plain(_ rest: ArraySlice<UInt8>) -> Range<Int> {
    var last = rest.startIndex
    for index in rest.indices {
      let byte = rest[index]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { break }
      let next = index + 1 < rest.endIndex ? rest[index + 1] : 0x20
      if byte == UInt8(ascii: ":"), next == 0x20 { break }
      if byte == UInt8(ascii: "#"), index > rest.startIndex, rest[index - 1] == 0x20 { break }
      if byte != 0x20 { last = index + 1 }
    }
    return rest.startIndex..<max(last, min(rest.startIndex + 1, rest.endIndex))
  }

  private static func lineText(_ line: Int, _ text: LinedText) -> Range<Int> {
    let end = text.lineEnd(line)
    let start = text.lineStarts[line]
    let first = text.bytes[start..<end].firstIndex { $0 != 0x20 } ?? start
    let last = text.bytes[first..<end].lastIndex { $0 != 0x20 } ?? first
    return first..<min(last + 1, end)
  }

}
