public import Documents

/// A legal instrument with the articles that rules cite.
public struct Law: Sendable {
  public struct Article: Sendable {
    public var number: String
    /// The key words, as they stand in the text.
    public var phrase: String
    public var isVerified: Bool
    /// When this article's text is in force, where it differs from the instrument's.
    public var effective: CalendarDate?
    public var repealed: CalendarDate?
  }

  public var id: String
  public var title: LocalizedText
  /// Document number, or empty.
  public var number: String
  public var effective: CalendarDate?
  public var repealed: CalendarDate?
  public var url: String
  public var articles: [Article]
}
