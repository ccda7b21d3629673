import Documents

/// Reads the value of a longhand; nil where the value is not valid for it.
struct PropertyReader {
  var reader: ValueReader

  init(_ cursor: CSSCursor, isQuirky: Bool) {
    reader = ValueReader(cursor, isQuirky: isQuirky)
  }

  /// The whole of what stands here as a value of the property.
  static func value(_ property: Property, _ cursor: CSSCursor, isQuirky: Bool) -> StyleValue? {
    var reader = PropertyReader(cursor, isQuirky: isQuirky && property.takesBareNumbers)
    guard let value = reader.value(property), reader.reader.isAtEnd else { return nil }
    return value
  }

  mutating func value(_ property: Property) -> StyleValue? {
    switch property {
    case .color, .backgroundColor, .webkitTextFillColor, .fill: return colour(property)
    case .fontSize, .fontFamily, .fontWeight, .lineHeight: return font(property)
    case .width, .height, .minWidth, .minHeight, .maxWidth, .maxHeight, .flexBasis: return size()
    case .top, .right, .bottom, .left, .marginTop, .marginRight, .marginBottom, .marginLeft:
      return reader.keyword(of: [.auto]).map { .keyword($0) } ?? length()
    case .paddingTop, .paddingRight, .paddingBottom, .paddingLeft: return length()
    case .textIndent: return textIndent()
    case .opacity: return reader.share().map { .number(min(max($0, 0), 1)) }
    case .transform, .translate, .scale, .rotate: return transform(property)
    case .clip, .clipPath: return clipping(property)
    case .backgroundImage, .maskImage: return images()
    case .backgroundClip: return boxes()
    case .filter, .backdropFilter: return filter()
    case .content: return content()
    case .gridTemplateRows: return rows()
    case .textDecorationLine: return decoration()
    case .webkitLineClamp: return lineClamp()
    case .flexGrow, .flexShrink, .order: return reader.number().map { .number($0) }
    case .animationName, .animationDuration, .animationFillMode, .animationIterationCount,
      .transitionProperty, .transitionDuration:
      return motion(property)
    case .contentVisibility, .mixBlendMode: return firstWord()
    case .custom, .uncertainty: return nil
    default: return property.words.isEmpty ? nil : reader.keyword(of: property.words).map { .keyword($0) }
    }
  }

  func whole() -> Bool { reader.isAtEnd }

  private mutating func length() -> StyleValue? { reader.length().map { .length($0) } }

  private mutating func colour(_ property: Property) -> StyleValue? {
    if property == .fill, reader.word("none") { return .colour(.plain(.transparent)) }
    if reader.isQuirky, let colour = bareColour() { return .colour(colour) }
    return ColourReader.colour(&reader).map { .colour($0) }
  }

  /// Old sheets write colours without `#` (Quirks Mode Standard, section 3.1).
  private mutating func bareColour() -> CSSColour? {
    let token = reader.cursor.token
    guard token.kind == .ident || token.kind == .number || token.kind == .dimension,
      token.end - token.start == 3 || token.end - token.start == 6,
      let colour = ColourReader.hexadecimal(reader.cursor.list.bytes[Int(token.start)..<Int(token.end)])
    else { return nil }
    reader.advance()
    return .plain(colour)
  }

  private mutating func size() -> StyleValue? {
    if let word = reader.keyword(of: KeywordSet.sizes) { return .keyword(word) }
    if reader.word("content") { return .keyword(.auto) }
    if reader.function("fit-content") != nil { return .keyword(.fitContent) }
    return length()
  }

  private mutating func textIndent() -> StyleValue? {
    let value = length()
    while reader.word("hanging") || reader.word("each-line") {}
    return value
  }

  private mutating func lineClamp() -> StyleValue? {
    if reader.word("none") { return .keyword(.none) }
    return reader.number().flatMap { $0 >= 1 ? .number($0) : nil }
  }

  /// Whether the rows of a grid have no height, as those of a folded part have.
  private mutating func rows() -> StyleValue? {
    var isNothing = !reader.isAtEnd
    while !reader.isAtEnd {
      if reader.cursor.token.number != 0 || reader.cursor.kind != .dimension && reader.cursor.kind != .number
      {
        isNothing = false
      }
      reader.skip()
    }
    return .flag(isNothing)
  }

  /// `none`, `normal`, or a word that stands for something else.
  private mutating func firstWord() -> StyleValue? {
    guard reader.cursor.kind == .ident else { return nil }
    let word = reader.cursor.list.text(reader.cursor.token)
    reader.advance()
    if word.isWord("visible") || word.isWord("normal") || word.isWord("auto") { return .keyword(.normal) }
    return .keyword(word.isWord("hidden") ? .hidden : .changed)
  }
}

extension Property {
  /// Takes lengths without unit, colours without `#` in quirks mode.
  var takesBareNumbers: Bool {
    switch self {
    case .fontSize, .width, .height, .minWidth, .minHeight, .maxWidth, .maxHeight, .top, .right, .bottom,
      .left,
      .marginTop, .marginRight, .marginBottom, .marginLeft, .paddingTop, .paddingRight, .paddingBottom,
      .paddingLeft, .textIndent, .color, .backgroundColor:
      true
    default: false
    }
  }

  /// The words of a property that takes one of a list.
  var words: KeywordSet { Property.wordTable[Int(rawValue)] }

  private static let wordTable = allCases.map(\.listedWords)

  private var listedWords: KeywordSet {
    switch self {
    case .display: Property.displays
    case .visibility: [.visible, .hidden, .collapse]
    case .position: [.static, .relative, .absolute, .fixed, .sticky, .webkitSticky]
    case .float: [.none, .left, .right, .inlineStart, .inlineEnd]
    case .overflowX, .overflowY: [.visible, .hidden, .clip, .scroll, .auto, .overlay]
    case .textOverflow: [.clip, .ellipsis]
    case .whiteSpaceCollapse: [.collapse, .preserve, .preserveBreaks, .preserveSpaces, .breakSpaces]
    case .textWrapMode: [.wrap, .nowrap]
    case .boxSizing: [.borderBox, .contentBox]
    case .webkitBoxOrient: [.horizontal, .vertical]
    case .flexDirection: [.row, .rowReverse, .column, .columnReverse]
    case .flexWrap: [.nowrap, .wrap, .wrapReverse]
    case .direction: [.ltr, .rtl]
    case .unicodeBidi: [.normal, .embed, .isolate, .bidiOverride, .isolateOverride, .plaintext]
    default: []
    }
  }

  private static let displays: KeywordSet = [
    .none, .inline, .block, .inlineBlock, .listItem, .flex, .inlineFlex, .grid, .inlineGrid, .table,
    .inlineTable, .tableRow, .tableCell, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableCaption,
    .tableColumn, .tableColumnGroup, .contents, .flowRoot, .flow, .ruby, .rubyText, .math, .webkitBox,
    .webkitInlineBox, .webkitFlex, .webkitInlineFlex,
  ]
}
