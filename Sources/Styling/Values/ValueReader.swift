/// Reads single values of CSS Values Level 4 from tokens.
struct ValueReader {
  var cursor: CSSCursor
  /// Lengths without a unit are px, as old sheets write them.
  let isQuirky: Bool

  init(_ cursor: CSSCursor, isQuirky: Bool = false) {
    self.cursor = cursor
    self.isQuirky = isQuirky
    self.cursor.skipSpace()
  }

  var isAtEnd: Bool { cursor.isAtEnd }

  mutating func keyword() -> Keyword? {
    guard cursor.kind == .ident, let keyword = Keyword.named(cursor.list.text(cursor.token)) else {
      return nil
    }
    advance()
    return keyword
  }

  mutating func keyword(of allowed: KeywordSet) -> Keyword? {
    let start = cursor.index
    guard let keyword = keyword() else { return nil }
    if allowed.contains(keyword) { return keyword }
    cursor.index = start
    return nil
  }

  /// Takes an identifier that is this word.
  mutating func word(_ word: String) -> Bool {
    guard cursor.takeWord(word) else { return false }
    cursor.skipSpace()
    return true
  }

  mutating func number() -> Double? {
    switch cursor.kind {
    case .number:
      let value = cursor.token.number
      advance()
      return value
    case .function:
      var reader = MathReader(cursor)
      guard case .number(let value)? = reader.value() else { return nil }
      cursor.index = reader.cursor.index
      cursor.skipSpace()
      return value
    default: return nil
    }
  }

  /// A number or a percentage as a share of one.
  mutating func share() -> Double? {
    if cursor.kind == .percentage {
      let value = cursor.token.number / 100
      advance()
      return value
    }
    if cursor.kind == .function {
      let start = cursor.index
      if let value = number() { return value }
      cursor.index = start
      if case .plain(let value, .percent)? = length() { return value / 100 }
      cursor.index = start
      return nil
    }
    return number()
  }

  /// A length or a percentage.
  mutating func length(allowsPercent: Bool = true) -> CSSLength? {
    let token = cursor.token
    switch token.kind {
    case .dimension:
      let unit = CSSLength.Unit.names.find(cursor.list.unit(token))
      guard unit >= 0, let unit = CSSLength.Unit(rawValue: UInt8(unit)), unit != .percent else { return nil }
      advance()
      return .plain(token.number, unit)
    case .percentage:
      guard allowsPercent else { return nil }
      advance()
      return .plain(token.number, .percent)
    case .number:
      guard token.number == 0 || isQuirky else { return nil }
      advance()
      return .plain(token.number, .px)
    case .function:
      var reader = MathReader(cursor)
      guard case .length(let length)? = reader.value() else { return nil }
      cursor.index = reader.cursor.index
      cursor.skipSpace()
      return length
    default: return nil
    }
  }

  /// In degrees.
  mutating func angle() -> Double? {
    let token = cursor.token
    if token.kind == .number, token.number == 0 {
      advance()
      return 0
    }
    guard token.kind == .dimension else { return nil }
    let unit = cursor.list.unit(token)
    let factor: Double
    if unit.isWord("deg") {
      factor = 1
    } else if unit.isWord("turn") {
      factor = 360
    } else if unit.isWord("rad") {
      factor = 180 / Double.pi
    } else if unit.isWord("grad") {
      factor = 0.9
    } else {
      return nil
    }
    advance()
    return token.number * factor
  }

  /// In seconds.
  mutating func time() -> Double? {
    let token = cursor.token
    guard token.kind == .dimension else { return nil }
    let unit = cursor.list.unit(token)
    guard unit.isWord("s") || unit.isWord("ms") else { return nil }
    advance()
    return unit.isWord("s") ? token.number : token.number / 1000
  }

  /// What stands inside the function of this name, or nil.
  mutating func function(_ name: String) -> ValueReader? {
    guard cursor.kind == .function, cursor.list.isWord(cursor.token, name) else { return nil }
    let inner = cursor.inside()
    cursor.skipSpace()
    return ValueReader(inner)
  }

  mutating func comma() -> Bool {
    guard cursor.take(.comma) else { return false }
    cursor.skipSpace()
    return true
  }

  mutating func slash() -> Bool {
    guard cursor.takeDelimiter(0x2F) else { return false }
    cursor.skipSpace()
    return true
  }

  mutating func advance() {
    cursor.index += 1
    cursor.skipSpace()
  }

  /// Goes over one component value.
  mutating func skip() {
    cursor.skipComponent()
    cursor.skipSpace()
  }
}
