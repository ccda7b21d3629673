/// Splits a page into tokens after HTML 13.2.5, in one pass and with exact byte ranges.
struct HTMLTokenizer {
  let text: ByteSource
  let end: Int
  var position = 0
  var tokens: [HTMLToken] = []
  var names = TagNames.known
  var attributes = AttributeList()
  /// Bytes that do not stand in the source.
  var decoded: [UInt8] = []
  /// Whether the innermost element is one of SVG or MathML, where CDATA sections are text.
  var isInForeign = false

  init(_ text: ByteSource) {
    self.text = text
    end = text.count
    tokens.reserveCapacity(text.count / 16 + 16)
  }

  /// Adds the next token, or several; false at the end of the source.
  @inline(__always)
  mutating func next() -> Bool {
    let count = tokens.count
    // A few things leave no token: `</>`.
    while position < end, tokens.count == count { step() }
    return tokens.count > count
  }

  private mutating func step() {
    switch text[position] {
    case 0x3C where startsMarkup(at: position): markup()
    case 0x26: if !reference() { plain(next: position + 1) }
    case 0: null()
    default: plain(next: position)
    }
  }

  /// Whether the `<` here begins a tag or comment; a bogus one is text.
  @inline(__always)
  private func startsMarkup(at index: Int) -> Bool {
    let next = text.peek(index + 1)
    if ASCII.isLetter(next) || next == 0x21 || next == 0x3F { return true }
    return next == 0x2F && index + 2 < end
  }

  private mutating func markup() {
    let next = text.peek(position + 1)
    if ASCII.isLetter(next) {
      startTag()
    } else if next == 0x2F {
      endTagOrBogus()
    } else if next == 0x21 {
      declaration()
    } else {
      bogusComment(from: position + 1)
    }
  }

  /// Text from `position`, of which the bytes before `next` are known not to be markup.
  private mutating func plain(next: Int) {
    var index = next
    if index == position {
      while index < end, ASCII.isSpace(text[index]) { index += 1 }
    }
    var isBlank = index > position && next == position
    while true {
      let found = text.findMarkup(from: index)
      if found > index { isBlank = false }
      index = found
      guard index < end, text[index] == 0x3C, !startsMarkup(at: index) else { break }
      index += 1
      isBlank = false
    }
    appendText(from: position, to: index, isBlank: isBlank)
    position = index
  }

  mutating func appendText(from start: Int, to end: Int, isBlank: Bool) {
    guard start < end else { return }
    if let last = tokens.indices.last, tokens[last].kind == .text, Int(tokens[last].end) == start {
      tokens[last].end = Int32(end)
      tokens[last].isBlank = tokens[last].isBlank && isBlank
      return
    }
    var token = HTMLToken(.text, start, end)
    token.isBlank = isBlank
    tokens.append(token)
  }

  private mutating func null() {
    tokens.append(HTMLToken(.null, position, position + 1))
    position += 1
  }

  /// Adds text that does not stand in the source.
  mutating func append(_ text: ShortText, to end: Int) {
    var token = HTMLToken(.reference, position, end)
    token.innerStart = Int32(decoded.count)
    text.write(to: &decoded)
    token.innerEnd = Int32(decoded.count)
    token.isBlank = text.isBlank
    tokens.append(token)
    position = end
  }

  /// Takes the character reference at `position`; false where there is none.
  mutating func reference() -> Bool {
    guard let found = CharacterReference.match(text, at: position, limit: end, inAttribute: false)
    else { return false }
    append(found.expansion, to: found.end)
    return true
  }
}
