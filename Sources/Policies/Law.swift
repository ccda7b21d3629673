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
    /// Channels that this article binds although its instrument does not.
    public var channels: [Channel] = []
  }

  public var id: String
  public var title: LocalizedText
  /// Document number, or empty.
  public var number: String
  public var effective: CalendarDate?
  public var repealed: CalendarDate?
  public var url: String
  public var articles: [Article]
  /// Id of the instrument that took its place, or nil.
  public var successor: String?
  /// Channels that it does not bind: advertising law does not reach a talk between two people.
  public var unboundChannels: [Channel] = []
}

/// An article that a rule cites, with its instrument.
public struct CitedArticle: Sendable {
  public var law: Law
  public var article: Law.Article

  public init(law: Law, article: Law.Article) {
    self.law = law
    self.article = article
  }

  /// The day from which the cited text is in force, or nil.
  public var effective: CalendarDate? { article.effective ?? law.effective }

  /// The first day on which it is not in force any more, or nil.
  public var repealed: CalendarDate? { article.repealed ?? law.repealed }

  public func binds(_ channel: Channel) -> Bool {
    !unboundChannels.contains(channel)
  }

  /// Channels in which it is not cited.
  public var unboundChannels: [Channel] { law.unboundChannels.filter { !article.channels.contains($0) } }

  public func isInForce(on day: CalendarDate) -> Bool {
    (effective.map { $0 <= day } ?? true) && (repealed.map { day < $0 } ?? true)
  }
}
