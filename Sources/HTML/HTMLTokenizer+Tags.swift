extension HTMLTokenizer {
  /// At `<` before a letter.
  mutating func startTag() {
    let start = position
    let firstAttribute = attributes.count
    let nameEnd = endOfName(from: start + 1)
    guard let (after, closesItself) = readAttributes(from: nameEnd) else {
      return unfinished(from: start, firstAttribute)
    }
    var token = HTMLToken(.start, start..<after)
    token.name = names.number(in: text, start + 1..<nameEnd)
    token.innerStart = Int32(firstAttribute)
    token.innerEnd = Int32(attributes.count)
    position = after
    let traits = names.traits[Int(token.name)]
    let isForeign = foreignDepth > 0 ? !traits.contains(.closesParagraph) : traits.contains(.foreign)
    token.closesItself = closesItself && isForeign
    tokens.append(token)
    enter(token, traits)
  }

  /// At `</`.
  mutating func endTagOrBogus() {
    let start = position
    guard ASCII.isLetter(byte(start + 2)) else {
      if byte(start + 2) == 0x3E { position = start + 3 } else { bogusComment(from: start + 2) }
      return
    }
    let firstAttribute = attributes.count
    let nameEnd = endOfName(from: start + 2)
    guard let (after, _) = readAttributes(from: nameEnd) else {
      return unfinished(from: start, firstAttribute)
    }
    attributes.removeSubrange(firstAttribute...)
    var token = HTMLToken(.end, start..<after)
    token.name = names.number(in: text, start + 2..<nameEnd)
    if foreignDepth > 0, names.traits[Int(token.name)].contains(.foreign) { foreignDepth -= 1 }
    tokens.append(token)
    position = after
  }

  private mutating func enter(_ token: HTMLToken, _ traits: ElementTraits) {
    if foreignDepth > 0 {
      if traits.contains(.closesParagraph) {
        foreignDepth = 0
      } else {
        if traits.contains(.foreign), !token.closesItself { foreignDepth += 1 }
        return
      }
    }
    if traits.contains(.foreign), !token.closesItself {
      foreignDepth += 1
    } else if traits.contains(.rawText) {
      rawText(of: token.name, decoding: false)
    } else if traits.contains(.escapableText) {
      rawText(of: token.name, decoding: true)
    } else if token.name == TagNames.plaintext {
      appendText(position..<end, isBlank: false)
      position = end
    }
  }

  /// A tag that the source's end cuts off: no browser shows it, so it is reported as a comment.
  private mutating func unfinished(from start: Int, _ firstAttribute: Int) {
    attributes.removeSubrange(firstAttribute...)
    comment(start..<end, inner: start + 1..<end)
  }

  private func endOfName(from start: Int) -> Int {
    var index = start
    while index < end {
      let byte = text[index]
      if byte == 0x3E || byte == 0x2F || ASCII.isSpace(byte) { break }
      index += 1
    }
    return index
  }

  /// Reads attributes to after `>`; nil at the end of the source.
  private mutating func readAttributes(from start: Int) -> (after: Int, closesItself: Bool)? {
    var index = start
    var slash = false
    while index < end {
      let byte = text[index]
      if byte == 0x3E { return (index + 1, slash) }
      slash = byte == 0x2F
      if slash || ASCII.isSpace(byte) { index += 1 } else { index = readAttribute(from: index) }
    }
    return nil
  }

  private mutating func readAttribute(from start: Int) -> Int {
    var index = start + 1
    while index < end {
      let byte = text[index]
      if byte == 0x3D || byte == 0x3E || byte == 0x2F || ASCII.isSpace(byte) { break }
      index += 1
    }
    let nameEnd = index
    index = skipSpace(from: index)
    guard byte(index) == 0x3D else {
      append(name: start..<nameEnd, value: nameEnd..<nameEnd)
      return nameEnd
    }
    index = skipSpace(from: index + 1)
    let quote = byte(index)
    if quote == 0x22 || quote == 0x27 {
      let close = find(quote, from: index + 1)
      append(name: start..<nameEnd, value: index + 1..<close)
      return min(close + 1, end)
    }
    let valueStart = index
    while index < end, text[index] != 0x3E, !ASCII.isSpace(text[index]) { index += 1 }
    append(name: start..<nameEnd, value: valueStart..<index)
    return index
  }

  private mutating func append(name: Range<Int>, value: Range<Int>) {
    attributes.append(
      AttributeToken(
        nameStart: Int32(name.lowerBound), nameEnd: Int32(name.upperBound),
        valueStart: Int32(value.lowerBound), valueEnd: Int32(value.upperBound)))
  }

  private func skipSpace(from start: Int) -> Int {
    var index = start
    while index < end, ASCII.isSpace(text[index]) { index += 1 }
    return index
  }

  func find(_ byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < end, text[index] != byte { index += 1 }
    return min(index, end)
  }
}
