/// End tags in the body (HTML 13.2.6.4.7).
extension OutlineWriter {
  mutating func endInBody(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .other: endAny(token)
    case .block where token.name == HTMLName.p.rawValue: closeParagraph()
    case .block, .preformatted, .button, .select:
      guard open.isInScope(token.name) else { return }
      pop(to: Int(open.slot(of: token.name)))
    case .anchor, .formatting, .nobr: adopt(token)
    case .listItem:
      guard open.isInListScope(token.name) else { return }
      pop(to: Int(open.slot(of: token.name)))
    case .definition:
      guard open.isInScope(token.name) else { return }
      pop(to: Int(open.slot(of: token.name)))
    case .heading: endHeading()
    case .breaksLine:
      reconstruct(at: token.start)
      insertVoid(token, index)
      isFramesetOK = false
    case .body, .html: endPage(token, index)
    case .form: endForm()
    case .scoped:
      guard open.isInScope(token.name) else { return }
      pop(to: Int(open.slot(of: token.name)))
      formatting.clearToMarker()
    case .template: endTemplate()
    default: endAny(token)
    }
  }

  /// "Any other end tag": it ends the innermost element of its name, but reaches over no special one.
  mutating func endAny(_ token: HTMLToken) {
    let slot = open.slot(of: token.name)
    guard slot >= 0, slot >= open.reach.special else { return }
    pop(to: Int(slot))
  }

  private mutating func endHeading() {
    let names: [HTMLName] = [.h1, .h2, .h3, .h4, .h5, .h6]
    let slot = names.map { open.slot(of: $0.rawValue) }.max() ?? -1
    if slot >= 0, slot >= open.reach.scope { pop(to: Int(slot)) }
  }

  private mutating func endPage(_ token: HTMLToken, _ index: Int) {
    guard open.isInScope(HTMLName.body.rawValue) else { return }
    say()
    bodyEnd = outline.steps.count
    htmlEnd = .max
    mode = .afterBody
    if token.name == HTMLName.html.rawValue { end(token, index) }
  }

  private mutating func endForm() {
    let name = HTMLName.form.rawValue
    if open.isOpen(.template) {
      if open.isInScope(name) { pop(to: Int(open.slot(of: name))) }
      return
    }
    let handle = form
    form = -1
    let slot = Int(open.slot(of: name))
    guard handle >= 0, open.isInScope(name), open[slot].handle == handle else { return }
    endImplied()
    if slot == open.count - 1 { pop() } else { takeOff(slot) }
  }

  /// Takes an element off HTML's stack while the outline keeps it open: what is open inside stays inside.
  mutating func takeOff(_ slot: Int) {
    guard open.count - slot <= adoptionAllowance else { return }
    adoptionAllowance -= open.count - slot
    open.change(from: slot) { $0[0].name = -1 }
  }
}
