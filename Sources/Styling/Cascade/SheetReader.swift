/// Reads a style sheet's rules into a book.
struct SheetReader {
  let names: PageNames
  /// The bytes of an imported sheet, or nil.
  let imported: (String) -> [UInt8]?
  private static let greatestDepth = 8

  init(names: PageNames, imported: @escaping (String) -> [UInt8]?) {
    self.names = names
    self.imported = imported
  }

  func read(_ bytes: [UInt8], _ context: RuleContext, _ book: inout RuleBook) {
    rules(CSSCursor(CSSTokenList(bytes)), context, &book, parent: nil)
  }

  /// The rules of a sheet or of a block.
  private func rules(
    _ block: CSSCursor, _ context: RuleContext, _ book: inout RuleBook,
    parent: (steps: [Int32], specificity: UInt32)?
  ) {
    var cursor = block
    while !cursor.isAtEnd {
      switch cursor.kind {
      case .whitespace, .openComment, .closeComment: cursor.index += 1
      case .atKeyword: atRule(&cursor, context, &book, parent)
      default: qualified(&cursor, context, &book, parent)
      }
    }
  }

  /// A rule with selectors and a block.
  private func qualified(
    _ cursor: inout CSSCursor, _ context: RuleContext, _ book: inout RuleBook,
    _ parent: (steps: [Int32], specificity: UInt32)?
  ) {
    let start = cursor.index
    while !cursor.isAtEnd, cursor.kind != .openCurly { cursor.skipComponent() }
    guard !cursor.isAtEnd else { return }
    let prelude = CSSCursor(cursor.list, start, cursor.index)
    let block = cursor.inside()
    let parser = SelectorParser(names: names, parent: parent)
    guard let selectors = parser.list(prelude, &book.selectors) else { return }
    let living = selectors.filter { !$0.isDead }
    guard !living.isEmpty else { return }
    let (declarations, nested) = book.pool.readBlock(block)
    add(declarations, living, context, &book)
    guard !nested.isEmpty else { return }
    let elements = living.filter { $0.target == .element }
    let own = (elements.map(\.step), selectors.map(\.specificity).max() ?? 0)
    for rule in nested { rules(rule, context, &book, parent: own) }
  }

  private func add(
    _ declarations: Range<Int32>, _ selectors: [SelectorParser.Selector], _ context: RuleContext,
    _ book: inout RuleBook
  ) {
    var declarations = declarations
    guard !declarations.isEmpty else { return }
    if context.isUncertain { declarations = uncertain(declarations, &book) }
    for selector in selectors { book.add(selector, context, declarations) }
  }

  /// Nothing but a mark, where the declarations are of a kind that the engine reads at all.
  private func uncertain(_ declarations: Range<Int32>, _ book: inout RuleBook) -> Range<Int32> {
    book.pool.append(.uncertainty, .flag(true))
    return (book.pool.count - 1)..<book.pool.count
  }

  private func atRule(
    _ cursor: inout CSSCursor, _ context: RuleContext, _ book: inout RuleBook,
    _ parent: (steps: [Int32], specificity: UInt32)?
  ) {
    let name = cursor.list.text(cursor.next())
    let start = cursor.index
    while !cursor.isAtEnd, cursor.kind != .openCurly, cursor.kind != .semicolon { cursor.skipComponent() }
    let prelude = CSSCursor(cursor.list, start, cursor.index)
    let block: CSSCursor? = cursor.kind == .openCurly ? cursor.inside() : nil
    if block == nil { cursor.index += 1 }
    guard let block else { return statement(name, prelude, context, &book) }
    var inner = context
    if name.isWord("media") {
      inner.condition = book.condition(MediaReader.list(prelude), in: context.condition)
    } else if name.isWord("supports") {
      guard SupportsReader.holds(prelude) else { return }
    } else if name.isWord("layer") {
      inner.layer = book.layers.layer(SheetReader.path(prelude), in: context.layer)
    } else if name.isWord("scope"), let roots = scope(prelude, &inner, &book) {
      return rules(block, inner, &book, parent: roots)
    } else if name.isWord("container") || name.isWord("scope") {
      inner.isUncertain = true
      book.note("@" + String(decoding: name.lowercased, as: UTF8.self) + " cannot be judged without a layout")
    } else if name.isWord("keyframes") || name.isWord("-webkit-keyframes") {
      return keyframes(prelude, block, &book)
    } else if name.isWord("property") {
      return property(prelude, block, &book)
    } else {
      return unknown(name, &book)
    }
    if let parent {
      nested(block, inner, &book, parent)
    } else {
      rules(block, inner, &book, parent: nil)
    }
  }

