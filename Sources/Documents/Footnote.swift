/// A footnote mark bound to its note.
public struct Footnote: Sendable, Hashable {
  /// The mark as the reader sees it: "*", "※", "①", "[1]".
  public var mark: String
  /// Bytes of `Document.content` where the mark stands beside the claim.
  public var reference: Range<Int>
  /// Index of the block that is the note, or nil: a mark without a note.
  public var note: Int?

  public init(mark: String, reference: Range<Int>, note: Int?) {
    self.mark = mark
    self.reference = reference
    self.note = note
  }
}

/// A hyperlink of the document.
public struct Hyperlink: Sendable, Hashable {
  public var target: String
  /// Bytes of `Document.content` of the link's text.
  public var content: Range<Int>

  public init(target: String, content: Range<Int>) {
    self.target = target
    self.content = content
  }
}
