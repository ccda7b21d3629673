/// Answers `@supports` for what a current Chromium supports.
struct SupportsReader {
  private var cursor: CSSCursor
  private let depth: Int

  static func holds(_ cursor: CSSCursor, depth: Int = 16) -> Bool {
    var reader = SupportsReader(cursor: cursor, depth: depth)
    reader.cursor.skipSpace()
    return reader.condition() && reader.cursor.isAtEnd
  }

  private mutating func word(_ word: String) -> Bool {
    guard cursor.takeWord(word) else { return false }
    cursor.skipSpace()
    return true
  }

  private mutating func condition() -> Bool {
    if word("not") { return !inBrackets() }
    var result = inBrackets()
    while true {
      if word("and") {
        let other = inBrackets()
        result = result && other
      } else if word("or") {
        let other = inBrackets()
        result = result || other
      } else {
        return result
      }
    }
  }

  private mutating func inBrackets() -> Bool {
    guard depth > 0, cursor.kind == .openRound || cursor.kind == .function else {
      cursor.skipComponent()
      return false
    }
    let token = cursor.token
    let inner = cursor.inside()
    cursor.skipSpace()
    if token.kind == .function { return function(cursor.list.text(token), inner) }
    var declaration = inner
    declaration.skipSpace()
    let name = declaration.token
    declaration.index += 1
    declaration.skipSpace()
    if name.kind == .ident, declaration.take(.colon) {
      return isSupported(inner.list.text(name), CSSCursor(inner.list, declaration.index, inner.end))
    }
    return SupportsReader.holds(inner, depth: depth - 1)
  }

  private func function(_ name: ArraySlice<UInt8>, _ inner: CSSCursor) -> Bool {
    if name.isWord("selector") {
      var book = SelectorBook()
      let parser = SelectorParser(names: PageNames.none, parent: nil)
      return parser.list(inner, &book) != nil
    }
    return name.isWord("font-format") || name.isWord("font-tech")
  }

  /// Properties that the engine does not read are taken as supported, but those of other browsers.
  private func isSupported(_ name: ArraySlice<UInt8>, _ value: CSSCursor) -> Bool {
    if name.starts(with: [0x2D, 0x2D]) { return true }
    for prefix in ["-moz-", "-ms-", "-o-", "-apple-"] where name.starts(with: Array(prefix.utf8)) {
      return false
    }
    let text = String(decoding: value.source, as: UTF8.self)
    if text.contains("var(") { return true }
    for prefix in ["-moz-", "-ms-", "-apple-"] where text.hasPrefix(prefix) { return false }
    if name.isWord("-webkit-touch-callout") || name.isWord("-webkit-overflow-scrolling") { return false }
    guard let target = PropertyName.named(name) else { return true }
    return DeclarationPool.values(target, value, isQuirky: false) != nil
  }
}
