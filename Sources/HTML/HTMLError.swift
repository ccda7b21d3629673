/// Why a page could not be read at all; broken markup is never an error.
public enum HTMLError: Error, Hashable {
  /// The page has more bytes than offsets can count (256 MB).
  case tooLarge(bytes: Int)
  /// The parser could not be set up: no memory.
  case parserUnavailable
}
