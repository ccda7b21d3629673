/// A file's text as well-formed UTF-8, and how it was come by.
public struct DecodedText: Sendable, Hashable {
  /// Well-formed UTF-8 without a byte order mark.
  public var text: [UInt8]

  /// The IANA name of the encoding that the bytes were read in.
  public var encoding: String

  /// Whether a byte order mark stood before the text.
  public var hadByteOrderMark: Bool

  /// How many U+FFFD stand for bytes that could not be read.
  public var replacements: Int

  /// The offset of the first such U+FFFD in `text`, in bytes.
  public var firstReplacement: Int?
}
