public import Scanning

/// Reads the typed values of a text: amounts of money, data, durations, dates.
public enum ValueLexer {
  /// The values in the order of the text, not overlapping, each the longest sensible reading.
  ///
  /// Linear in the length of the text.
  public static func lex(_ text: FoldedText, _ conventions: WritingConventions = .init()) -> [ValueToken] {
    var reader = ValueReader(text, conventions)
    reader.readAll()
    return reader.tokens
  }
}
