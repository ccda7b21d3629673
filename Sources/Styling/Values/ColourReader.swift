import Documents

/// Reads colours of CSS Color Level 4 and `color-mix()` of Level 5.
struct ColourReader {
  var reader: ValueReader

  /// The colour that stands here, or nil.
  static func colour(_ reader: inout ValueReader) -> CSSColour? {
    var inner = ColourReader(reader: reader)
    guard let colour = inner.colour() else { return nil }
    reader = inner.reader
    return colour
  }

  private mutating func colour() -> CSSColour? {
    let token = reader.cursor.token
    switch token.kind {
    case .hash:
      guard let colour = ColourReader.hexadecimal(reader.cursor.list.text(token)) else { return nil }
      reader.advance()
      return .plain(colour)
    case .ident:
      let name = reader.cursor.list.text(token)
      guard let colour = ColourReader.named(name) else { return nil }
      reader.advance()
      return colour
    case .function: return function(reader.cursor.list.text(token))
    default: return nil
    }
  }

  private static func named(_ name: ArraySlice<UInt8>) -> CSSColour? {
    if name.isWord("currentcolor") { return .current }
    if name.isWord("-internal-quirk-inherit") { return .ofBody }
    if name.isWord("transparent") { return .plain(.transparent) }
    return NamedColours.colour(name).map { .plain($0) }
  }

  /// 3, 4, 6 or 8 hexadecimal digits.
  static func hexadecimal(_ digits: ArraySlice<UInt8>) -> Colour? {
    var values: [UInt8] = []
    for byte in digits {
      guard let digit = byte.hexDigit, values.count < 9 else { return nil }
      values.append(digit)
    }
    switch values.count {
    case 3, 4:
      let wide = values.map { $0 << 4 | $0 }
      return Colour(red: wide[0], green: wide[1], blue: wide[2], alpha: wide.count > 3 ? wide[3] : 255)
    case 6, 8:
      func pair(_ index: Int) -> UInt8 { values[index] << 4 | values[index + 1] }
      return Colour(red: pair(0), green: pair(2), blue: pair(4), alpha: values.count > 6 ? pair(6) : 255)
    default: return nil
    }
  }

  private mutating func function(_ name: ArraySlice<UInt8>) -> CSSColour? {
    let inner = reader.cursor.inside()
    reader.cursor.skipSpace()
    var arguments = ColourFunction(ValueReader(inner))
    if name.isWord("rgb") || name.isWord("rgba") { return arguments.rgb() }
    if name.isWord("hsl") || name.isWord("hsla") { return arguments.hsl() }
    if name.isWord("hwb") { return arguments.hwb() }
    if name.isWord("color-mix") { return ColourReader.mix(ValueReader(inner)) }
    if name.isWord("light-dark") {
      var first = ValueReader(inner.commaSeparated()[0])
      return ColourReader.colour(&first)
    }
    let spaces: [(String, ColourSpace)] = [
      ("oklch", .oklch), ("oklab", .oklab), ("lab", .lab), ("lch", .lch),
    ]
    for (word, space) in spaces where name.isWord(word) { return arguments.perceptual(space) }
    return name.isWord("color") ? arguments.predefined() : nil
  }

  /// `color-mix(in srgb, red 20%, blue)`.
  private static func mix(_ arguments: ValueReader) -> CSSColour? {
    let pieces = arguments.cursor.commaSeparated()
    guard pieces.count == 3 else { return nil }
    var method = ValueReader(pieces[0])
    guard method.word("in") else { return nil }
    let token = method.cursor.token
    let space = ColourSpace.named(method.cursor.list.text(token))
    guard let first = part(pieces[1]), let second = part(pieces[2]) else { return nil }
    guard let space else { return .unknown }
    var (one, two) = (first.share, second.share)
    if one == nil, two == nil { (one, two) = (0.5, 0.5) }
    let left = one ?? 1 - (two ?? 0)
    let right = two ?? 1 - left
    guard left + right > 0 else { return nil }
    return .mix(
      first.colour, second.colour, share: right / (left + right), alpha: min(left + right, 1), space)
  }

  private static func part(_ cursor: CSSCursor) -> (colour: CSSColour, share: Double?)? {
    var reader = ValueReader(cursor)
    var share: Double?
    if reader.cursor.kind == .percentage { share = reader.share() }
    guard let colour = colour(&reader) else { return nil }
    if reader.cursor.kind == .percentage { share = reader.share() }
    return reader.isAtEnd ? (colour, share) : nil
  }
}
