/// A comment that speaks to Fineprint, with the part of the source that it speaks of.
public struct Directive: Sendable, Hashable {
  /// How such a comment begins.
  public static let prefix = "fineprint:"

  /// What stands inside the comment, without white space at both ends.
  public var text: String
  /// Where `text` stands.
  public var source: SourceSpan
  /// The element or block that follows, or the text around; nil where there is neither.
  public var scope: SourceSpan?

  public init(text: String, source: SourceSpan, scope: SourceSpan?) {
    self.text = text
    self.source = source
    self.scope = scope
  }
}
