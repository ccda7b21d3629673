/// A declared longhand.
struct Declaration: Sendable {
  var property: Property
  var isImportant: Bool
  var value: StyleValue
}

/// A value with `var()`, which can only be read when the element is known.
struct PendingValue: Sendable {
  var name: PropertyName
  var text: [UInt8]
}

/// All declarations of a page's rules, one block after another.
struct DeclarationPool: Sendable {
  private(set) var declarations: [Declaration] = []
  private(set) var pendings: [PendingValue] = []
  /// Custom properties by name.
  private(set) var customNames = NameTable(folds: false)
  /// Whether a length depends on the screen.
  private(set) var needsViewport = false
  /// Whether a property that is not inherited is said to be.
  private(set) var inheritsBoxes = false
  let isQuirky: Bool

  init(isQuirky: Bool) { self.isQuirky = isQuirky }

  var count: Int32 { Int32(declarations.count) }

  mutating func customName(_ name: ArraySlice<UInt8>) -> Int32 { customNames.intern(name) }

  mutating func append(_ property: Property, _ value: StyleValue, isImportant: Bool = false) {
    if case .length(let length) = value, length.needsViewport { needsViewport = true }
    if !property.isInherited {
      switch value {
      case .wide(.inherit), .pending: inheritsBoxes = inheritsBoxes || mayInherit(value)
      default: break
      }
    }
    declarations.append(Declaration(property: property, isImportant: isImportant, value: value))
  }

  /// A value with `var()` may come to `inherit` only where the page has the word in one.
  private func mayInherit(_ value: StyleValue) -> Bool {
    guard case .pending(let index) = value else { return true }
    return pendings[Int(index)].text.count > 12
      && String(decoding: pendings[Int(index)].text, as: UTF8.self)
        .contains("inherit")
  }

  /// Reads the declarations of a block; what else stands in it is handed back as rules.
  mutating func readBlock(_ block: CSSCursor) -> (declarations: Range<Int32>, rules: [CSSCursor]) {
    let first = count
    var rules: [CSSCursor] = []
    var cursor = block
    while !cursor.isAtEnd {
      switch cursor.kind {
      case .whitespace, .semicolon: cursor.index += 1
      case .atKeyword: rules.append(DeclarationPool.rule(&cursor))
      default:
        if cursor.kind == .ident, declaration(&cursor) { continue }
        if let rule = DeclarationPool.nestedRule(&cursor) { rules.append(rule) }
      }
    }
    return (first..<count, rules)
  }

  /// An at-rule to its end: the semicolon or the block.
  private static func rule(_ cursor: inout CSSCursor) -> CSSCursor {
    let start = cursor.index
    while !cursor.isAtEnd {
      let kind = cursor.kind
      cursor.skipComponent()
      if kind == .semicolon || kind == .openCurly { break }
    }
    return CSSCursor(cursor.list, start, cursor.index)
  }

  /// A nested rule to the end of its block; nil, with the cursor behind the semicolon, where there is no block.
  private static func nestedRule(_ cursor: inout CSSCursor) -> CSSCursor? {
    let start = cursor.index
    while !cursor.isAtEnd {
      let kind = cursor.kind
      cursor.skipComponent()
      if kind == .semicolon { return nil }
      if kind == .openCurly { return CSSCursor(cursor.list, start, cursor.index) }
    }
    return nil
  }

  /// Reads one declaration; false, with the cursor where it was, where it is none.
  private mutating func declaration(_ cursor: inout CSSCursor) -> Bool {
    let start = cursor.index
    let name = cursor.list.text(cursor.next())
    cursor.skipSpace()
    guard cursor.take(.colon) else {
      cursor.index = start
      return false
    }
    let valueStart = cursor.index
    let isCustom = name.starts(with: [0x2D, 0x2D])
    var hasBlock = false
    while !cursor.isAtEnd, cursor.kind != .semicolon {
      if cursor.kind == .openCurly { hasBlock = true }
      if cursor.kind == .openCurly, !isCustom { break }
      cursor.skipComponent()
    }
    if hasBlock, !isCustom {
      // A rule such as `a:hover {...}`, or nothing that can be read.
      cursor.index = start
      return false
    }
    read(name, CSSCursor(cursor.list, valueStart, cursor.index))
    return true
  }

