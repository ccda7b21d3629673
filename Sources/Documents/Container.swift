/// An element that holds blocks: the tree that "card", "section" and "page" are read from.
public struct Container: Sendable {
  /// Lower-case element name ("section", "div", "tr", "fieldset", "details"); "document" for the root.
  public var element: String
  /// Index of the parent container, or nil for the root.
  public var parent: Int?
  /// The class attribute, as written.
  public var classes: String
  /// Indices of the blocks inside, in reading order; nested containers' blocks included.
  public var blocks: Range<Int>

  public init(element: String, parent: Int? = nil, classes: String = "", blocks: Range<Int> = 0..<0) {
    self.element = element
    self.parent = parent
    self.classes = classes
    self.blocks = blocks
  }
}
