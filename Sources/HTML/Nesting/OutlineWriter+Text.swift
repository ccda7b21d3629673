extension OutlineWriter {
  /// All text between two tags or comments.
  mutating func read(textFrom first: Int, to end: Int) {
    if tokenizer.isInForeign, !open.isEmpty, !open.top.takesHTML, !open.top.takesHTMLText {
      return readForeign(textFrom: first, to: end)
    }
    var isBlank = true
    var isEmpty = true
    for token in tokenizer.tokens[first..<end] where token.kind != .null {
      isEmpty = false
      isBlank = isBlank && token.isBlank
    }
    if !isEmpty { read(textFrom: first, to: end, isBlank: isBlank) }
  }

  /// NUL counts here, as U+FFFD.
  private mutating func readForeign(textFrom first: Int, to end: Int) {
    for index in first..<end {
      if tokenizer.tokens[index].kind == .null { tokenizer.replaceNull(index) }
      if !tokenizer.tokens[index].isBlank { isFramesetOK = false }
    }
    resumeBody()
    note(textFrom: first, to: end)
  }

  private mutating func read(textFrom first: Int, to end: Int, isBlank: Bool) {
    let place = tokenizer.tokens[first].start
    switch mode {
    case .inBody, .inCell, .inCaption, .inTemplate, .inHeadNoscript:
      readBody(textFrom: first, to: end, isBlank: isBlank)
    case .inTable, .inTableBody, .inRow:
      readTable(textFrom: first, to: end, isBlank: isBlank)
    case .beforeHTML, .beforeHead, .inHead, .afterHead:
      if isBlank { return note(textFrom: first, to: end) }
      enterBody(at: place)
      readBody(textFrom: first, to: end, isBlank: false)
    case .inColumnGroup:
      if isBlank { return note(textFrom: first, to: end) }
      guard open.topName == HTMLName.colgroup.rawValue else { return }
      pop()
      mode = .inTable
      readTable(textFrom: first, to: end, isBlank: false)
    case .afterBody, .afterAfterBody:
      if isBlank { return note(textFrom: first, to: end) }
      mode = .inBody
      readBody(textFrom: first, to: end, isBlank: false)
    case .inFrameset, .afterFrameset:
      // Only blanks are kept in a page of frames.
      if isBlank { note(textFrom: first, to: end) }
    }
  }

  @inline(__always)
  private mutating func readBody(textFrom first: Int, to end: Int, isBlank: Bool) {
    reconstruct(at: tokenizer.tokens[first].start)
    note(textFrom: first, to: end)
    if !isBlank { isFramesetOK = false }
  }

  private mutating func readTable(textFrom first: Int, to end: Int, isBlank: Bool) {
    isFostering = !isBlank
    if !isBlank || !open.top.traits.contains(.fosters) { reconstruct(at: tokenizer.tokens[first].start) }
    note(textFrom: first, to: end, isFostered: isFostered)
    isFostering = false
    if !isBlank { isFramesetOK = false }
  }
}

extension HTMLTokenizer {
  /// Lets a NUL stand for U+FFFD.
  mutating func replaceNull(_ index: Int) {
    tokens[index].kind = .reference
    tokens[index].innerStart = Int32(decoded.count)
    decoded += [0xEF, 0xBF, 0xBD]
    tokens[index].innerEnd = Int32(decoded.count)
    tokens[index].isBlank = true
  }
}
