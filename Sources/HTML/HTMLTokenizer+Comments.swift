extension HTMLTokenizer {
  /// At `<!`: a comment, a document type, a CDATA section, or something bogus.
  mutating func declaration() {
    if byte(position + 2) == 0x2D, byte(position + 3) == 0x2D {
      properComment()
    } else if foreignDepth > 0, matches("[cdata[", at: position + 2) {
      section()
    } else if matches("doctype", at: position + 2) {
      position = min(find(0x3E, from: position + 2) + 1, end)
    } else {
      bogusComment(from: position + 2)
    }
  }

  /// A comment that ends at the next `>`.
  mutating func bogusComment(from inner: Int) {
    let close = find(0x3E, from: inner)
    comment(position..<min(close + 1, end), inner: min(inner, close)..<close)
  }

  mutating func comment(_ range: Range<Int>, inner: Range<Int>) {
    var token = HTMLToken(.comment, range)
    token.innerStart = Int32(inner.lowerBound)
    token.innerEnd = Int32(inner.upperBound)
    tokens.append(token)
    position = range.upperBound
  }

  /// At `<!--`: to `-->`, `--!>`, or the end of the source, as HTML has it; `<!-->` and `<!--->` are empty.
  private mutating func properComment() {
    let inner = position + 4
    if byte(inner) == 0x3E { return comment(position..<inner + 1, inner: inner..<inner) }
    if byte(inner) == 0x2D, byte(inner + 1) == 0x3E {
      return comment(position..<inner + 2, inner: inner..<inner)
    }
    var index = inner
    while index < end {
      if text[index] == 0x2D, byte(index + 1) == 0x2D {
        if byte(index + 2) == 0x3E { return comment(position..<index + 3, inner: inner..<index) }
        if byte(index + 2) == 0x21, byte(index + 3) == 0x3E {
          return comment(position..<index + 4, inner: inner..<index)
        }
      }
      index += 1
    }
    comment(position..<end, inner: min(inner, end)..<end)
  }

  /// At `<![CDATA[` inside SVG or MathML.
  private mutating func section() {
    let inner = position + 9
    var index = inner
    while index < end, !(text[index] == 0x5D && byte(index + 1) == 0x5D && byte(index + 2) == 0x3E) {
      index += 1
    }
    var token = HTMLToken(.section, position..<min(index + 3, end))
    token.innerStart = Int32(min(inner, end))
    token.innerEnd = Int32(max(min(inner, end), index))
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
