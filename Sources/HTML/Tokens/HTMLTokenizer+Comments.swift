extension HTMLTokenizer {
  /// At `<!`: a comment, a document type, a CDATA section, or something bogus.
  mutating func declaration() {
    if text.peek(position + 2) == 0x2D, text.peek(position + 3) == 0x2D {
      properComment()
    } else if isInForeign, isSectionStart {
      section()
    } else if matches("doctype", at: position + 2) {
      let close = min(text.find(0x3E, from: position + 2) + 1, end)
      tokens.append(HTMLToken(.doctype, position, close))
      position = close
    } else {
      bogusComment(from: position + 2)
    }
  }

  /// A comment that ends at the next `>`.
  mutating func bogusComment(from inner: Int) {
    let close = text.find(0x3E, from: inner)
    comment(position, min(close + 1, end), inner: min(inner, close), close)
  }

  mutating func comment(_ start: Int, _ close: Int, inner: Int, _ innerEnd: Int) {
    var token = HTMLToken(.comment, start, close)
    token.innerStart = Int32(inner)
    token.innerEnd = Int32(innerEnd)
    tokens.append(token)
    position = close
  }

  /// At `<!--`: to `-->`, `--!>`, or the end of the source, as HTML has it; `<!-->` and `<!--->` are empty.
  private mutating func properComment() {
    let inner = position + 4
    if text.peek(inner) == 0x3E { return comment(position, inner + 1, inner: inner, inner) }
    if text.peek(inner) == 0x2D, text.peek(inner + 1) == 0x3E {
      return comment(position, inner + 2, inner: inner, inner)
    }
    var index = inner
    while true {
      index = text.find(0x2D, from: index)
      guard index < end else { break }
      if text.peek(index + 1) == 0x2D {
        if text.peek(index + 2) == 0x3E { return comment(position, index + 3, inner: inner, index) }
        if text.peek(index + 2) == 0x21, text.peek(index + 3) == 0x3E {
          return comment(position, index + 4, inner: inner, index)
        }
      }
      index += 1
    }
    comment(position, end, inner: min(inner, end), end)
  }

  private var isSectionStart: Bool {
    matches("[cdata[", at: position + 2) && text.slice(position + 3..<position + 8) == Array("CDATA".utf8)
  }

  /// At `<![CDATA[` inside SVG or MathML.
  private mutating func section() {
    let inner = position + 9
    var close = inner
    while true {
      close = text.find(0x5D, from: close)
      if close >= end || (text.peek(close + 1) == 0x5D && text.peek(close + 2) == 0x3E) { break }
      close += 1
    }
    var token = HTMLToken(.reference, position, min(close + 3, end))
    token.innerStart = Int32(decoded.count)
    for byte in text.slice(inner..<close) {
      if byte == 0 { ShortText.replacement.write(to: &decoded) } else { decoded.append(byte) }
    }
    token.innerEnd = Int32(decoded.count)
    token.isBlank = decoded[Int(token.innerStart)...].allSatisfy(ASCII.isSpace)
    tokens.append(token)
    position = Int(token.end)
  }

  /// Whether the lower-case ASCII `word` stands here in any case.
  func matches(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= end else { return false }
    var index = start
    for byte in word.description.utf8 {
      guard ASCII.lower(text[index]) == byte else { return false }
      index += 1
    }
    return true
  }
}
