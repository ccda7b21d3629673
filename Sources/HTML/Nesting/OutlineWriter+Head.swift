/// Before the body (HTML 13.2.6.4.1 to 13.2.6.4.6). `html`, `head` and `body` need not be written.
extension OutlineWriter {
  mutating func enterHTML(at place: Int32) {
    guard mode == .beforeHTML else { return }
    imply(.html, at: place)
    mode = .beforeHead
  }

  /// Before an element of the head; behind the head it stays between head and body.
  private mutating func enterHead(at place: Int32) {
    enterHTML(at: place)
    guard mode == .beforeHead else { return }
    imply(.head, at: place)
    hasHead = true
    mode = .inHead
  }

  private mutating func leaveHead() {
    if mode == .inHead { pop() }
    mode = .afterHead
  }

  mutating func enterBody(at place: Int32) {
    enterHTML(at: place)
    leaveHead()
    imply(.body, at: place)
    mode = .inBody
  }

  mutating func startBeforeBody(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .html:
      guard mode == .beforeHTML else { return }
      insert(token, index)
      mode = .beforeHead
    case .head:
      guard mode == .beforeHTML || mode == .beforeHead else { return }
      enterHTML(at: token.start)
      insert(token, index)
      hasHead = true
      mode = .inHead
    case .body:
      enterHTML(at: token.start)
      leaveHead()
      insert(token, index)
      isFramesetOK = false
      mode = .inBody
    case .frameset:
      enterHTML(at: token.start)
      leaveHead()
      insert(token, index)
      mode = .inFrameset
    case .metadata:
      enterHead(at: token.start)
      startMetadata(token, index)
    case .template:
      enterHead(at: token.start)
      startTemplate(token, index)
    case .other where token.name == HTMLName.noscript.rawValue && mode != .afterHead:
      enterHead(at: token.start)
      guard mode == .inHead else { return }
      insert(token, index)
      mode = .inHeadNoscript
    default:
      enterBody(at: token.start)
      startInBody(token, index)
    }
  }

  mutating func endBeforeBody(_ token: HTMLToken, _ index: Int) {
    switch HTMLName(rawValue: token.name) {
    case .head where mode == .inHead: leaveHead()
    case .template: endTemplate()
    case .body, .html, .br:
      enterBody(at: token.start)
      end(token, index)
    default: return
    }
  }

  /// In a browser that runs scripts all of a `noscript` is raw text. Here it is read, but nothing in it ends the head.
  mutating func endInHeadNoscript(_ token: HTMLToken, _ index: Int) {
    let slot = Int(open.slot(of: HTMLName.noscript.rawValue))
    if token.name == HTMLName.noscript.rawValue, slot >= 0 {
      pop(to: slot)
      mode = .inHead
    } else if !tokenizer.names.traits[Int(token.name)].contains(.setsMode) {
      endInBody(token, index)
    }
  }

  mutating func startMetadata(_ token: HTMLToken, _ index: Int) {
    let traits = tokenizer.names.traits[Int(token.name)]
    if traits.contains(.void) { return insertVoid(token, index) }
    insertRawText(token, index)
  }

  mutating func startTemplate(_ token: HTMLToken, _ index: Int) {
    insert(token, index)
    formatting.appendMarker()
    isFramesetOK = false
    mode = .inTemplate
    templateModes.append(.inTemplate)
  }

  mutating func endTemplate() {
    guard open.isOpen(.template) else { return }
    endImpliedThoroughly()
    pop(to: Int(open.slot(of: HTMLName.template.rawValue)))
    formatting.clearToMarker()
    _ = templateModes.popLast()
    resetMode()
  }

  mutating func startInTemplate(_ token: HTMLToken, _ index: Int) {
    let next: Mode
    switch tokenizer.names.rules[Int(token.name)] {
    case .metadata: return startMetadata(token, index)
    case .template: return startTemplate(token, index)
    case .caption, .columnGroup, .tableBody: next = .inTable
    case .column: next = .inColumnGroup
    case .row: next = .inTableBody
    case .cell: next = .inRow
    default: next = .inBody
    }
    if !templateModes.isEmpty { templateModes[templateModes.count - 1] = next }
    mode = next
    start(token, index)
  }

  /// Whether a page is to be shown as old browsers did.
  func hasQuirks(_ token: HTMLToken) -> Bool {
    let source = tokenizer.text.slice(Int(token.start)..<Int(token.end)).map(ASCII.lower)
    let words = String(decoding: source, as: UTF8.self)
      .split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == ">" || $0 == "\"" || $0 == "'" }
    guard words.count > 1, words[0] == "<!doctype", words[1] == "html" else { return true }
    guard words.count > 2, words[2] == "public" else { return false }
    let declared = words.dropFirst(3).joined(separator: " ")
    let isTransitional =
      declared.hasPrefix("-//w3c//dtd html 4.01 transitional//")
      || declared.hasPrefix("-//w3c//dtd html 4.01 frameset//")
    if isTransitional { return !declared.contains("http") }
    return !declared.hasPrefix("-//w3c//dtd html 4.01//") && !declared.hasPrefix("-//w3c//dtd xhtml 1.")
  }
}
