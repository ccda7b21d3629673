import Documents

/// Splits the lines of a paragraph into text, marks, links and the like.
struct InlineLexer {
  let bytes: [UInt8]
  private(set) var tokens: [InlineToken] = []
  private(set) var asides: [MarkdownInline.Aside] = []
  /// Tokens of `[` that may open a link, and whether an image's `!` stands before.
  private var brackets: [(token: Int, isImage: Bool)] = []
  private var textStart = 0
  /// Lengths of code marks that no later mark on the line closes.
  private var unclosedCode: Set<Int> = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func endLine(isHard: Bool) {
    tokens.append(InlineToken(kind: isHard ? .hardBreak : .softBreak, range: 0..<0))
  }

  mutating func read(_ line: Range<Int>) {
    unclosedCode = []
    textStart = line.lowerBound
    var index = line.lowerBound
    while index < line.upperBound {
      let next = special(at: index, line)
      index = next ?? index + 1
      if next != nil { textStart = index }
    }
    flush(to: line.upperBound)
  }

  private mutating func flush(to end: Int) {
    if textStart < end { tokens.append(InlineToken(kind: .text, range: textStart..<end)) }
    textStart = end
  }

  private mutating func add(_ kind: InlineToken.Kind, _ range: Range<Int>) -> Int {
    flush(to: range.lowerBound)
    tokens.append(InlineToken(kind: kind, range: range))
    return range.upperBound
  }

  /// Reads a mark at `index` and returns its end; nil for plain text.
  private mutating func special(at index: Int, _ line: Range<Int>) -> Int? {
    switch bytes[index] {
    case 0x5C: return escape(at: index, line)
    case 0x60: return code(at: index, line)
    case 0x2A, 0x5F, 0x7E: return delimiter(at: index, line)
    case 0x26: return reference(at: index, line)
    case 0x3C: return tag(at: index, line)
    case 0x21:
      guard index + 1 < line.upperBound, bytes[index + 1] == 0x5B else { return nil }
      return bracket(index..<index + 2, isImage: true)
    case 0x5B: return bracket(index..<index + 1, isImage: false)
    case 0x5D: return closeBracket(at: index, line)
    default: return nil
    }
  }

  private mutating func escape(at index: Int, _ line: Range<Int>) -> Int? {
    guard index + 1 < line.upperBound else { return nil }
    let next = bytes[index + 1]
    guard next > 0x20, next < 0x7F, !TextScan.isDigit(UInt32(next)), !TextScan.isLatin(UInt32(next)) else {
      return nil
    }
    flush(to: index)
    tokens.append(InlineToken(kind: .text, range: index + 1..<index + 2))
    return index + 2
  }

  private mutating func code(at index: Int, _ line: Range<Int>) -> Int? {
    var start = index
    while start < line.upperBound, bytes[start] == 0x60 { start += 1 }
    let count = start - index
    guard !unclosedCode.contains(count) else { return literal(index..<start) }
    var end = start
    while end < line.upperBound {
      let first = end
      while end < line.upperBound, bytes[end] == 0x60 { end += 1 }
      if end - first == count {
        flush(to: index)
        tokens.append(InlineToken(kind: .code, range: start..<first))
        return end
      }
      if end == first { end += 1 }
    }
    unclosedCode.insert(count)
    return literal(index..<start)
  }

  private mutating func literal(_ range: Range<Int>) -> Int { add(.text, range) }

  private mutating func delimiter(at index: Int, _ line: Range<Int>) -> Int? {
    let sign = bytes[index]
    var end = index
    while end < line.upperBound, bytes[end] == sign { end += 1 }
    let count = end - index
    guard count <= 3, sign != 0x7E || count == 2 else { return literal(index..<end) }
    let before = TextScan.scalar(bytes, before: index, from: line.lowerBound)?.value ?? 0x20
    let after = end < line.upperBound ? TextScan.scalar(bytes, end).value : 0x20
    var token = InlineToken(
      kind: .delimiter(sign == 0x7E ? .struck : count >= 2 ? .strong : []), range: index..<end)
    token.canOpen = !TextScan.isSpace(after) && (sign != 0x5F || !isWord(before))
    token.canClose = !TextScan.isSpace(before) && (sign != 0x5F || !isWord(after))
    flush(to: index)
    tokens.append(token)
    return end
  }

