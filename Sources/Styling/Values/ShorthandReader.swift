/// Reads a shorthand into the values of its longhands, in their order; nil where it is not valid.
enum ShorthandReader {
  static func values(_ shorthand: Shorthand, _ cursor: CSSCursor, isQuirky: Bool) -> [StyleValue]? {
    var reader = PropertyReader(cursor, isQuirky: isQuirky)
    guard let values = values(shorthand, &reader), reader.whole() || shorthand == .background else {
      return nil
    }
    return values
  }

  private static func values(_ shorthand: Shorthand, _ reader: inout PropertyReader) -> [StyleValue]? {
    switch shorthand {
    case .font: return font(&reader)
    case .background: return reader.background()
    case .margin, .padding, .inset: return edges(shorthand.longhands[0], &reader)
    case .marginBlock, .marginInline, .paddingBlock, .paddingInline, .insetBlock, .insetInline, .overflow:
      return pair(shorthand.longhands[0], &reader)
    case .textDecoration: return reader.decoration().map { [$0] }
    case .whiteSpace: return whiteSpace(&reader)
    case .textWrap:
      if let word = reader.reader.keyword(of: [.wrap, .nowrap]) { return [.keyword(word)] }
      return reader.reader.keyword(of: [.balance, .pretty, .stable]).map { _ in [.keyword(.wrap)] }
    case .animation: return reader.animation()
    case .transition: return reader.transition()
    case .flex: return flex(&reader)
    case .flexFlow: return flexFlow(&reader)
    case .mask:
      var kind = Keyword.none
      while !reader.reader.isAtEnd {
        if let image = reader.image() {
          kind = PropertyReader.stronger(kind, image)
        } else {
          reader.reader.skip()
        }
      }
      return [.keyword(kind)]
    case .all: return nil
    }
  }

  /// One to four values for top, right, bottom, left.
  private static func edges(_ first: Property, _ reader: inout PropertyReader) -> [StyleValue]? {
    var found: [StyleValue] = []
    while found.count < 4, !reader.reader.isAtEnd {
      guard let value = reader.value(first) else { return nil }
      found.append(value)
    }
    switch found.count {
    case 1: return [found[0], found[0], found[0], found[0]]
    case 2: return [found[0], found[1], found[0], found[1]]
    case 3: return [found[0], found[1], found[2], found[1]]
    case 4: return found
    default: return nil
    }
  }

  private static func pair(_ first: Property, _ reader: inout PropertyReader) -> [StyleValue]? {
    guard let one = reader.value(first) else { return nil }
    guard !reader.reader.isAtEnd else { return [one, one] }
    return reader.value(first).map { [one, $0] }
  }

  private static func whiteSpace(_ reader: inout PropertyReader) -> [StyleValue]? {
    var (collapse, wrap): (Keyword, Keyword) = (.collapse, .wrap)
    var count = 0
    while let word = reader.reader.keyword(of: KeywordSet.spaces) {
      switch word {
      case .pre: (collapse, wrap) = (.preserve, .nowrap)
      case .preWrap, .preserve: collapse = .preserve
      case .preLine, .preserveBreaks: collapse = .preserveBreaks
      case .nowrap: wrap = .nowrap
      case .breakSpaces: collapse = .breakSpaces
      case .preserveSpaces: collapse = .preserveSpaces
      default: break
      }
      count += 1
    }
    return count > 0 ? [.keyword(collapse), .keyword(wrap)] : nil
  }

  private static func flexFlow(_ reader: inout PropertyReader) -> [StyleValue]? {
    var (direction, wrap): (StyleValue, StyleValue) = (.keyword(.row), .keyword(.nowrap))
    while !reader.reader.isAtEnd {
      if let found = reader.value(.flexDirection) {
        direction = found
      } else if let found = reader.value(.flexWrap) {
        wrap = found
      } else {
        return nil
      }
    }
    return [direction, wrap]
  }

  private static func flex(_ reader: inout PropertyReader) -> [StyleValue]? {
    if reader.reader.word("none") { return [.number(0), .number(0), .keyword(.auto)] }
    if reader.reader.word("auto") { return [.number(1), .number(1), .keyword(.auto)] }
    if reader.reader.word("initial") { return [.number(0), .number(1), .keyword(.auto)] }
    var numbers: [Double] = []
    var basis: StyleValue?
    while !reader.reader.isAtEnd {
      if reader.reader.cursor.kind == .number, numbers.count < 2, let number = reader.reader.number() {
        numbers.append(number)
      } else if basis == nil, let found = reader.value(.flexBasis) {
        basis = found
      } else {
        return nil
      }
    }
    return [
      .number(numbers.first ?? 1), .number(numbers.count > 1 ? numbers[1] : 1),
      basis ?? .length(.plain(0, .percent)),
    ]
  }

  private static let systemFonts = ["caption", "icon", "menu", "message-box", "small-caption", "status-bar"]
  private static let fontDetails = NameTable(
    folds: true,
    names: [
      "italic", "oblique", "small-caps", "ultra-condensed", "extra-condensed", "condensed", "semi-condensed",
      "semi-expanded", "expanded", "extra-expanded", "ultra-expanded", "normal",
    ])

  private static func font(_ reader: inout PropertyReader) -> [StyleValue]? {
    for word in systemFonts where reader.reader.word(word) {
      return [.length(.plain(16, .px)), .flag(false), .keyword(.normal), .keyword(.normal)]
    }
    var weight = StyleValue.keyword(.normal)
    while !reader.reader.isAtEnd {
      let token = reader.reader.cursor.token
      if token.kind == .ident, fontDetails.find(reader.reader.cursor.list.text(token)) >= 0 {
        reader.reader.advance()
        _ = reader.reader.angle()
      } else if token.kind == .number && token.number != 0 || isWeight(reader) {
        guard let found = reader.value(.fontWeight) else { return nil }
        weight = found
      } else {
        break
      }
    }
    guard let size = reader.value(.fontSize) else { return nil }
    var height = StyleValue.keyword(.normal)
    if reader.reader.slash() {
      guard let found = reader.value(.lineHeight) else { return nil }
      height = found
    }
    guard let family = reader.value(.fontFamily) else { return nil }
    return [size, family, weight, height]
  }

  private static func isWeight(_ reader: PropertyReader) -> Bool {
    var reader = reader.reader
    return reader.keyword(of: [.bold, .bolder, .lighter]) != nil
  }
}
