/// One line of text with the marked part; `before + marked + after` is what is shown.
public struct Excerpt: Sendable, Hashable {
  public var before: String
  public var marked: String
  public var after: String

  public init(before: String, marked: String, after: String) {
    self.before = before
    self.marked = marked
    self.after = after
  }
}