  /// The elements in which `@scope` looks; where it has a limit, whether a rule holds is left open.
  private func scope(
    _ prelude: CSSCursor, _ context: inout RuleContext, _ book: inout RuleBook
  ) -> (steps: [Int32], specificity: UInt32)? {
    var cursor = prelude
    cursor.skipSpace()
    guard cursor.kind == .openRound else { return nil }
    let parser = SelectorParser(names: names, parent: nil)
    guard let roots = parser.list(cursor.inside(), &book.selectors) else { return nil }
    cursor.skipSpace()
    if !cursor.isAtEnd { context.isUncertain = true }
    return (roots.filter { !$0.isDead }.map(\.step), 0)
  }

  /// A conditional rule inside a rule: its declarations are the outer rule's.
  private func nested(
    _ block: CSSCursor, _ context: RuleContext, _ book: inout RuleBook,
    _ parent: (steps: [Int32], specificity: UInt32)
  ) {
    let (declarations, inner) = book.pool.readBlock(block)
    let selectors = parent.steps.map { SelectorParser.Selector(step: $0, specificity: parent.specificity) }
    add(declarations, selectors, context, &book)
    for rule in inner { rules(rule, context, &book, parent: parent) }
  }

  private static let harmless = [
    "font-face", "page", "counter-style", "font-feature-values", "font-palette-values", "view-transition",
    "starting-style", "position-try", "viewport", "-ms-viewport", "-o-viewport", "-moz-document",
    "-moz-keyframes",
    "-o-keyframes", "charset", "namespace", "color-profile", "function", "document",
  ]

  private func unknown(_ name: ArraySlice<UInt8>, _ book: inout RuleBook) {
    guard !SheetReader.harmless.contains(where: { name.isWord($0) }) else { return }
    book.note("unknown at-rule @" + String(decoding: name.prefix(40), as: UTF8.self))
  }

  private func statement(
    _ name: ArraySlice<UInt8>, _ prelude: CSSCursor, _ context: RuleContext, _ book: inout RuleBook
  ) {
    if name.isWord("import") { return importSheet(prelude, context, &book) }
    guard name.isWord("layer") else { return }
    for piece in prelude.commaSeparated() {
      _ = book.layers.layer(SheetReader.path(piece), in: context.layer)
    }
  }

  /// The parts of a layer's dotted name.
  private static func path(_ cursor: CSSCursor) -> [[UInt8]] {
    cursor.list.tokens[cursor.index..<max(cursor.index, cursor.end)].filter { $0.kind == .ident }
      .map { Array(cursor.list.text($0)) }
  }

  /// `@import url(x) layer(y) supports(z) media`.
  private func importSheet(_ prelude: CSSCursor, _ context: RuleContext, _ book: inout RuleBook) {
    var reader = ValueReader(prelude)
    let href: String
    if let inner = reader.function("url") {
      href = String(decoding: inner.cursor.list.text(inner.cursor.token), as: UTF8.self)
    } else {
      guard reader.cursor.kind == .string || reader.cursor.kind == .url else { return }
      href = String(decoding: reader.cursor.list.text(reader.cursor.token), as: UTF8.self)
      reader.advance()
    }
    var inner = context
    inner.depth += 1
    if reader.word("layer") {
      inner.layer = book.layers.layer([], in: context.layer)
    } else if let name = reader.function("layer") {
      inner.layer = book.layers.layer(SheetReader.path(name.cursor), in: context.layer)
    }
    if let condition = reader.function("supports"), !SupportsReader.holds(condition.cursor) { return }
    inner.condition = book.condition(MediaReader.list(reader.cursor), in: context.condition)
    guard inner.depth < SheetReader.greatestDepth, let bytes = imported(href) else {
      return book.note("style sheet not read: " + href)
    }
    read(bytes, inner, &book)
  }
}
