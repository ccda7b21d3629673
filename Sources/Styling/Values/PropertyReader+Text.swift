extension PropertyReader {
  mutating func font(_ property: Property) -> StyleValue? {
    switch property {
    case .fontSize: return fontSize()
    case .fontFamily: return fontFamily()
    case .fontWeight: return fontWeight()
    default: return lineHeight()
    }
  }

  private mutating func fontSize() -> StyleValue? {
    if let word = reader.keyword(of: KeywordSet.fontSizes) { return .keyword(word) }
    let isComputed = reader.cursor.kind == .function
    guard let length = reader.length() else { return nil }
    if case .plain(let value, _) = length, value < 0 { return isComputed ? .length(.zero) : nil }
    return .length(length)
  }

  private mutating func fontWeight() -> StyleValue? {
    if let word = reader.keyword(of: [.normal, .bold, .bolder, .lighter]) { return .keyword(word) }
    return reader.number().flatMap { $0 >= 1 && $0 <= 1000 ? .number($0) : nil }
  }

  private mutating func lineHeight() -> StyleValue? {
    if let word = reader.keyword(of: [.normal]) { return .keyword(word) }
    // A bare zero is a number here, no length.
    if reader.cursor.kind == .number {
      return reader.number().flatMap { $0 >= 0 ? .number($0) : nil }
    }
    let start = reader.cursor.index
    if let length = reader.length() { return .length(length) }
    reader.cursor.index = start
    return reader.number().map { .number($0) }
  }

  /// Whether the family is `monospace` and nothing else, which makes the font smaller.
  private mutating func fontFamily() -> StyleValue? {
    var (families, isMonospace) = (0, false)
    repeat {
      if reader.cursor.kind == .string {
        reader.advance()
      } else {
        guard reader.cursor.kind == .ident else {
          // `system-ui` and the like are words; a function may be `generic()`.
          guard reader.cursor.kind == .function else { return nil }
          reader.skip()
          families += 1
          continue
        }
        let name = CSSCursor(reader.cursor.list, reader.cursor.index, reader.cursor.index + 1)
        isMonospace = reader.cursor.list.isWord(reader.cursor.token, "monospace")
        let isReserved = DeclarationPool.wide(name) != nil
        reader.advance()
        guard !isReserved || reader.cursor.kind == .ident else { return nil }
        while reader.cursor.kind == .ident { reader.advance() }
      }
      families += 1
    } while reader.comma()
    return .flag(families == 1 && isMonospace)
  }

  /// Whether the text is struck through.
  mutating func decoration() -> StyleValue? {
    var (isStruck, count) = (false, 0)
    while !reader.isAtEnd {
      if let word = reader.keyword(of: [.none, .underline, .overline, .lineThrough, .blink]) {
        if word == .lineThrough { isStruck = true }
      } else if !isDecorationDetail() {
        return nil
      }
      count += 1
    }
    return count > 0 ? .flag(isStruck) : nil
  }

  private mutating func isDecorationDetail() -> Bool {
    for word in ["solid", "double", "dotted", "dashed", "wavy", "auto", "from-font"] where reader.word(word) {
      return true
    }
    return ColourReader.colour(&reader) != nil || reader.length() != nil
  }

  mutating func content() -> StyleValue? {
    if reader.word("none") { return .keyword(.none) }
    if reader.word("normal") { return .keyword(.normal) }
    var pieces: [ContentPiece] = []
    while !reader.isAtEnd {
      // What follows the slash is for those who do not see.
      if reader.cursor.isDelimiter(0x2F) {
        while !reader.isAtEnd { reader.skip() }
        break
      }
      guard let piece = contentPiece() else { return nil }
      pieces.append(piece)
    }
    return pieces.isEmpty ? nil : .content(pieces)
  }

  private mutating func contentPiece() -> ContentPiece? {
    let token = reader.cursor.token
    let list = reader.cursor.list
    switch token.kind {
    case .string:
      reader.advance()
      return .text(Array(list.text(token)))
    case .function:
      let inner = reader.cursor.inside()
      reader.cursor.skipSpace()
      guard list.isWord(token, "attr") else { return .other }
      let name = ValueReader(inner).cursor.token
      return name.kind == .ident ? .attribute(list.text(name).lowercased) : nil
    case .url:
      reader.advance()
      return .other
    case .ident:
      for (word, mark) in [("open-quote", "\u{201C}"), ("close-quote", "\u{201D}")] where reader.word(word) {
        return .text(Array(mark.utf8))
      }
      return reader.word("no-open-quote") || reader.word("no-close-quote") ? .text([]) : nil
    default: return nil
    }
  }
}
