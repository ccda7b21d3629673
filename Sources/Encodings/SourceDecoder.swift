/// Finds out a file's encoding and turns its bytes into clean UTF-8.
public enum SourceDecoder {
  /// The text of a file; unreadable bytes become U+FFFD and nothing after them is lost.
  ///
  /// A byte order mark decides; then, for HTML, what the page declares; then what the bytes look like. The
  /// bytes may overrule a declaration, since UTF-8 text is hardly ever anything else by chance.
  public static func decode(_ bytes: [UInt8], isHTML: Bool) -> DecodedText {
    if let mark = byteOrderMark(bytes) {
      return decode(bytes, as: mark.encoding, from: mark.length)
    }
    let encoding = encoding(of: bytes, declared: isHTML ? EncodingDeclaration.find(in: bytes) : nil)
    return decode(bytes, as: encoding, from: 0)
  }

  /// The text of bytes that are known to be UTF-8, with or without a byte order mark.
  public static func decodeUTF8(_ bytes: [UInt8]) -> DecodedText {
    UTF8Text.repaired(bytes, from: bytes.starts(with: UTF8Text.byteOrderMark) ? 3 : 0)
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: UTF8Text.byteOrderMark) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private static func encoding(of bytes: [UInt8], declared: TextEncoding?) -> TextEncoding {
    guard let declared else { return EncodingGuess.encoding(of: bytes) }
    let isValid = UTF8Text.isValid(bytes)
    switch declared {
    case .utf8:
      return isValid ? .utf8 : EncodingGuess.chinese(bytes) ?? .utf8
    case .windows1252:
      // Editors write this label unasked.
      return isValid ? .utf8 : EncodingGuess.chinese(bytes) ?? .windows1252
    default:
      // Two legacy bytes often are valid UTF-8 too; three in a row all over the text are not.
      return isValid && UTF8Text.hasLongSequences(bytes) ? .utf8 : declared
    }
  }

  private static func decode(_ bytes: [UInt8], as encoding: TextEncoding, from start: Int) -> DecodedText {
    guard encoding != .utf8, let converter = IconvConverter(encoding) else {
      return UTF8Text.repaired(bytes, from: start)
    }
    var result = DecodedText(
      text: [], encoding: encoding.name, hadByteOrderMark: start > 0, replacements: 0, firstReplacement: nil)
    converter.convert(bytes, from: start, into: &result)
    // GB18030 can write the mark too.
    if start == 0, result.text.starts(with: UTF8Text.byteOrderMark) {
      result.text.removeFirst(3)
      result.hadByteOrderMark = true
      result.firstReplacement = result.firstReplacement.map { $0 - 3 }
    }
    return result
  }
}