  private func isWord(_ scalar: UInt32) -> Bool { TextScan.isLatin(scalar) || TextScan.isDigit(scalar) }

  private mutating func reference(at index: Int, _ line: Range<Int>) -> Int? {
    guard let found = CharacterReference.read(bytes, at: index, end: line.upperBound) else { return nil }
    return add(.replacement(found.text), index..<found.end)
  }

  private mutating func tag(at index: Int, _ line: Range<Int>) -> Int? {
    if TextScan.has(bytes, index..<line.upperBound, prefix: "<!--") { return comment(at: index, line) }
    var end = index + 1
    while end < line.upperBound, bytes[end] != 0x3E, bytes[end] != 0x3C { end += 1 }
    guard end < line.upperBound, bytes[end] == 0x3E, end > index + 1 else { return nil }
    let inside = TextScan.text(bytes, index + 1..<end)
    if inside.contains("://") || inside.contains("@"), !inside.contains(" ") {
      flush(to: index)
      tokens.append(InlineToken(kind: .text, range: index + 1..<end))
      return end + 1
    }
    let name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard let first = name.unicodeScalars.first, TextScan.isLatin(first.value) else { return nil }
    if name == "br" { return add(.hardBreak, index..<end + 1) }
    return add(.tag(InlineLexer.traits[name] ?? [], opens: !inside.hasPrefix("/")), index..<end + 1)
  }

  private static let traits: [String: TextTraits] = [
    "del": .struck, "s": .struck, "strike": .struck, "b": .strong, "strong": .strong, "sup": .superscript,
    "small": .small,
  ]

  private mutating func comment(at index: Int, _ line: Range<Int>) -> Int {
    var end = index + 4
    while end + 2 < line.upperBound, !(bytes[end] == 0x2D && bytes[end + 1] == 0x2D && bytes[end + 2] == 0x3E)
    { end += 1 }
    let isClosed = end + 2 < line.upperBound
    let inside =
      min(index + 4, line.upperBound)..<max(min(index + 4, line.upperBound), isClosed ? end : line.upperBound)
    asides.append(MarkdownInline.Aside(range: TextScan.trimmed(bytes, inside), isComment: true))
    return add(.tag([], opens: true), index..<(isClosed ? end + 3 : line.upperBound))
  }

  private mutating func bracket(_ range: Range<Int>, isImage: Bool) -> Int {
    let end = add(.text, range)
    brackets.append((tokens.count - 1, isImage))
    return end
  }

  /// Ends a link or image if its address follows.
  private mutating func closeBracket(at index: Int, _ line: Range<Int>) -> Int? {
    guard let open = brackets.popLast() else { return nil }
    guard index + 1 < line.upperBound, bytes[index + 1] == 0x28 else { return nil }
    var end = index + 2
    while end < line.upperBound, bytes[end] != 0x29, bytes[end] != 0x5D, bytes[end] != 0x5B { end += 1 }
    guard end < line.upperBound, bytes[end] == 0x29 else { return nil }
    flush(to: index)
    if open.isImage {
      let alt = tokens[open.token].range.upperBound..<index
      tokens.removeSubrange(open.token...)
      if !alt.isEmpty { asides.append(MarkdownInline.Aside(range: alt, isComment: false)) }
      return end + 1
    }
    tokens[open.token].kind = .linkOpen
    let target = TextScan.text(bytes, TextScan.trimmed(bytes, index + 2..<end))
    let address = target.prefix { $0 != " " }.filter { $0 != "<" && $0 != ">" }
    tokens.append(InlineToken(kind: .linkClose(address), range: index..<end + 1))
    return end + 1
  }
}
