/// A token of CSS Syntax Level 3, section 4.
struct CSSToken: Sendable {
  enum Kind: UInt8, Sendable {
    case ident, function, atKeyword, hash, string, badString, url, badURL, delimiter
    case number, percentage, dimension
    case whitespace, openComment, closeComment, colon, semicolon, comma
    case openSquare, closeSquare, openRound, closeRound, openCurly, closeCurly
    case end
  }

  var kind: Kind
  /// Whether the name or string has an escape to decode.
  var isEscaped = false
  /// A hash that is an identifier; a number that is an integer.
  var isStrict = false
  /// The byte of a delimiter.
  var byte: UInt8 = 0
  /// Bytes of the name, the string's content, the number with its unit.
  var start: Int32
  var end: Int32
  /// A dimension: where the unit begins. An opening token or function: index of the token that closes it,
  /// or the number of tokens where nothing does.
  var link: Int32 = 0
  var number = 0.0

  var opens: Bool { kind == .function || kind == .openRound || kind == .openSquare || kind == .openCurly }
}
