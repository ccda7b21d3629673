import Documents
public import Storing

extension Law: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      id: try String(from: &reader), title: try LocalizedText(from: &reader),
      number: try String(from: &reader),
      effective: try CalendarDate?(from: &reader), repealed: try CalendarDate?(from: &reader),
      url: try String(from: &reader), articles: try [Article](from: &reader),
      successor: try String?(from: &reader), unboundChannels: try [Channel](from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    id.store(in: &writer)
    title.store(in: &writer)
    number.store(in: &writer)
    effective.store(in: &writer)
    repealed.store(in: &writer)
    url.store(in: &writer)
    articles.store(in: &writer)
    successor.store(in: &writer)
    unboundChannels.store(in: &writer)
  }
}

extension Law.Article: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      number: try String(from: &reader), phrase: try String(from: &reader),
      isVerified: try Bool(from: &reader),
      effective: try CalendarDate?(from: &reader), repealed: try CalendarDate?(from: &reader),
      channels: try [Channel](from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    number.store(in: &writer)
    phrase.store(in: &writer)
    isVerified.store(in: &writer)
    effective.store(in: &writer)
    repealed.store(in: &writer)
    channels.store(in: &writer)
  }
}

extension LawReference: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      jurisdiction: try String?(from: &reader), instrument: try String(from: &reader),
      article: try String(from: &reader), mark: try .init(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    jurisdiction.store(in: &writer)
    instrument.store(in: &writer)
    article.store(in: &writer)
    mark.store(in: &writer)
  }
}
