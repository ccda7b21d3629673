/// Writes the outline of a page and mends on the way what the parser does not know of HTML5.
struct OutlineWriter {
  enum Phase { case beforeHTML, beforeHead, inHead, afterHead, inBody }

  let tokens: [HTMLToken]
  let names: TagNames
  private let paragraph = TagNames.p
  var outline = Outline()
  var phase = Phase.beforeHTML
  var spelling: OutlineSpelling
  var open: OpenElements
  /// Whether a paragraph may be open that the next block ends.
  var mayHaveParagraph = false

  init(_ tokenizer: HTMLTokenizer) {
    tokens = tokenizer.tokens
    names = tokenizer.names
    spelling = OutlineSpelling(names, for: tokens)
    open = OpenElements(names)
    outline.bytes.reserveCapacity(tokens.count * 5)
    outline.items.reserveCapacity(tokens.count)
  }

  mutating func run() {
    let tail = tailStart()
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .start: start(token, index)
      case .end: end(token, index, isTail: index >= tail)
      case .comment: write(.comment, index, "<!---->")
      case .text, .reference, .section, .null:
        index = stretch(from: index)
        continue
      }
      index += 1
    }
  }

  /// The index from which nothing follows that a reader sees: there `</body>` and `</html>` count.
  private func tailStart() -> Int {
    var index = tokens.count
    while index > 0 {
      let token = tokens[index - 1]
      let isStructure = token.kind == .end && names.traits[Int(token.name)].contains(.structure)
      guard isStructure || token.kind == .comment || token.isBlank else { break }
      index -= 1
    }
    return index
  }

  /// One byte for all text up to the next tag or comment; returns the index after it.
  private mutating func stretch(from first: Int) -> Int {
    var index = first
    var isBlank = true
    while index < tokens.count, tokens[index].isText {
      isBlank = isBlank && tokens[index].isBlank
      index += 1
    }
    if !isBlank, !isInsideHeadElement { enterBody(first) }
    note(.text, first, -1)
    outline.bytes.append(isBlank ? 0x20 : 0x78)
    return index
  }

  private mutating func start(_ token: HTMLToken, _ index: Int) {
    let traits = names.traits[Int(token.name)]
    if traits.contains(.structure) { return structureStart(token, index) }
    if phase != .inBody {
      if traits.contains(.metadata) { enterHead(index) } else if !isInsideHeadElement { enterBody(index) }
    }
    if traits.contains(.closesParagraph), mayHaveParagraph { closeParagraph(index) }
    if traits.contains(.endsLikes) { closeLikes(of: token.name, index) }
    if traits.contains(.bounds) { mayHaveParagraph = false }
    if token.name == paragraph { mayHaveParagraph = true }
    if traits.contains(.void) { return void(token, index) }
    writeStart(.start, index, token.name)
    open.push(token.name)
    if token.closesItself { closeItself(token, index) }
  }

  private mutating func void(_ token: HTMLToken, _ index: Int) {
    let isColumn = traits(token).contains(.ruled)
    write(.void, index, phase != .inBody ? "<meta>" : isColumn ? "<col>" : "<img>")
  }

  private mutating func closeItself(_ token: HTMLToken, _ index: Int) {
    _ = open.close(token.name)
    writeEnd(.end, index, token.name)
  }

  private mutating func end(_ token: HTMLToken, _ index: Int, isTail: Bool) {
    let traits = traits(token)
    if traits.contains(.structure) { return structureEnd(token, index, isTail: isTail) }
    if traits.contains(.void) {
      if token.name == TagNames.br {
        enterBody(index)
        write(.void, index, "<img>")
      }
      return
    }
    guard open.close(token.name) else { return }
    if token.name == paragraph { mayHaveParagraph = false }
    writeEnd(.end, index, token.name)
  }

  private mutating func closeParagraph(_ index: Int) {
    mayHaveParagraph = false
    guard open.close(paragraph) else { return }
    writeEnd(.silent, index, paragraph)
  }

  /// A second link ends the first; an item of a list ends the one before, whatever is open inside that.
  private mutating func closeLikes(of name: Int32, _ index: Int) {
    for like in TagNames.likes(of: name) where open.closeNear(like) {
      writeEnd(.silent, index, like)
    }
  }

  private func traits(_ token: HTMLToken) -> ElementTraits { names.traits[Int(token.name)] }

  mutating func write(_ kind: Outline.Item.Kind, _ token: Int, _ text: StaticString) {
    note(kind, token, -1)
    outline.bytes.append(contentsOf: text.description.utf8)
  }

  mutating func writeStart(_ kind: Outline.Item.Kind, _ token: Int, _ name: Int32) {
    note(kind, token, name)
    outline.bytes.append(0x3C)
    outline.bytes.append(contentsOf: spelling[name])
    outline.bytes.append(0x3E)
  }

  mutating func writeEnd(_ kind: Outline.Item.Kind, _ token: Int, _ name: Int32) {
    note(kind, token, name)
    outline.bytes.append(0x3C)
    outline.bytes.append(0x2F)
    outline.bytes.append(contentsOf: spelling[name])
    outline.bytes.append(0x3E)
  }

  private mutating func note(_ kind: Outline.Item.Kind, _ token: Int, _ name: Int32) {
    outline.items.append(
      .init(kind: kind, offset: Int32(outline.bytes.count), token: Int32(token), name: name))
  }
}
