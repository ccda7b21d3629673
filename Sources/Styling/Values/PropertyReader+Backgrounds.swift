extension PropertyReader {
  /// One image as `none`, an image or a gradient; nil where none stands here.
  mutating func image() -> Keyword? {
    if reader.word("none") { return Keyword.none }
    let token = reader.cursor.token
    switch token.kind {
    case .url:
      reader.advance()
      return token.start == token.end ? Keyword.none : .picture
    case .function:
      let name = reader.cursor.list.text(token).lowercased
      let isGradient = name.count >= 8 && name.suffix(8).isWord("gradient")
      let others = [
        "url", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "image", "paint",
      ]
      guard isGradient || others.contains(where: { name[...].isWord($0) }) else { return nil }
      reader.skip()
      return isGradient ? .gradient : .picture
    default: return nil
    }
  }

  mutating func images() -> StyleValue? {
    var result = Keyword.none
    repeat {
      guard let image = image() else { return nil }
      result = PropertyReader.stronger(result, image)
    } while reader.comma()
    return .keyword(result)
  }

  static func stronger(_ one: Keyword, _ two: Keyword) -> Keyword {
    if one == .picture || two == .picture { return .picture }
    return one == .gradient || two == .gradient ? .gradient : .none
  }

  /// `background-clip`: `text`, or any box.
  mutating func boxes() -> StyleValue? {
    var isText = false
    repeat {
      if reader.word("text") {
        isText = true
      } else if !(reader.word("border-box") || reader.word("padding-box") || reader.word("content-box")) {
        return nil
      }
    } while reader.comma()
    return .keyword(isText ? .text : .auto)
  }

  /// The parts of the `background` shorthand: colour, image, clip.
  mutating func background() -> [StyleValue]? {
    let layers = reader.cursor.commaSeparated()
    var (image, isText) = (Keyword.none, false)
    var colour: StyleValue?
    for (number, layer) in layers.enumerated() {
      var part = PropertyReader(layer, isQuirky: false)
      guard !part.reader.isAtEnd else { return nil }
      while !part.reader.isAtEnd {
        if let found = part.image() {
          image = PropertyReader.stronger(image, found)
        } else if part.reader.word("text") {
          isText = true
        } else if !part.isBackgroundDetail() {
          guard number == layers.count - 1, colour == nil, let found = ColourReader.colour(&part.reader)
          else { return nil }
          colour = .colour(found)
        }
      }
    }
    return [colour ?? .wide(.initial), .keyword(image), .keyword(isText ? .text : .auto)]
  }

  private static let details = NameTable(
    folds: true,
    names: [
      "top", "left", "right", "bottom", "center", "repeat", "no-repeat", "repeat-x", "repeat-y", "space",
      "round",
      "scroll", "fixed", "local", "border-box", "padding-box", "content-box", "auto", "cover", "contain",
    ])

  /// Goes over a position, size, repetition, attachment or box.
  private mutating func isBackgroundDetail() -> Bool {
    if reader.cursor.kind == .ident,
      PropertyReader.details.find(reader.cursor.list.text(reader.cursor.token)) >= 0
    {
      reader.advance()
      return true
    }
    return reader.slash() || reader.length() != nil
  }
}