  /// Adds the longhands of a declaration, none where it is not valid.
  mutating func read(_ name: ArraySlice<UInt8>, _ value: CSSCursor) {
    if name.starts(with: [0x2D, 0x2D]), name.count > 2 {
      let (value, isImportant) = DeclarationPool.withoutImportance(value)
      return readCustom(name, value, isImportant)
    }
    guard let target = PropertyName.named(name) else { return }
    let (value, isImportant) = DeclarationPool.withoutImportance(value)
    if DeclarationPool.hasVariable(value) {
      let pending = StyleValue.pending(Int32(pendings.count))
      pendings.append(PendingValue(name: target, text: Array(value.source)))
      for property in target.longhands { append(property, pending, isImportant: isImportant) }
      return
    }
    guard let values = DeclarationPool.values(target, value, isQuirky: isQuirky) else { return }
    for (property, value) in zip(target.longhands, values) {
      append(property, value, isImportant: isImportant)
    }
  }

  private mutating func readCustom(_ name: ArraySlice<UInt8>, _ value: CSSCursor, _ isImportant: Bool) {
    let text = Array(value.source)
    if text.count >= 7, String(decoding: text, as: UTF8.self).contains("inherit") { inheritsBoxes = true }
    append(.custom, .custom(name: customName(name), text: text), isImportant: isImportant)
  }

  /// The values of a name's longhands; nil where the text is not valid.
  static func values(_ name: PropertyName, _ value: CSSCursor, isQuirky: Bool) -> [StyleValue]? {
    if let wide = wide(value) { return name.longhands.map { _ in .wide(wide) } }
    switch name {
    case .longhand(let property):
      return PropertyReader.value(property, value, isQuirky: isQuirky).map { [$0] }
    case .shorthand(let shorthand): return ShorthandReader.values(shorthand, value, isQuirky: isQuirky)
    }
  }

  private static let wides: [(String, StyleValue.Wide)] = [
    ("inherit", .inherit), ("initial", .initial), ("unset", .unset), ("revert", .revert),
    ("revert-layer", .revertLayer),
  ]

  static func wide(_ value: CSSCursor) -> StyleValue.Wide? {
    var cursor = value
    cursor.skipSpace()
    guard cursor.kind == .ident else { return nil }
    let name = cursor.list.text(cursor.next())
    // None of the keywords is shorter or begins otherwise.
    guard name.count >= 5, let found = wides.first(where: { name.isWord($0.0) })?.1 else { return nil }
    cursor.skipSpace()
    return cursor.isAtEnd ? found : nil
  }

  private static func withoutImportance(_ value: CSSCursor) -> (CSSCursor, Bool) {
    let tokens = value.list.tokens
    var end = value.end
    func skipBack() { while end > value.index, tokens[end - 1].kind == .whitespace { end -= 1 } }
    skipBack()
    guard end - value.index >= 2, tokens[end - 1].kind == .ident,
      value.list.isWord(tokens[end - 1], "important")
    else { return (CSSCursor(value.list, value.index, end), false) }
    let word = end
    end -= 1
    skipBack()
    guard end > value.index, tokens[end - 1].kind == .delimiter, tokens[end - 1].byte == 0x21 else {
      return (CSSCursor(value.list, value.index, word), false)
    }
    end -= 1
    skipBack()
    return (CSSCursor(value.list, value.index, end), true)
  }

  private static func hasVariable(_ value: CSSCursor) -> Bool {
    var index = value.index
    while index < value.end {
      let token = value.list.tokens[index]
      if token.kind == .function, token.end - token.start == 3, value.list.isWord(token, "var") {
        return true
      }
      index += 1
    }
    return false
  }
}
