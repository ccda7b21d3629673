public import Documents

/// An article as a rule cites it.
public struct CitedLaw: Sendable, Hashable {
  /// Id of the instrument in its pack: "advertising-law".
  public var id: String
  public var title: LocalizedText
  /// "8(1)", "40(四)"; empty where the instrument has no articles.
  public var article: String
  /// The key words of the article, quoted.
  public var phrase: String
  /// The day from which the cited text is in force.
  public var effective: CalendarDate?
  /// The first day on which it is not in force any more, or nil.
  public var repealed: CalendarDate?
  /// "verified" or "reported".
  public var confidence: String
  /// Official address, or empty.
  public var url: String
  /// Channels that it does not bind.
  public var unboundChannels: [Channel] = []

  public init(
    id: String, title: LocalizedText, article: String, phrase: String, effective: CalendarDate?,
    confidence: String, url: String, repealed: CalendarDate? = nil
  ) {
    self.repealed = repealed
    self.id = id
    self.title = title
    self.article = article
    self.phrase = phrase
    self.effective = effective
    self.confidence = confidence
    self.url = url
  }
}
