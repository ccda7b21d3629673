/// Splits a page into tokens after HTML 13.2.5, in one pass and with exact byte ranges.
struct HTMLTokenizer {
  let text: [UInt8]
  let end: Int
  var position = 0
  var tokens: [HTMLToken] = []
  var attributes: [AttributeToken] = []
  var names = TagNames.known
  /// How many elements of SVG or MathML are open; their content has no raw text.
  var foreignDepth = 0

  init(_ text: [UInt8]) {
    self.text = text
    end = text.count
    tokens.reserveCapacity(text.count / 24)
  }

  mutating func run() {
    while position < end {
      switch text[position] {
      case 0x3C where startsMarkup(at: position): markup()
      case 0x26: if !reference(inAttribute: false) { plain(from: position, next: position + 1) }
      case 0: null()
      default: plain(from: position, next: position + 1)
      }
    }
  }

  func byte(_ index: Int) -> UInt8 { index < end ? text[index] : 0 }

  /// Whether the `<` here begins a tag or comment; a bogus one is text.
  private func startsMarkup(at index: Int) -> Bool {
    let next = byte(index + 1)
    if ASCII.isLetter(next) || next == 0x21 || next == 0x3F { return index + 1 < end }
    return next == 0x2F && index + 2 < end
  }

  private mutating func markup() {
    let next = byte(position + 1)
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

  /// Text from `from`, of which the bytes before `next` are known not to be markup.
  private mutating func plain(from: Int, next: Int) {
    var index = next
    var isBlank = next == from + 1 ? ASCII.isSpace(text[from]) : false
    while index < end {
      let byte = text[index]
      if byte == 0x3C || byte == 0x26 || byte == 0 {
        if byte != 0x3C || startsMarkup(at: index) { break }
      }
      if isBlank, !ASCII.isSpace(byte) { isBlank = false }
      index += 1
    }
    appendText(from..<index, isBlank: isBlank)
    position = index
  }

  mutating func appendText(_ range: Range<Int>, isBlank: Bool) {
    guard !range.isEmpty else { return }
    if let last = tokens.indices.last, tokens[last].kind == .text, Int(tokens[last].end) == range.lowerBound {
      tokens[last].end = Int32(range.upperBound)
      tokens[last].isBlank = tokens[last].isBlank && isBlank
      return
    }
    var token = HTMLToken(.text, range)
    token.isBlank = isBlank
    tokens.append(token)
  }

  mutating func null() {
    tokens.append(HTMLToken(.null, position..<position + 1))
    position += 1
  }

  /// Takes the character reference at `position`; false where there is none.
  mutating func reference(inAttribute: Bool) -> Bool {
    guard let found = CharacterReference.match(text, at: position, limit: end, inAttribute: inAttribute)
    else {
      return false
    }
    tokens.append(HTMLToken(.reference, position..<found.end))
    position = found.end
    return true
  }
}
