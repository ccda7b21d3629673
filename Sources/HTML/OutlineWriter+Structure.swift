/// The places of `html`, `head` and `body`, which a page need not write (HTML 13.2.6.4.1 to 13.2.6.4.7).
extension OutlineWriter {
  /// Whether an element of the head is open whose content belongs to it: `title`, `script`, `template`.
  var isInsideHeadElement: Bool {
    (phase == .inHead || phase == .afterHead) && open.depth > 0
  }

  mutating func structureStart(_ token: HTMLToken, _ index: Int) {
    switch token.name {
    case TagNames.html where phase == .beforeHTML:
      writeStart(.start, index, token.name)
      phase = .beforeHead
    case TagNames.head where phase == .beforeHTML || phase == .beforeHead:
      enterHTML(index)
      writeStart(.start, index, token.name)
      phase = .inHead
    case TagNames.body where phase != .inBody:
      enterHTML(index)
      leaveHead(index)
      writeStart(.start, index, token.name)
      phase = .inBody
    default: return
    }
  }

  mutating func structureEnd(_ token: HTMLToken, _ index: Int, isTail: Bool) {
    if token.name == TagNames.head {
      guard phase == .inHead, open.depth == 0 else { return }
      writeEnd(.end, index, token.name)
      phase = .afterHead
    } else if isTail, phase == .inBody {
      writeEnd(.end, index, token.name)
    }
  }

  mutating func enterHTML(_ index: Int) {
    guard phase == .beforeHTML else { return }
    writeStart(.implied, index, TagNames.html)
    phase = .beforeHead
  }

  /// Before an element of the head; behind the head it stays between head and body.
  mutating func enterHead(_ index: Int) {
    guard phase == .beforeHTML || phase == .beforeHead else { return }
    enterHTML(index)
    writeStart(.implied, index, TagNames.head)
    phase = .inHead
  }

  mutating func enterBody(_ index: Int) {
    guard phase != .inBody else { return }
    enterHTML(index)
    leaveHead(index)
    writeStart(.implied, index, TagNames.body)
    phase = .inBody
  }

  private mutating func leaveHead(_ index: Int) {
    if phase == .inHead { writeEnd(.silent, index, TagNames.head) }
    open.removeAll()
    phase = .afterHead
  }
}
