/// How elements and text get into the tree (HTML 13.2.6.1).
extension OutlineWriter {
  /// Opens the element of a start tag.
  @discardableResult
  @inline(__always)
  mutating func insert(_ token: HTMLToken, _ index: Int) -> Int32 {
    push(token.name, .written, token: index, place: token.start)
  }

  /// Opens an element that the source does not write.
  @discardableResult
  mutating func imply(_ name: HTMLName, at place: Int32) -> Int32 {
    push(name.rawValue, .implied, token: -1, place: place)
  }

  /// Adds an element that cannot have content.
  @inline(__always)
  mutating func insertVoid(_ token: HTMLToken, _ index: Int, as name: HTMLName? = nil) {
    noteElement(name?.rawValue ?? token.name, token, index)
    note(.end, token: -1)
  }

  private mutating func noteElement(_ name: Int32, _ token: HTMLToken, _ index: Int) {
    let isFostered = isFostered
    note(.element, token: index)
    let last = outline.steps.count - 1
    outline.steps[last].name = name
    outline.steps[last].isFostered = isFostered
    outline.hasFostered = outline.hasFostered || isFostered
  }

  /// Adds an element whose content is text, with that text and its end tag.
  mutating func insertRawText(_ token: HTMLToken, _ index: Int) {
    noteElement(token.name, token, index)
    let traits = tokenizer.names.traits[Int(token.name)]
    tokenizer.rawText(of: token.name, decoding: traits.contains(.escapableText))
    let end = tokenizer.tokens.count
    if end > index + 1 { note(.text, token: index + 1, to: end) }
    note(.end, token: -1)
    if tokenizer.next(), tokenizer.tokens[end].kind == .comment { note(.comment, token: end) }
  }

  mutating func note(textFrom first: Int, to end: Int, isFostered: Bool = false) {
    note(.text, token: first, to: end)
    guard isFostered else { return }
    outline.steps[outline.steps.count - 1].isFostered = true
    outline.hasFostered = true
  }

  /// Ends elements whose end tags may be left out, up to the first other one.
  mutating func endImplied(except name: HTMLName = .none) {
    while !open.isEmpty, open.top.traits.contains(.impliedEnd), open.top.name != name.rawValue { pop() }
  }

  mutating func endImpliedThoroughly() {
    while !open.isEmpty, open.top.traits.contains(.thoroughEnd) { pop() }
  }

  @inline(__always)
  mutating func closeParagraph() {
    guard open.isInButtonScope(.p) else { return }
    pop(to: Int(open.slot(of: HTMLName.p.rawValue)))
  }

  /// Opens formatting elements anew that ended with their paragraph: "reconstruct the active formatting elements".
  @inline(__always)
  mutating func reconstruct(at place: Int32) {
    guard let last = formatting.entries.last, !last.isMarker, !isOpen(last) else { return }
    reopen(at: place)
  }

  private mutating func reopen(at place: Int32) {
    var first = formatting.entries.count - 1
    while first > 0, !formatting.entries[first - 1].isMarker, !isOpen(formatting.entries[first - 1]) {
      first -= 1
    }
    let count = formatting.entries.count - first
    // Sixty tags that are opened anew at every tag would make a tree sixty times the page.
    guard repeated + count <= tokenizer.tokens.count * 4 + 1_000 else {
      formatting.entries.removeSubrange(first...)
      return
    }
    repeated += count
    for index in first..<formatting.entries.count {
      let entry = formatting.entries[index]
      let handle = push(entry.name, .repeated, token: Int(entry.token), place: place)
      formatting.entries[index].handle = handle
      formatting.entries[index].slot = Int32(open.count - 1)
    }
  }

  func isOpen(_ entry: FormattingList.Entry) -> Bool {
    entry.slot < open.count && open[Int(entry.slot)].handle == entry.handle && open[Int(entry.slot)].name >= 0
  }

  /// Opens an element and has it carried on in the paragraphs that follow.
  mutating func insertFormatting(_ token: HTMLToken, _ index: Int) {
    let handle = insert(token, index)
    let entry = FormattingList.Entry(
      name: token.name, handle: handle, slot: Int32(open.count - 1), token: Int32(index))
    let (tokens, attributes) = (tokenizer.tokens, tokenizer.attributes)
    formatting.append(entry) { other in
      attributes.areEqual(tokens[Int(other.token)].inner, token.inner, tokenizer.text)
    }
  }

  /// Goes on as the elements that are open demand (HTML 13.2.4.1).
  mutating func resetMode() {
    let slot = Int(open.reach.mode)
    guard slot >= 0 else {
      mode = .inBody
      return
    }
    switch HTMLName(rawValue: open[slot].name) {
    case .td, .th: mode = .inCell
    case .tr: mode = .inRow
    case .tbody, .thead, .tfoot: mode = .inTableBody
    case .caption: mode = .inCaption
    case .colgroup: mode = .inColumnGroup
    case .table: mode = .inTable
    case .template: mode = templateModes.last ?? .inBody
    case .head: mode = open.isOpen(.noscript) ? .inHeadNoscript : .inHead
    case .frameset: mode = .inFrameset
    case .html: mode = hasHead ? .afterHead : .beforeHead
    default: mode = .inBody
    }
  }
}
