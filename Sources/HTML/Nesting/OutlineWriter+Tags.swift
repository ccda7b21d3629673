extension OutlineWriter {
  @inline(__always)
  mutating func start(_ token: HTMLToken, _ index: Int) {
    if tokenizer.isInForeign, startForeign(token, index) { return }
    switch mode {
    case .inBody: startInBody(token, index)
    case .inHeadNoscript: startInBody(token, index)
    case .beforeHTML, .beforeHead, .inHead, .afterHead: startBeforeBody(token, index)
    case .inTable: startInTable(token, index)
    case .inTableBody: startInTableBody(token, index)
    case .inRow: startInRow(token, index)
    case .inCell: startInCell(token, index)
    case .inCaption: startInCaption(token, index)
    case .inColumnGroup: startInColumnGroup(token, index)
    case .inTemplate: startInTemplate(token, index)
    case .afterBody, .afterAfterBody:
      mode = .inBody
      startInBody(token, index)
    case .inFrameset, .afterFrameset: startInFrameset(token, index)
    }
  }

  @inline(__always)
  mutating func end(_ token: HTMLToken, _ index: Int) {
    if tokenizer.isInForeign, endForeign(token) { return }
    switch mode {
    case .inBody: endInBody(token, index)
    case .inHeadNoscript: endInHeadNoscript(token, index)
    case .beforeHTML, .beforeHead, .inHead, .afterHead: endBeforeBody(token, index)
    case .inTable: endInTable(token, index)
    case .inTableBody: endInTableBody(token, index)
    case .inRow: endInRow(token, index)
    case .inCell: endInCell(token, index)
    case .inCaption: endInCaption(token, index)
    case .inColumnGroup: endInColumnGroup(token, index)
    case .inTemplate: if token.name == HTMLName.template.rawValue { endTemplate() }
    case .afterBody where token.name == HTMLName.html.rawValue:
      htmlEnd = outline.steps.count
      mode = .afterAfterBody
    case .afterBody, .afterAfterBody:
      mode = .inBody
      endInBody(token, index)
    case .inFrameset, .afterFrameset: endInFrameset(token)
    }
  }

  private mutating func startInFrameset(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .frameset where mode == .inFrameset: insert(token, index)
    case .frame where mode == .inFrameset: insertVoid(token, index)
    case .metadata where token.name == HTMLName.noframes.rawValue: insertRawText(token, index)
    default: return
    }
  }

  private mutating func endInFrameset(_ token: HTMLToken) {
    guard mode == .inFrameset, token.name == HTMLName.frameset.rawValue, token.name == open.topName,
      open.count > 1
    else { return }
    pop()
    if open.topName != HTMLName.frameset.rawValue { mode = .afterFrameset }
  }

  // MARK: SVG and MathML (HTML 13.2.6.5)

  mutating func insertForeign(_ token: HTMLToken, _ index: Int, _ vocabulary: OpenElement.Vocabulary) {
    resumeBody()
    push(token.name, .written, token: index, place: token.start, vocabulary: vocabulary)
    open.admitHTML(intoTop: HTMLName(rawValue: token.name), isForText: takesHTML(token))
    if token.closesItself { pop() }
  }

  /// Whether an `annotation-xml` says that it holds HTML.
  private func takesHTML(_ token: HTMLToken) -> Bool {
    guard token.name == HTMLName.annotationXML.rawValue else { return false }
    return tokenizer.attributes.items[Int(token.innerStart)..<Int(token.innerEnd)].contains { attribute in
      guard tokenizer.attributes.names.names[Int(attribute.name.rawValue)] == "encoding" else { return false }
      let source = Int(attribute.source.lowerBound)..<Int(attribute.source.upperBound)
      let value = String(decoding: tokenizer.text.slice(source).map(ASCII.lower), as: UTF8.self)
      return value == "text/html" || value == "application/xhtml+xml"
    }
  }

  private mutating func startForeign(_ token: HTMLToken, _ index: Int) -> Bool {
    guard let top = open.stack.last, top.vocabulary != .html, !top.takesHTML else { return false }
    let name = HTMLName(rawValue: token.name)
    if top.takesHTMLText, name != .mglyph, name != .malignmark { return false }
    if top.name == HTMLName.annotationXML.rawValue, name == .svg { return false }
    if tokenizer.names.traits[Int(token.name)].contains(.endsForeign) || (name == .font && isStyled(token)) {
      leaveForeign()
      return false
    }
    insertForeign(token, index, top.vocabulary)
    return true
  }

  /// The body has not ended where an element inside it goes on.
  mutating func resumeBody() {
    if mode == .afterBody || mode == .afterAfterBody { mode = .inBody }
  }

  private func isStyled(_ token: HTMLToken) -> Bool {
    tokenizer.attributes.items[Int(token.innerStart)..<Int(token.innerEnd)].contains {
      $0.name == .color || $0.name == .face || $0.name == .size
    }
  }

  private mutating func leaveForeign() {
    while !open.isEmpty, open.top.vocabulary != .html, !open.top.takesHTML, !open.top.takesHTMLText { pop() }
  }

  private mutating func endForeign(_ token: HTMLToken) -> Bool {
    guard let top = open.stack.last, top.vocabulary != .html else { return false }
    let name = HTMLName(rawValue: token.name)
    if name == .br || name == .p {
      leaveForeign()
      return false
    }
    let slot = open.foreignSlot(of: token.name)
    guard slot > open.reach.html else { return false }
    resumeBody()
    pop(to: Int(slot))
    return true
  }
}
