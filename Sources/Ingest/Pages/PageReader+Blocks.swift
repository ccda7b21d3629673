import Documents
import HTML

extension PageReader {
  /// Ends the block in work and writes what was put aside.
  mutating func flush() {
    hasPendingSpace = false
    followsLink = false
    if var block = draft {
      if case .heading(let level) = block.kind, block.visibility.isVisible {
        block.heading = outline.parent(ofLevel: level)
      }
      if let index = builder.endBlock(block) { note(index) }
    }
    draft = nil
    draftHidden = 0
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

  mutating func readComment(_ node: Int) {
    guard !stack[stack.count - 1].isSkipped else { return }
    let inner = tree.nodes[node].detail
    let range = TextScan.trimmed(builder.bytes, Int(inner.lowerBound)..<Int(inner.upperBound))
    addAside(.source(range), kind: .comment, reason: .comment)
  }

  /// Adds a text that is not read: at once, or behind the block in work.
  mutating func addAside(_ piece: PageAside.Piece, kind: Block.Kind, reason: HiddenReason) {
    if case .source(let range) = piece, range.isEmpty { return }
    var block = makeDraft(stack[stack.count - 1], PageView.Seen(phone: reason, desktop: reason))
    block.kind = kind
    block.cell = nil
    // A root of its own: no other text joins it.
    let aside = PageAside(draft: block, pieces: [piece], root: -1)
    if draft == nil { _ = builder.write(aside) } else { asides.append(aside) }
  }
}
