/// Reads An+B (CSS Syntax Level 3, section 6).
struct NthReader {
  var cursor: CSSCursor

  init(_ cursor: CSSCursor) { self.cursor = cursor }

  /// The pattern; the cursor stands behind it and the space after it.
  mutating func pattern() -> NthPattern? {
    cursor.skipSpace()
    let start = cursor.index
    // The notation cuts across tokens: read it from the letters.
    while !cursor.isAtEnd, cursor.kind != .ident || !cursor.list.isWord(cursor.token, "of") {
      cursor.index += 1
    }
    var text: [UInt8] = []
    for token in cursor.list.tokens[start..<cursor.index] {
      switch token.kind {
      case .whitespace: text.append(0x20)
      case .number, .dimension, .ident, .delimiter:
        text += cursor.list.bytes[Int(token.start)..<Int(token.end)]
      default: return nil
      }
    }
    cursor.skipSpace()
    return NthReader.pattern(text[...].trimmed.lowercased)
  }

  static func pattern(_ text: [UInt8]) -> NthPattern? {
    if text[...].isWord("odd") { return NthPattern(step: 2, offset: 1) }
    if text[...].isWord("even") { return NthPattern(step: 2, offset: 0) }
    guard let letter = text.firstIndex(of: 0x6E) else {
      return integer(text[...]).map { NthPattern(step: 0, offset: $0) }
    }
    let head = text[..<letter]
    let step: Int?
    if head.isEmpty || head.elementsEqual([0x2B]) {
      step = 1
    } else {
      step = head.elementsEqual([0x2D]) ? -1 : integer(head)
    }
    let tail = text[(letter + 1)...].filter { !$0.isCSSSpace }
    guard let step else { return nil }
    if tail.isEmpty { return NthPattern(step: step, offset: 0) }
    guard tail[0] == 0x2B || tail[0] == 0x2D, let offset = integer(tail[...]) else { return nil }
    return NthPattern(step: step, offset: offset)
  }

  private static func integer(_ text: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: text, as: UTF8.self)).map { min(max($0, -1_000_000), 1_000_000) }
  }
}
