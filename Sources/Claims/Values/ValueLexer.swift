public import Scanning

/// Reads the typed values of a text: amounts of money, data, durations, dates.
public enum ValueLexer {
  /// The values in the order of the text, not overlapping, each the longest sensible reading.
  ///
  /// `dateOrder` tells how dates of figures are written; without it "30/11/2026" is read day first and "11/30"
  /// month first. Linear in the length of the text.
  public static func lex(_ text: FoldedText, dateOrder: DateOrder? = nil) -> [ValueToken] {
    var reader = ValueReader(text, dateOrder: dateOrder)
    reader.readAll()
    return reader.tokens
  }
}

/// Which comes first where a day is written in figures.
public enum DateOrder: String, Sendable, CaseIterable {
  /// "30/11/2026".
  case dayFirst = "day-first"
  /// "11/30/2026".
  case monthFirst = "month-first"
}
