extension HTMLTokenizer {
  /// At `<` before a letter.
  mutating func startTag() {
    let start = position
    let firstAttribute = attributes.count
    let (nameEnd, hash) = name(from: start + 1)
    attributes.startTag()
    guard let (after, closesItself) = readAttributes(from: nameEnd) else {
      return unfinished(from: start, firstAttribute)
    }
    var token = HTMLToken(.start, start, after)
    token.name = names.number(in: text, start + 1..<nameEnd, hash: hash)
    token.innerStart = Int32(truncatingIfNeeded: firstAttribute)
    token.innerEnd = Int32(truncatingIfNeeded: attributes.count)
    token.closesItself = closesItself
    position = after
    tokens.append(token)
  }

  /// At `</`.
  mutating func endTagOrBogus() {
    let start = position
    guard ASCII.isLetter(text.peek(start + 2)) else {
      if text.peek(start + 2) == 0x3E { position = start + 3 } else { bogusComment(from: start + 2) }
      return
    }
    let (nameEnd, hash) = name(from: start + 2)
    var after = nameEnd + 1
    if text.peek(nameEnd) != 0x3E {
      let firstAttribute = attributes.count
      attributes.startTag()
      guard let (found, _) = readAttributes(from: nameEnd) else {
        return unfinished(from: start, firstAttribute)
      }
      attributes.removeAll(from: firstAttribute)
      after = found
    }
    var token = HTMLToken(.end, start, after)
    token.name = names.number(in: text, start + 2..<nameEnd, hash: hash)
    tokens.append(token)
    position = after
  }

  /// A tag that the source's end cuts off: no browser shows it, so it is reported as a comment.
  private mutating func unfinished(from start: Int, _ firstAttribute: Int) {
    attributes.removeAll(from: firstAttribute)
    comment(start, end, inner: start + 1, end)
  }

  /// The end of a tag's name and its hash.
  @inline(__always)
  private func name(from start: Int) -> (end: Int, hash: UInt32) {
    var index = start
    var hash = NameTable.hashStart
    while index < end {
      let byte = text[index]
      if byte == 0x3E || byte == 0x2F || ASCII.isSpace(byte) { break }
      hash = NameTable.mix(hash, ASCII.lower(byte))
      index += 1
    }
    return (index, hash)
  }

  /// Reads attributes to after `>`; nil at the end of the source.
  @inline(__always)
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
    var index = start
    var hash = NameTable.hashStart
    // A name may begin with `=`.
    repeat {
      hash = NameTable.mix(hash, ASCII.lower(text[index]))
      index += 1
      guard index < end else { break }
      let byte = text[index]
      if byte == 0x3D || byte == 0x3E || byte == 0x2F || ASCII.isSpace(byte) { break }
    } while true
    let nameEnd = index
    index = skipSpace(from: index)
    guard text.peek(index) == 0x3D else {
      append(start..<nameEnd, hash, nameEnd, nameEnd, isPlain: true)
      return nameEnd
    }
    index = skipSpace(from: index + 1)
    let quote = text.peek(index)
    let isQuoted = quote == 0x22 || quote == 0x27
    let valueStart = isQuoted ? index + 1 : index
    let (close, isPlain) = isQuoted ? quoted(quote, from: valueStart) : unquoted(from: valueStart)
    append(start..<nameEnd, hash, valueStart, close, isPlain: isPlain)
    return isQuoted ? min(close + 1, end) : close
  }

  /// The end of a value, and whether its bytes are what they stand for.
  @inline(__always)
  private func quoted(_ quote: UInt8, from start: Int) -> (end: Int, isPlain: Bool) {
    var index = start
    var isPlain = true
    while index < end {
      let byte = text[index]
      if byte == quote { break }
      if byte == 0x26 || byte == 0 { isPlain = false }
      index += 1
    }
    return (min(index, end), isPlain)
  }

  private func unquoted(from start: Int) -> (end: Int, isPlain: Bool) {
    var index = start
    var isPlain = true
    while index < end, text[index] != 0x3E, !ASCII.isSpace(text[index]) {
      if text[index] == 0x26 || text[index] == 0 { isPlain = false }
      index += 1
    }
    return (index, isPlain)
  }

  @inline(__always)
  private mutating func append(
    _ name: Range<Int>, _ hash: UInt32, _ start: Int, _ close: Int, isPlain: Bool
  ) {
    let start = min(start, end)
    let value = Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: max(start, close))
    attributes.append(
      text, name: name, hash: hash, value: value, decoded: isPlain ? nil : decode(start, close))
  }

  /// Stores a value with its references decoded; nil where nothing in it stands for something else.
  private mutating func decode(_ start: Int, _ close: Int) -> Range<Int32>? {
    let first = decoded.count
    var isVerbatim = true
    var index = start
    while index < close {
      let byte = text[index]
      if byte == 0x26,
        let found = CharacterReference.match(text, at: index, limit: close, inAttribute: true)
      {
        found.expansion.write(to: &decoded)
        index = found.end
        isVerbatim = false
        continue
      }
      if byte == 0 { decoded += [0xEF, 0xBF, 0xBD] } else { decoded.append(byte) }
      isVerbatim = isVerbatim && byte != 0
      index += 1
    }
    guard isVerbatim else { return Int32(first)..<Int32(decoded.count) }
    decoded.removeSubrange(first...)
    return nil
  }

  private func skipSpace(from start: Int) -> Int {
    var index = start
    while index < end, ASCII.isSpace(text[index]) { index += 1 }
    return index
  }
}
