/// Misnested formatting (HTML 13.2.6.4.7, "adoption agency algorithm").
extension OutlineWriter {
  /// An end tag of a formatting element, or a start tag that ends one of its kind.
  mutating func adopt(_ token: HTMLToken) {
    guard let entry = formatting.index(of: token.name) else {
      return endAny(token)
    }
    let found = formatting.entries[entry]
    guard isOpen(found) else {
      formatting.entries.remove(at: entry)
      return
    }
    let slot = Int(found.slot)
    guard slot >= open.reach.scope else { return }
    sortOut(found, from: slot)
  }

  /// Eight rounds at most: in each the element moves into one more block that was opened inside it.
  private mutating func sortOut(_ entry: FormattingList.Entry, from slot: Int) {
    var entry = entry
    var place = slot
    var ancestor = aliveHandle(below: slot)
    for round in 0..<8 {
      guard let block = open.firstSpecial(above: place) else {
        pop(to: round == 0 ? slot : place + 1)
        break
      }
      guard spend(open.count - slot) else { break }
      let (handle, bookmark) = moveOut(block, from: place, into: ancestor, entry)
      replace(&entry, by: handle, behind: bookmark)
      if round == 0 { open.change(from: slot) { $0[0].name = -1 } }
      ancestor = open[block].handle
      place = block
    }
    if let index = formatting.index(ofHandle: entry.handle) { formatting.entries.remove(at: index) }
  }

  /// Puts an element's copy into the list: in its place, or behind the entry of another handle.
  private mutating func replace(_ entry: inout FormattingList.Entry, by copy: Int32, behind bookmark: Int32) {
    let old = entry.handle
    entry.handle = copy
    entry.slot = Int32.max
    guard let index = formatting.index(ofHandle: old) else { return }
    formatting.entries[index] = entry
    guard bookmark != old, let target = formatting.index(ofHandle: bookmark) else { return }
    formatting.entries.insert(entry, at: target + 1)
    formatting.entries.remove(at: index > target ? index + 1 : index)
  }

  private mutating func spend(_ places: Int) -> Bool {
    adoptionAllowance -= places
    return adoptionAllowance > 0
  }

  private func aliveHandle(below slot: Int) -> Int32 {
    var index = slot - 1
    while index > 0, open[index].name < 0 { index -= 1 }
    return index >= 0 ? open[index].handle : -1
  }

  /// Moves a block out of the formatting element at `place` and puts copies of the formatting around its content.
  private mutating func moveOut(
    _ block: Int, from place: Int, into ancestor: Int32, _ entry: FormattingList.Entry
  ) -> (handle: Int32, bookmark: Int32) {
    var last = open[block].handle
    var bookmark = entry.handle
    var changed: [(slot: Int, handle: Int32?)] = []
    var count = 0
    for slot in stride(from: block - 1, to: place, by: -1) where open[slot].name >= 0 {
      count += 1
      let handle = open[slot].handle
      guard let index = formatting.index(ofHandle: handle) else {
        changed.append((slot, nil))
        continue
      }
      if count > 3 {
        formatting.entries.remove(at: index)
        changed.append((slot, nil))
        continue
      }
      let copy = makeCopy(of: handle)
      edit(.redirect(open[slot].step, to: copy))
      formatting.entries[index].handle = copy
      if bookmark == entry.handle { bookmark = copy }
      changed.append((slot, copy))
      edit(.move(last, into: copy, isFostered: false))
      last = copy
    }
    edit(.move(last, into: ancestor, isFostered: isFostering))
    let handle = makeCopy(of: entry.handle)
    edit(.moveContent(of: open[block].handle, into: handle))
    edit(.move(handle, into: open[block].handle, isFostered: false))
    apply(changed)
    return (handle, bookmark)
  }

  private mutating func apply(_ changed: [(slot: Int, handle: Int32?)]) {
    guard let first = changed.last?.slot else { return }
    open.change(from: first) { elements in
      for (slot, handle) in changed {
        if let handle { elements[slot - first].handle = handle } else { elements[slot - first].name = -1 }
      }
    }
  }

  private mutating func makeCopy(of handle: Int32) -> Int32 {
    let made = TreeEdit.firstCopy + copies
    copies += 1
    edit(.copy(of: handle, made: made))
    return made
  }

  mutating func edit(_ action: TreeEdit.Action) {
    outline.edits.append(TreeEdit(action: action, time: Int32(outline.steps.count)))
  }

  /// Takes an element out of the list and off the stack if it is still there.
  mutating func forget(_ handle: Int32) {
    guard let index = formatting.index(ofHandle: handle) else { return }
    let entry = formatting.entries.remove(at: index)
    guard isOpen(entry) else { return }
    let slot = Int(entry.slot)
    if slot == open.count - 1 { pop() } else { takeOff(slot) }
  }
}
