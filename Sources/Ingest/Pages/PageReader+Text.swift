import Documents
import HTML

extension PageReader {
  mutating func read(_ text: HTMLText) {
    let element = stack[stack.count - 1]
    guard !element.isSkipped else { return }
    if !text.isVerbatim { return readReference(text, element) }
    if element.isPreformatted { return readPreformatted(text, element) }
    let bytes = builder.bytes
    var index = text.source.lowerBound
    let end = text.source.upperBound
    while index < end {
      let start = index
      while index < end, PageReader.collapses(bytes[index]) { index += 1 }
      if index > start { hasPendingSpace = true }
      let word = index
      while index < end, !PageReader.collapses(bytes[index]) { index += 1 }
      guard word < index else { continue }
      let isSingle = word - start == 1 && bytes[start] == 0x20 && builder.hasText
      write(.source(isSingle && hasPendingSpace ? start..<index : word..<index), element, word: word..<index)
    }
  }

  private static func collapses(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }

  private mutating func readReference(_ text: HTMLText, _ element: PageElement) {
    if text.bytes.allSatisfy(PageReader.collapses) {
      hasPendingSpace = true
    } else {
      write(.replacement(text.bytes, text.source), element, word: text.source)
    }
  }

  private mutating func readPreformatted(_ text: HTMLText, _ element: PageElement) {
    let range =
      builder.hasText
      ? text.source : TextScan.trimmed(builder.bytes, text.source).lowerBound..<text.source.upperBound
    guard !range.isEmpty else { return }
    write(.source(range), element, word: range)
  }

  /// Writes a piece to the block in work, opens one, or puts it aside if it is hidden inside a visible one.
  private mutating func write(_ piece: PageAside.Piece, _ element: PageElement, word: Range<Int>) {
    followsLink = false
    if let current = draft, draftHidden != element.hiddenRoot {
      if element.hidden != nil, current.visibility.isVisible { return putAside(piece, element) }
      flush()
    }
    if draft == nil {
      let lead = TextScan.trimmed(builder.bytes, word)
      if lead.isEmpty, case .source = piece { return }
      draft = makeDraft(element)
      draftHidden = element.hiddenRoot
      hasPendingSpace = false
      if case .source = piece {
        append(.source(lead.lowerBound..<word.upperBound), element)
        return
      }
    }
    append(piece, element)
  }

  private mutating func append(_ piece: PageAside.Piece, _ element: PageElement) {
    let before = builder.content.count
    let startsWithSpace: Bool
    if case .source(let range) = piece {
      startsWithSpace = PageReader.collapses(builder.bytes[range.lowerBound])
    } else {
      startsWithSpace = false
    }
    if hasPendingSpace, !startsWithSpace { builder.separate() }
    hasPendingSpace = false
    switch piece {
    case .source(let range):
      let followsBreak = startsWithSpace && builder.content.last == 0x0A
      builder.append(followsBreak ? range.lowerBound + 1..<range.upperBound : range, element.traits)
    case .replacement(let text, let range): builder.append(text, for: range, element.traits)
    case .separator(let byte): builder.separate(with: byte)
    }
    look.add(bytes: builder.content.count - before, element.look)
  }

  private mutating func putAside(_ piece: PageAside.Piece, _ element: PageElement) {
    if asides.last?.root != element.hiddenRoot {
      asides.append(PageAside(draft: makeDraft(element), root: element.hiddenRoot))
    } else if hasPendingSpace {
      asides[asides.count - 1].pieces.append(.separator(0x20))
    }
    asides[asides.count - 1].pieces.append(piece)
  }

  /// A block as the elements around it want it.
  func makeDraft(_ element: PageElement) -> Block {
    var block = Block.draft(
      element.kind, path: path(), heading: outline.current, container: element.container ?? 0,
      visibility: element.hidden.map { .hidden($0) } ?? .visible)
    block.cell = element.cell
    return block
  }

  /// The innermost block elements' names, at most six.
  private func path() -> String {
    var names: [String] = []
    var index = stack.count - 1
    let floor = max(0, stack.count - 24)
    while index > floor, names.count < 6 {
      let element = stack[index]
      if element.isBlock, element.name != "html", element.name != "body" { names.append(element.name) }
      index -= 1
    }
    return names.isEmpty ? "body" : names.reversed().joined(separator: " > ")
  }

  /// Ends the block in work and writes what was put aside.
  mutating func flush() {
    hasPendingSpace = false
    followsLink = false
    if var block = draft {
      block.look = look.look
      if case .heading(let level) = block.kind, block.visibility.isVisible {
        block.heading = outline.parent(ofLevel: level)
      }
      if let index = builder.endBlock(block) { note(index) }
    }
    draft = nil
    draftHidden = 0
    look = LookVote()
    let waiting = asides
    asides = []
    for aside in waiting {
      if let index = builder.write(aside), let place = aside.draft.cell, !tables.isEmpty {
        tables[tables.count - 1].add(index, to: place)
      }
    }
  }

  /// Tells the outline, the table and the forms of a new block.
  private mutating func note(_ index: Int) {
    let block = builder.blocks[index]
    if block.visibility.isVisible, !block.isHeading { bodyBlocks += 1 }
    if case .heading(let level) = block.kind, block.visibility.isVisible {
      outline.enter(level: level, block: index)
    }
    if let place = block.cell, !tables.isEmpty { tables[tables.count - 1].add(index, to: place) }
    guard block.visibility.isVisible || block.visibility == .hidden(.closedDetails) else { return }
    forms.note(block: index, of: block, label: stack[stack.count - 1].label, builder)
  }

  mutating func readComment(_ source: Range<Int>) {
    guard stack.last?.isSkipped == false else { return }
    let bytes = builder.bytes
    var range = source
    if TextScan.has(bytes, range, prefix: "<!--") {
      range = range.lowerBound + 4..<max(range.lowerBound + 4, range.upperBound)
    }
    if TextScan.has(bytes, range, suffix: "-->") {
      range = range.lowerBound..<max(range.lowerBound, range.upperBound - 3)
    }
    addAside(.source(TextScan.trimmed(bytes, range)), kind: .comment, reason: .comment)
  }

  /// Adds a text that is not read: at once, or behind the block in work.
  mutating func addAside(_ piece: PageAside.Piece, kind: Block.Kind, reason: HiddenReason) {
    if case .source(let range) = piece, range.isEmpty { return }
    var block = makeDraft(stack[stack.count - 1])
    block.kind = kind
    block.visibility = .hidden(reason)
    block.cell = nil
    serial += 1
    let aside = PageAside(draft: block, pieces: [piece], root: -serial)
    if draft == nil { _ = builder.write(aside) } else { asides.append(aside) }
  }
}
