/// Writes the outline of a page and mends on the way what the parser does not know of HTML5.
struct OutlineWriter {
  enum Phase { case beforeHTML, beforeHead, inHead, afterHead, inBody }

  let tokens: [HTMLToken]
  let names: TagNames
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
    write(.text, first, isBlank ? " " : "x")
    return index
  }

  private mutating func start(_ token: HTMLToken, _ index: Int) {
    let traits = names.traits[Int(token.name)]
    if traits.contains(.structure) { return structureStart(token, index) }
    if phase != .inBody {
      if traits.contains(.metadata) { enterHead(index) } else if !isInsideHeadElement { enterBody(index) }
    }
    if traits.contains(.closesParagraph), mayHaveParagraph { closeParagraph(index) }
    if traits.contains(.bounds) { mayHaveParagraph = false }
    if token.name == TagNames.p { mayHaveParagraph = true }
    if traits.contains(.void) { return void(token, index) }
    write(.start, index, "<", token.name, ">")
    open.push(token.name)
    if token.closesItself { closeItself(token, index) }
  }

  private mutating func void(_ token: HTMLToken, _ index: Int) {
    write(.void, index, traits(token).contains(.ruled) ? "<col>" : "<img>")
  }

  private mutating func closeItself(_ token: HTMLToken, _ index: Int) {
    _ = open.close(token.name)
    write(.end, index, "</", token.name, ">")
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
    if token.name == TagNames.p { mayHaveParagraph = false }
    write(.end, index, "</", token.name, ">")
  }

  private mutating func closeParagraph(_ index: Int) {
    mayHaveParagraph = false
    guard open.close(TagNames.p) else { return }
    write(.silent, index, "</p>")
  }

  private func traits(_ token: HTMLToken) -> ElementTraits { names.traits[Int(token.name)] }

  mutating func write(_ kind: Outline.Item.Kind, _ token: Int, _ text: StaticString) {
    outline.items.append(.init(kind: kind, offset: Int32(outline.bytes.count), token: Int32(token)))
    outline.bytes.append(contentsOf: text.description.utf8)
  }

  mutating func write(
    _ kind: Outline.Item.Kind, _ token: Int, _ before: StaticString, _ name: Int32, _ after: StaticString
  ) {
    outline.items.append(
      .init(kind: kind, offset: Int32(outline.bytes.count), token: Int32(token), name: name))
    outline.bytes.append(contentsOf: before.description.utf8)
    outline.bytes.append(contentsOf: spelling[name])
    outline.bytes.append(contentsOf: after.description.utf8)
  }
}
