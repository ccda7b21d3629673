import Documents
import HTML
import Styling

extension PageReader {
  /// A piece of text on its way into a block, with how it is shown.
  struct Written {
    var piece: PageAside.Piece
    /// The source that it is taken from, leading white space left out.
    var word: Range<Int>
    var seen: PageView.Seen
    var hiddenRoot: Int
    var look: Int32
    /// See `NodeLook.turns`.
    var turns: UInt8 = 0
    /// Where it stands on each screen, for a page that was laid out.
    var boxes: [Viewport: Box] = [:]
  }

  mutating func readText(_ node: Int) {
    let element = stack[stack.count - 1]
    if element.isTooDeep, !isBlank(node) {
      textsLeftOut = (
        (textsLeftOut?.count ?? 0) + 1, textsLeftOut?.first ?? Int(tree.nodes[node].source.lowerBound)
      )
    }
    guard !element.isSkipped, !(element.joinsChildren && isBlank(node)) else { return }
    let seen = view.seen(node)
    let isLikeElement = seen == element.seen
    var written = Written(
      piece: .separator(0x20), word: 0..<0, seen: seen,
      hiddenRoot: isLikeElement ? element.hiddenRoot : seen.isEverywhere ? 0 : node,
      look: view.number(of: node))
    written.boxes = view.boxes(node)
    written.turns = view.look(node).turns
    let found = tree.nodes[node]
    written.word = Int(found.source.lowerBound)..<Int(found.source.upperBound)
    guard let root = asideRoot(of: written) else { return read(node, &written) }
    // White space of what is put aside is its own, and parts no word around it.
    let around = hasPendingSpace
    hasPendingSpace = asides.last?.root == root && asideHasPendingSpace
    read(node, &written)
    (asideHasPendingSpace, hasPendingSpace) = (hasPendingSpace, around)
  }

  private mutating func read(_ node: Int, _ written: inout Written) {
    let element = stack[stack.count - 1]
    if tree.nodes[node].kind == .reference { return readReference(node, &written) }
    if element.keepsSpace { return readPreformatted(&written) }
    readWords(&written, keepsLines: element.keepsLines)
  }

  /// The number of what a text is put aside with, where it is hidden or a note inside a block that is read; else nil.
  private func asideRoot(of written: Written) -> Int? {
    guard let current = draft else { return nil }
    if let gloss = stack[stack.count - 1].gloss { return -gloss }
    guard written.hiddenRoot != 0, draftHidden != written.hiddenRoot, current.visibility.isVisible,
      current.hiddenOn == nil
    else { return nil }
    return written.hiddenRoot
  }

  private mutating func readWords(_ written: inout Written, keepsLines: Bool) {
    let bytes = builder.bytes
    var index = written.word.lowerBound
    let end = written.word.upperBound
    while index < end {
      let start = index
      while index < end, PageReader.collapses(bytes[index]) {
        if keepsLines, bytes[index] == 0x0A, draft != nil { builder.separate(with: 0x0A) }
        index += 1
      }
      if index > start { hasPendingSpace = true }
      let word = index
      while index < end, !PageReader.collapses(bytes[index]) { index += 1 }
      guard word < index else { continue }
      let isSingle = word - start == 1 && bytes[start] == 0x20 && builder.hasText
      written.piece = .source(isSingle && hasPendingSpace ? start..<index : word..<index)
      written.word = word..<index
      write(written)
    }
  }

  private static func collapses(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }

  private mutating func readReference(_ node: Int, _ written: inout Written) {
    let bytes = tree.bytes(of: node)
    if bytes.allSatisfy(PageReader.collapses) {
      hasPendingSpace = true
    } else {
      written.piece = .replacement(Array(bytes), written.word)
      write(written)
    }
  }

  private mutating func readPreformatted(_ written: inout Written) {
    let range =
      builder.hasText
      ? written.word : TextScan.trimmed(builder.bytes, written.word).lowerBound..<written.word.upperBound
    guard !range.isEmpty else { return }
    written.piece = .source(range)
    written.word = range
    write(written)
  }

