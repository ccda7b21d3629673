/// Tags in the body (HTML 13.2.6.4.7).
extension OutlineWriter {
  mutating func startInBody(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .other: insertInline(token, index)
    case .block:
      closeParagraph()
      insert(token, index)
    case .heading:
      closeParagraph()
      if open.top.traits.contains(.heading) { pop() }
      insert(token, index)
    case .listItem:
      closeItem(HTMLName.li.rawValue)
      insert(token, index)
    case .definition:
      let (term, text) = (HTMLName.dt.rawValue, HTMLName.dd.rawValue)
      closeItem(open.slot(of: term) > open.slot(of: text) ? term : text)
      insert(token, index)
    case .formatting:
      reconstruct(at: token.start)
      insertFormatting(token, index)
    case .anchor: startAnchor(token, index)
    case .nobr: startNobr(token, index)
    case .inlineVoid, .breaksLine:
      reconstruct(at: token.start)
      insertVoid(token, index)
      isFramesetOK = false
    case .metadata: startMetadata(token, index)
    case .template: startTemplate(token, index)
    case .table:
      if !isQuirky { closeParagraph() }
      insert(token, index)
      isFramesetOK = false
      mode = .inTable
    case .textarea:
      isFramesetOK = false
      insertRawText(token, index)
    case .rawText:
      if token.name == HTMLName.iframe.rawValue { isFramesetOK = false }
      insertRawText(token, index)
    case .foreign:
      reconstruct(at: token.start)
      insertForeign(token, index, token.name == HTMLName.svg.rawValue ? .svg : .mathML)
    case .body: if !open.isOpen(.template) { isFramesetOK = false }
    case .html, .head, .caption, .column, .columnGroup, .tableBody, .row, .cell, .frame: return
    default: startRarely(token, index)
    }
  }

  private mutating func startRarely(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .frameset: startFrameset(token, index)
    case .preformatted:
      closeParagraph()
      insert(token, index)
      isFramesetOK = false
    case .form: startForm(token, index)
    case .plaintext:
      closeParagraph()
      insert(token, index)
      tokenizer.plaintext()
      let end = tokenizer.tokens.count
      guard end > index + 1 else { return }
      reconstruct(at: token.end)
      note(textFrom: index + 1, to: end)
    case .button:
      if open.isInScope(token.name) {
        endImplied()
        pop(to: Int(open.slot(of: token.name)))
      }
      insertInline(token, index)
      isFramesetOK = false
    case .scoped:
      insertInline(token, index)
      formatting.appendMarker()
      isFramesetOK = false
    case .plainVoid: insertVoid(token, index)
    case .rule:
      closeParagraph()
      if open.isInScope(HTMLName.select.rawValue) { endImplied() }
      insertVoid(token, index)
      isFramesetOK = false
    case .image:
      reconstruct(at: token.start)
      insertVoid(token, index, as: .img)
      isFramesetOK = false
    case .xmp:
      closeParagraph()
      reconstruct(at: token.start)
      isFramesetOK = false
      insertRawText(token, index)
    case .input, .select, .option, .optionGroup: startControl(token, index)
    case .rubyBase:
      if open.isInScope(HTMLName.ruby.rawValue) { endImplied() }
      insert(token, index)
    case .rubyText:
      if open.isInScope(HTMLName.ruby.rawValue) { endImplied(except: .rtc) }
      insert(token, index)
    default: insertInline(token, index)
    }
  }

  private mutating func insertInline(_ token: HTMLToken, _ index: Int) {
    reconstruct(at: token.start)
    insert(token, index)
  }

  /// A list item ends the one before, whatever is open inside that.
  private mutating func closeItem(_ name: Int32) {
    isFramesetOK = false
    let slot = open.slot(of: name)
    if slot >= 0, slot >= open.reach.item { pop(to: Int(slot)) }
    closeParagraph()
  }

  private mutating func startFrameset(_ token: HTMLToken, _ index: Int) {
    guard isFramesetOK, open.count > 1, open[1].name == HTMLName.body.rawValue else { return }
    let body = open[1].handle
    pop(to: 1)
    edit(.remove(body))
    insert(token, index)
    mode = .inFrameset
  }

  private mutating func startForm(_ token: HTMLToken, _ index: Int) {
    let isInTemplate = open.isOpen(.template)
    guard form < 0 || isInTemplate else { return }
    closeParagraph()
    let handle = insert(token, index)
    if !isInTemplate { form = handle }
  }

  private mutating func startControl(_ token: HTMLToken, _ index: Int) {
    let select = HTMLName.select.rawValue
    let isInSelect = open.isInScope(select)
    switch tokenizer.names.rules[Int(token.name)] {
    case .input:
      if isInSelect { pop(to: Int(open.slot(of: select))) }
      reconstruct(at: token.start)
      insertVoid(token, index)
      if !isHidden(token) { isFramesetOK = false }
    case .select:
      if isInSelect { return pop(to: Int(open.slot(of: select))) }
      insertInline(token, index)
      isFramesetOK = false
    case .option:
      if isInSelect { endImplied(except: .optgroup) } else { closeOption() }
      insertInline(token, index)
    default:
      if isInSelect { endImplied() } else { closeOption() }
      insertInline(token, index)
    }
  }

  private mutating func closeOption() {
    if open.topName == HTMLName.option.rawValue { pop() }
  }

  /// Whether an `input` has the type "hidden".
  func isHidden(_ token: HTMLToken) -> Bool {
    tokenizer.attributes.items[Int(token.innerStart)..<Int(token.innerEnd)].contains { attribute in
      attribute.name == .type && attribute.source.count == 6
        && tokenizer.matches("hidden", at: Int(attribute.source.lowerBound))
    }
  }

  private mutating func startAnchor(_ token: HTMLToken, _ index: Int) {
    if let entry = formatting.index(of: token.name) {
      let handle = formatting.entries[entry].handle
      adopt(token)
      forget(handle)
    }
    reconstruct(at: token.start)
    insertFormatting(token, index)
  }

  private mutating func startNobr(_ token: HTMLToken, _ index: Int) {
    reconstruct(at: token.start)
    if open.isInScope(token.name) {
      adopt(token)
      reconstruct(at: token.start)
    }
    insertFormatting(token, index)
  }
}
