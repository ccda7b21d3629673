/// A place in a list of tokens from which a parser reads.
struct CSSCursor {
  let list: CSSTokenList
  var index: Int
  let end: Int

  init(_ list: CSSTokenList) { self.init(list, 0, list.tokens.count) }

  init(_ list: CSSTokenList, _ index: Int, _ end: Int) {
    self.list = list
    self.index = index
    self.end = min(end, list.tokens.count)
  }

  var isAtEnd: Bool { index >= end }

  /// The token here, an end token beyond the last one.
  @inline(__always)
  var token: CSSToken {
    index < end ? list.tokens[index] : CSSToken(kind: .end, start: 0, end: 0)
  }

  @inline(__always)
  var kind: CSSToken.Kind { index < end ? list.tokens[index].kind : .end }

  func isDelimiter(_ byte: UInt8) -> Bool { kind == .delimiter && list.tokens[index].byte == byte }

  /// Takes the token here.
  mutating func next() -> CSSToken {
    defer { index += 1 }
    return token
  }

  mutating func skipSpace() { while kind == .whitespace { index += 1 } }

  /// Takes a token of a kind if it stands here.
  mutating func take(_ kind: CSSToken.Kind) -> Bool {
    guard self.kind == kind else { return false }
    index += 1
    return true
  }

  mutating func takeDelimiter(_ byte: UInt8) -> Bool {
    guard isDelimiter(byte) else { return false }
    index += 1
    return true
  }

  /// Takes an identifier that is this lower-case word.
  mutating func takeWord(_ word: String) -> Bool {
    guard kind == .ident, list.isWord(token, word) else { return false }
    index += 1
    return true
  }

  /// Goes over one component value: a token, or a block or function with all it holds.
  mutating func skipComponent() {
    let token = token
    index = token.opens ? min(Int(token.link) + 1, end) : index + 1
  }

  /// What stands inside the block or function here; goes behind it.
  mutating func inside() -> CSSCursor {
    let token = token
    let close = min(Int(token.link), end)
    let inner = CSSCursor(list, index + 1, close)
    index = min(close + 1, end)
    return inner
  }

  /// The pieces between commas, none empty unless it is written so.
  func commaSeparated() -> [CSSCursor] {
    var pieces: [CSSCursor] = []
    var walker = self
    var start = index
    while !walker.isAtEnd {
      if walker.kind == .comma {
        pieces.append(CSSCursor(list, start, walker.index))
        start = walker.index + 1
      }
      walker.skipComponent()
    }
    pieces.append(CSSCursor(list, start, end))
    return pieces
  }

  /// The source from here to the end, without white space around it.
  var source: ArraySlice<UInt8> {
    guard index < end else { return [] }
    let first = list.tokens[index]
    let start = CSSCursor.start(first, list.bytes)
    let stop = end < list.tokens.count ? CSSCursor.start(list.tokens[end], list.bytes) : list.bytes.count
    return list.bytes[start..<max(start, stop)].trimmed
  }

  /// Where a token's own bytes begin, quotes and signs before its name included.
  private static func start(_ token: CSSToken, _ bytes: [UInt8]) -> Int {
    let start = Int(token.start)
    switch token.kind {
    case .string, .badString, .hash, .atKeyword: return start - 1
    case .url, .badURL:
      var place = start
      while place > 0, bytes[place - 1] != 0x28 { place -= 1 }
      return max(0, place - 4)
    default: return start
    }
  }
}