  /// Text that `::before` or `::after` of an element adds; it stands for the element's start tag.
  mutating func readGenerated(_ node: Int, isBefore: Bool) {
    let first = view.phone.generated(of: node, isBefore: isBefore)
    let second = view.desktop.map { $0.generated(of: node, isBefore: isBefore) } ?? first
    guard !stack[stack.count - 1].isSkipped, let text = first ?? second,
      text.text.contains(where: { $0 > 0x20 })
    else { return }
    let seen = PageView.Seen(
      phone: first == nil ? .displayNone : first?.look.hidden,
      desktop: second == nil ? .displayNone : second?.look.hidden)
    let source = tree.nodes[node].source
    write(
      Written(
        piece: .replacement(text.text, Int(source.lowerBound)..<Int(source.upperBound)),
        word: Int(source.lowerBound)..<Int(source.upperBound), seen: seen,
        hiddenRoot: seen.isEverywhere
          ? 0 : seen == stack[stack.count - 1].seen ? stack[stack.count - 1].hiddenRoot : node,
        look: view.number(of: text, on: first == nil ? nil : second)))
  }

  /// Writes a piece to the block in work, opens one, or puts it aside if it is hidden inside a visible one.
  private mutating func write(_ written: Written) {
    followsLink = false
    if let root = asideRoot(of: written) { return putAside(written, root: root) }
    if draft != nil, draftHidden != written.hiddenRoot { flush() }
    if draft == nil {
      let lead = TextScan.trimmed(builder.bytes, written.word)
      if lead.isEmpty, case .source = written.piece { return }
      draft = makeDraft(stack[stack.count - 1], written.seen)
      draftHidden = written.hiddenRoot
      hasPendingSpace = false
      if case .source = written.piece {
        var trimmed = written
        trimmed.piece = .source(lead.lowerBound..<written.word.upperBound)
        append(trimmed)
        return
      }
    }
    append(written)
  }

  private mutating func append(_ written: Written) {
    let start = builder.content.count
    defer { if written.turns > 0 { builder.turn(from: start, level: written.turns) } }
    let startsWithSpace: Bool
    if case .source(let range) = written.piece {
      startsWithSpace = PageReader.collapses(builder.bytes[range.lowerBound])
    } else {
      startsWithSpace = false
    }
    if hasPendingSpace, !startsWithSpace { builder.separate() }
    hasPendingSpace = false
    let traits = stack[stack.count - 1].traits
    switch written.piece {
    case .source(let range):
      let followsBreak = startsWithSpace && builder.content.last == 0x0A
      builder.append(
        followsBreak ? range.lowerBound + 1..<range.upperBound : range, traits, look: written.look)
    case .replacement(let text, let range): builder.append(text, for: range, traits, look: written.look)
    case .separator(let byte): builder.separate(with: byte)
    }
    if !written.boxes.isEmpty { builder.addBoxes(written.boxes) }
  }

  /// `root` is one for all parts of what is put aside together.
  private mutating func putAside(_ written: Written, root: Int) {
    if asides.last?.root != root {
      asides.append(
        PageAside(draft: makeDraft(stack[stack.count - 1], written.seen), look: written.look, root: root))
    } else if hasPendingSpace {
      asides[asides.count - 1].pieces.append(.separator(0x20))
    }
    hasPendingSpace = false
    var piece = written.piece
    if case .source(let range) = piece, range.lowerBound < written.word.lowerBound {
      piece = .source(written.word)
    }
    asides[asides.count - 1].pieces.append(piece)
  }

  /// A block as the elements around it want it.
  func makeDraft(_ element: PageElement, _ seen: PageView.Seen) -> Block {
    var block = Block.draft(
      element.kind, path: path(), heading: outline.current, container: element.container ?? 0,
      visibility: seen.hidden.map { .hidden($0) } ?? .visible)
    block.hiddenOn = seen.hiddenOn
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
      if element.isBlock, element.name != .html, element.name != .body {
        names.append(tree.name(of: element.node))
      }
      index -= 1
    }
    return names.isEmpty ? "body" : names.reversed().joined(separator: " > ")
  }
}
