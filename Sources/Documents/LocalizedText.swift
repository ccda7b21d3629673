/// A text in the two languages of the reports.
public struct LocalizedText: Hashable, Sendable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  public func text(in language: Language) -> String {
    language == .zh ? zh : en
  }
}

/// A language of the reports.
public enum Language: String, Sendable, CaseIterable {
  case zh, en
}
