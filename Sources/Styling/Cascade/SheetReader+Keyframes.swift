extension SheetReader {
  /// Keeps what an animation ends with and whether it moves what hides or shows.
  func keyframes(_ prelude: CSSCursor, _ block: CSSCursor, _ book: inout RuleBook) {
    let name = ValueReader(prelude).cursor
    guard name.kind == .ident || name.kind == .string else { return }
    var frames = RuleBook.Keyframes(last: 0..<0, motions: [])
    var cursor = block
    while !cursor.isAtEnd {
      cursor.skipSpace()
      let start = cursor.index
      while !cursor.isAtEnd, cursor.kind != .openCurly { cursor.skipComponent() }
      guard !cursor.isAtEnd else { break }
      let selector = CSSCursor(cursor.list, start, cursor.index)
      let (declarations, _) = book.pool.readBlock(cursor.inside())
      for index in declarations {
        frames.motions.formUnion(SheetReader.motion(book.pool.declarations[Int(index)]))
      }
      if SheetReader.isLast(selector) { frames.last = declarations }
    }
    book.keyframes[Array(name.list.text(name.token))] = frames
  }

  private static func motion(_ declaration: Declaration) -> Motions {
    switch declaration.property {
    case .opacity: .opacity
    case .visibility, .display: .visibility
    case .transform, .translate, .scale: .transform
    default: []
    }
  }

  private static func isLast(_ cursor: CSSCursor) -> Bool {
    cursor.commaSeparated().contains { piece in
      let reader = ValueReader(piece).cursor
      return reader.kind == .percentage ? reader.token.number == 100 : reader.list.isWord(reader.token, "to")
    }
  }

  /// `@property`: its initial value is that of a custom property that is not set.
  func property(_ prelude: CSSCursor, _ block: CSSCursor, _ book: inout RuleBook) {
    let name = ValueReader(prelude).cursor
    guard name.kind == .ident else { return }
    let number = book.pool.customName(name.list.text(name.token))
    var cursor = block
    while !cursor.isAtEnd {
      cursor.skipSpace()
      let descriptor = cursor.list.text(cursor.token)
      cursor.index += 1
      cursor.skipSpace()
      let hasColon = cursor.take(.colon)
      let start = cursor.index
      while !cursor.isAtEnd, cursor.kind != .semicolon { cursor.skipComponent() }
      let value = CSSCursor(cursor.list, start, cursor.index).source
      if hasColon, descriptor.isWord("initial-value") { book.registered[number] = Array(value) }
      if hasColon, descriptor.isWord("inherits"), value.isWord("false") { book.unshared.insert(number) }
      cursor.index += 1
    }
  }
}
