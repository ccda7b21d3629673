/// The declarations that win for one element, by property.
struct WinnerTable {
  private var winners = [Int32](repeating: -1, count: Property.allCases.count)
  /// What the browser's own sheet says, for `revert`.
  private var defaults = [Int32](repeating: -1, count: Property.allCases.count)
  private var touched: [UInt8] = []
  private var custom: [(name: Int32, declaration: Int32)] = []
  private var isDisplayByAuthor = false
  private(set) var sawImportant = false

  mutating func clear() {
    for number in touched {
      winners[Int(number)] = -1
      defaults[Int(number)] = -1
    }
    touched.removeAll(keepingCapacity: true)
    custom.removeAll(keepingCapacity: true)
    (isDisplayByAuthor, sawImportant) = (false, false)
  }

  /// Adds a block that is stronger than all before it.
  mutating func add(
    _ block: Range<Int32>, _ pool: DeclarationPool, _ origin: RuleBook.Origin, isImportant: Bool
  ) {
    for index in block {
      let property = pool.declarations[Int(index)].property
      guard pool.declarations[Int(index)].isImportant == isImportant else {
        sawImportant = true
        continue
      }
      if property == .custom {
        if case .custom(let name, _) = pool.declarations[Int(index)].value { custom.append((name, index)) }
        continue
      }
      if case .wide(.revertLayer) = pool.declarations[Int(index)].value { continue }
      let number = Int(property.rawValue)
      if winners[number] < 0 { touched.append(property.rawValue) }
      winners[number] = index
      if origin == .browser { defaults[number] = index }
      if property == .display { isDisplayByAuthor = origin == .author }
    }
  }

  /// The computed style below a parent's.
  mutating func style(
    below parent: ElementStyle, _ page: PageRules, _ computer: inout StyleComputer
  ) -> ElementStyle {
    var style = ElementStyle()
    style.text = parent.text
    if !page.book.unshared.isEmpty { forgetUnshared(&style, page) }
    settleVariables(&style, parent, page)
    touched.sort()
    let hasFont =
      winners[Int(Property.fontFamily.rawValue)] >= 0 || winners[Int(Property.fontSize.rawValue)] >= 0
    var isFontSettled = !hasFont
    for number in touched {
      if !isFontSettled, number > Property.fontSize.rawValue {
        computer.followFamily(&style, parent)
        isFontSettled = true
      }
      set(number, winners[Int(number)], &style, parent, page, &computer)
    }
    if !isFontSettled { computer.followFamily(&style, parent) }
    move(&style, parent, page, &computer)
    style.box.isHiddenByAuthor = style.box.display == .none && isDisplayByAuthor
    WinnerTable.blockify(&style, parent)
    return style
  }

  /// Sets registered properties that are not inherited to their initial values.
  private func forgetUnshared(_ style: inout ElementStyle, _ page: PageRules) {
    guard var values = style.text.variables?.values else { return }
    var changes = false
    for name in page.book.unshared.sorted() where values[name] != page.book.registered[name] {
      values[name] = page.book.registered[name]
      changes = true
    }
    if changes { style.text.variables = VariableMap(values) }
  }

  private func set(
    _ number: UInt8, _ declaration: Int32, _ style: inout ElementStyle, _ parent: ElementStyle,
    _ page: PageRules,
    _ computer: inout StyleComputer
  ) {
    guard let property = Property(rawValue: number) else { return }
    let declared = page.book.pool.declarations[Int(declaration)].value
    var value = computer.settled(declared, property, style.text.variables) ?? .wide(.unset)
    if case .wide(.revert) = value {
      let reverted = defaults[Int(number)]
      value = reverted >= 0 ? page.book.pool.declarations[Int(reverted)].value : .wide(.unset)
    }
    if case .wide(.revertLayer) = value { value = .wide(.unset) }
    computer.apply(property, value, &style, parent)
  }

  /// Replaces `var()` in the custom properties that are set here.
  private func settleVariables(_ style: inout ElementStyle, _ parent: ElementStyle, _ page: PageRules) {
    guard !custom.isEmpty else { return }
    var substitution = VariableSubstitution(
      values: style.text.variables?.values ?? [:], names: page.book.pool.customNames)
    var changes = false
    for (name, declaration) in custom {
      guard case .custom(_, let text) = page.book.pool.declarations[Int(declaration)].value else { continue }
      let inherited = style.text.variables?.values[name]
      let cursor = CSSCursor(CSSTokenList(text))
      switch text.count > 12 ? nil : DeclarationPool.wide(cursor) {
      case .initial:
        substitution.declared[name] = nil
        substitution.values[name] = page.book.registered[name]
        changes = true
      case .inherit, .unset, .revert, .revertLayer:
        substitution.declared[name] = nil
        substitution.values[name] = inherited
      case nil:
        if inherited == text, substitution.declared[name] == nil { continue }
        substitution.declared[name] = text
        changes = true
      }
    }
    guard changes else { return }
    substitution.settle()
    style.text.variables = VariableMap(substitution.values)
  }

  /// What animations end with and what may still move.
  private func move(
    _ style: inout ElementStyle, _ parent: ElementStyle, _ page: PageRules, _ computer: inout StyleComputer
  ) {
    if case .names(let names)? = value(.animationName, style, page, &computer),
      case .number(let seconds)? = value(.animationDuration, style, page, &computer), seconds > 0
    {
      let isEndless = value(.animationIterationCount, style, page, &computer) == .flag(true)
      let isKept = value(.animationFillMode, style, page, &computer) == .flag(true)
      for frames in names.compactMap({ page.book.keyframes[$0] }) {
        if isEndless { style.box.motions.formUnion(frames.motions) }
        guard isKept, !isEndless else { continue }
        for index in frames.last {
          let declaration = page.book.pool.declarations[Int(index)]
          set(declaration.property.rawValue, index, &style, parent, page, &computer)
        }
      }
    }
    if case .number(let seconds)? = value(.transitionDuration, style, page, &computer), seconds > 0 {
      if case .motions(let motions)? = value(.transitionProperty, style, page, &computer) {
        style.box.motions.formUnion(motions)
      } else {
        style.box.motions = .all
      }
    }
  }

  private func value(
    _ property: Property, _ style: ElementStyle, _ page: PageRules, _ computer: inout StyleComputer
  ) -> StyleValue? {
    let winner = winners[Int(property.rawValue)]
    guard winner >= 0 else { return nil }
    return computer.settled(page.book.pool.declarations[Int(winner)].value, property, style.text.variables)
  }

  /// Boxes that are taken out of the line, and items of flex and grid boxes, are blocks (CSS Display 3, 2.7).
  private static func blockify(_ style: inout ElementStyle, _ parent: ElementStyle) {
    let isOut = style.box.position == .absolute || style.box.position == .fixed || style.box.float != .none
    guard isOut || parent.box.hasItems else { return }
    style.box.isInlineItem = !isOut && style.box.display == .inline
    switch style.box.display {
    case .inline, .inlineBlock, .tableCell, .tableRow, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup,
      .tableCaption, .tableColumn, .tableColumnGroup, .ruby, .rubyText:
      style.box.display = .block
    case .inlineFlex: style.box.display = .flex
    case .inlineGrid: style.box.display = .grid
    case .inlineTable: style.box.display = .table
    case .webkitInlineBox: style.box.display = .webkitBox
    default: break
    }
  }
}
