/// Tables (HTML 13.2.6.4.9 to 13.2.6.4.15).
extension OutlineWriter {
  mutating func startInTable(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .caption:
      clear(to: [.table, .template, .html])
      formatting.appendMarker()
      insert(token, index)
      mode = .inCaption
    case .columnGroup:
      clear(to: [.table, .template, .html])
      insert(token, index)
      mode = .inColumnGroup
    case .column:
      clear(to: [.table, .template, .html])
      imply(.colgroup, at: token.start)
      mode = .inColumnGroup
      startInColumnGroup(token, index)
    case .tableBody:
      clear(to: [.table, .template, .html])
      insert(token, index)
      mode = .inTableBody
    case .cell, .row:
      clear(to: [.table, .template, .html])
      imply(.tbody, at: token.start)
      mode = .inTableBody
      startInTableBody(token, index)
    case .table:
      guard endTable() else { return }
      start(token, index)
    case .template: startTemplate(token, index)
    case .metadata where token.name == HTMLName.style.rawValue || token.name == HTMLName.script.rawValue:
      startMetadata(token, index)
    case .input where isHidden(token): insertVoid(token, index)
    case .form:
      guard form < 0, !open.isOpen(.template) else { return }
      form = insert(token, index)
      pop()
    default:
      isFostering = true
      startInBody(token, index)
      isFostering = false
    }
  }

  mutating func endInTable(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .table: _ = endTable()
    case .body, .caption, .column, .columnGroup, .html, .tableBody, .cell, .row: return
    case .template: endTemplate()
    default:
      isFostering = true
      endInBody(token, index)
      isFostering = false
    }
  }

  /// Ends the table that is open; false where none is in reach.
  private mutating func endTable() -> Bool {
    let name = HTMLName.table.rawValue
    guard open.isInTableScope(name) else { return false }
    pop(to: Int(open.slot(of: name)))
    resetMode()
    return true
  }

  private mutating func clear(to names: [HTMLName]) {
    while !open.isEmpty, !names.contains(HTMLName(rawValue: open.topName)) { pop() }
  }

  mutating func startInCaption(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .caption, .column, .columnGroup, .tableBody, .cell, .row:
      if endCaption() { start(token, index) }
    default: startInBody(token, index)
    }
  }

  mutating func endInCaption(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .caption: _ = endCaption()
    case .table: if endCaption() { end(token, index) }
    case .body, .column, .columnGroup, .html, .tableBody, .cell, .row: return
    default: endInBody(token, index)
    }
  }

  private mutating func endCaption() -> Bool {
    let name = HTMLName.caption.rawValue
    guard open.isInTableScope(name) else { return false }
    pop(to: Int(open.slot(of: name)))
    formatting.clearToMarker()
    mode = .inTable
    return true
  }

  mutating func startInColumnGroup(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .column: insertVoid(token, index)
    case .template: startTemplate(token, index)
    case .html: return
    default: if endColumnGroup() { start(token, index) }
    }
  }

  mutating func endInColumnGroup(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .columnGroup: _ = endColumnGroup()
    case .column: return
    case .template: endTemplate()
    default: if endColumnGroup() { end(token, index) }
    }
  }

  private mutating func endColumnGroup() -> Bool {
    guard open.topName == HTMLName.colgroup.rawValue else { return false }
    pop()
    mode = .inTable
    return true
  }

  // MARK: Rows and cells

  mutating func startInTableBody(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .row:
      clear(to: [.tbody, .thead, .tfoot, .template, .html])
      insert(token, index)
      mode = .inRow
    case .cell:
      clear(to: [.tbody, .thead, .tfoot, .template, .html])
      imply(.tr, at: token.start)
      mode = .inRow
      startInRow(token, index)
    case .caption, .column, .columnGroup, .tableBody: if endTableBody() { start(token, index) }
    default: startInTable(token, index)
    }
  }

  mutating func endInTableBody(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .tableBody: if open.isInTableScope(token.name) { _ = endTableBody() }
    case .table: if endTableBody() { end(token, index) }
    case .body, .caption, .column, .columnGroup, .html, .cell, .row: return
    default: endInTable(token, index)
    }
  }

  private mutating func endTableBody() -> Bool {
    let names: [HTMLName] = [.tbody, .thead, .tfoot]
    guard names.contains(where: { open.isInTableScope($0.rawValue) }) else { return false }
    clear(to: [.tbody, .thead, .tfoot, .template, .html])
    pop()
    mode = .inTable
    return true
  }

  mutating func startInRow(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .cell:
      clear(to: [.tr, .template, .html])
      insert(token, index)
      formatting.appendMarker()
      mode = .inCell
    case .caption, .column, .columnGroup, .tableBody, .row: if endRow() { start(token, index) }
    default: startInTable(token, index)
    }
  }

  mutating func endInRow(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .row: _ = endRow()
    case .table: if endRow() { end(token, index) }
    case .tableBody: if open.isInTableScope(token.name), endRow() { end(token, index) }
    case .body, .caption, .column, .columnGroup, .html, .cell: return
    default: endInTable(token, index)
    }
  }

  private mutating func endRow() -> Bool {
    guard open.isInTableScope(HTMLName.tr.rawValue) else { return false }
    clear(to: [.tr, .template, .html])
    pop()
    mode = .inTableBody
    return true
  }

  mutating func startInCell(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .caption, .column, .columnGroup, .tableBody, .cell, .row:
      if endCell() { start(token, index) }
    default: startInBody(token, index)
    }
  }

  mutating func endInCell(_ token: HTMLToken, _ index: Int) {
    switch tokenizer.names.rules[Int(token.name)] {
    case .cell: if open.isInTableScope(token.name) { _ = endCell(token.name) }
    case .table, .tableBody, .row: if open.isInTableScope(token.name), endCell() { end(token, index) }
    case .body, .caption, .column, .columnGroup, .html: return
    default: endInBody(token, index)
    }
  }

  /// Ends the cell that is open, or the innermost one of a name.
  private mutating func endCell(_ name: Int32? = nil) -> Bool {
    let slot = name.map { open.slot(of: $0) }
    let innermost = slot ?? max(open.slot(of: HTMLName.td.rawValue), open.slot(of: HTMLName.th.rawValue))
    guard innermost >= 0, innermost >= open.reach.tableScope else { return false }
    pop(to: Int(innermost))
    formatting.clearToMarker()
    mode = .inRow
    return true
  }
}
