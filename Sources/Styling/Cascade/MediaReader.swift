/// Reads media queries (Media Queries Level 4).
struct MediaReader {
  private var cursor: CSSCursor

  private init(_ cursor: CSSCursor) {
    self.cursor = cursor
    self.cursor.skipSpace()
  }

  /// A list of queries, of which one must hold; an empty one always holds.
  static func list(_ cursor: CSSCursor) -> MediaCondition {
    var whole = cursor
    whole.skipSpace()
    if whole.isAtEnd { return .all }
    return .either(
      cursor.commaSeparated().map { piece in
        var reader = MediaReader(piece)
        guard let query = reader.query(), reader.cursor.isAtEnd else { return .constant(false) }
        return query
      })
  }

  /// The same of text, as in an attribute.
  static func list(_ text: ArraySlice<UInt8>) -> MediaCondition {
    list(CSSCursor(CSSTokenList(Array(text))))
  }

  private mutating func word(_ word: String) -> Bool {
    guard cursor.takeWord(word) else { return false }
    cursor.skipSpace()
    return true
  }

  private mutating func query() -> MediaCondition? {
    let start = cursor.index
    let isNegated = word("not")
    if !isNegated { _ = word("only") }
    guard cursor.kind == .ident else {
      cursor.index = start
      return condition()
    }
    guard !cursor.list.isWord(cursor.token, "and"), !cursor.list.isWord(cursor.token, "or") else {
      return nil
    }
    let type = mediaType()
    var parts = [type]
    while word("and") {
      guard let part = inBrackets() ?? negated() else { return nil }
      parts.append(part)
    }
    return isNegated ? .not(.both(parts)) : .both(parts)
  }

  private mutating func mediaType() -> MediaCondition {
    let name = cursor.list.text(cursor.next())
    cursor.skipSpace()
    return name.isWord("all") || name.isWord("screen") ? .all : .print
  }

  private mutating func negated() -> MediaCondition? {
    guard word("not") else { return nil }
    return inBrackets().map { .not($0) }
  }

  private mutating func condition() -> MediaCondition? {
    if let negated = negated() { return negated }
    guard let first = inBrackets() else { return nil }
    var parts = [first]
    if word("and") {
      repeat {
        guard let part = inBrackets() else { return nil }
        parts.append(part)
      } while word("and")
      return .both(parts)
    }
    while word("or") {
      guard let part = inBrackets() else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? first : .either(parts)
  }

  private mutating func inBrackets() -> MediaCondition? {
    guard cursor.kind == .openRound || cursor.kind == .function else { return nil }
    let isFunction = cursor.kind == .function
    let inner = cursor.inside()
    cursor.skipSpace()
    if isFunction { return .unknown }
    var reader = MediaReader(inner)
    if let condition = reader.condition(), reader.cursor.isAtEnd { return condition }
    return MediaFeatureReader.condition(inner) ?? .unknown
  }
}
