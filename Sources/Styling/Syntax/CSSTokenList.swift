/// A style sheet or a piece of one as tokens.
final class CSSTokenList: Sendable {
  let bytes: [UInt8]
  let tokens: [CSSToken]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var tokenizer = CSSTokenizer(bytes)
    tokens = tokenizer.tokens()
  }

  /// The name, string or unit of a token with its escapes decoded.
  func text(_ token: CSSToken) -> ArraySlice<UInt8> {
    let slice = bytes[Int(token.start)..<Int(token.end)]
    return token.isEscaped ? CSSEscapes.decoded(slice)[...] : slice
  }

  func unit(_ token: CSSToken) -> ArraySlice<UInt8> {
    let slice = bytes[Int(token.link)..<Int(token.end)]
    return token.isEscaped ? CSSEscapes.decoded(slice)[...] : slice
  }

  /// Whether a name is this word, which is given in lower case.
  func isWord(_ token: CSSToken, _ word: String) -> Bool {
    text(token).isWord(word)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are this lower-case word, A-Z taken as a-z.
  func isWord(_ word: String) -> Bool {
    guard count == word.utf8.count else { return false }
    var index = startIndex
    for letter in word.utf8 {
      let byte = self[index]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != letter { return false }
      index += 1
    }
    return true
  }

  /// A-Z as a-z.
  var lowercased: [UInt8] { map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }

  /// Without white space at either end.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isCSSSpace { slice.removeFirst() }
    while let last = slice.last, last.isCSSSpace { slice.removeLast() }
    return slice
  }
}
