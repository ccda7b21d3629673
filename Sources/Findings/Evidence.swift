public import Documents

/// The quoted text that a finding is about, with its place.
public struct Evidence: Sendable, Hashable {
  /// The text as a reader sees it, on one line.
  public var text: String
  public var path: String
  /// Number of the CSV record, from 1, or nil.
  public var row: Int?
  public var channel: Channel
  public var start: SourcePosition
  public var end: SourcePosition
  /// The element path of the block, "main > section > p".
  public var block: String
  /// Whether the text is hidden from the reader, and why.
  public var visibility: Visibility
  /// The line around the text, for a person to read.
  public var excerpt: Excerpt
  /// The text's bytes of `Document.content`, where the document is at hand.
  public var content: Range<Int>?
  /// What stands around the quote in its block, in plain text in its sentence: at most 36 letters on each side,
  /// without white space, the quote itself as a line feed.
  public var context = ""

  public init(
    text: String, path: String, row: Int? = nil, channel: Channel, start: SourcePosition, end: SourcePosition,
    block: String, visibility: Visibility = .visible, excerpt: Excerpt, content: Range<Int>? = nil
  ) {
    self.content = content
    self.text = text
    self.path = path
    self.row = row
    self.channel = channel
    self.start = start
    self.end = end
    self.block = block
    self.visibility = visibility
    self.excerpt = excerpt
  }
}

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

/// A second place that a finding needs: the buried condition, the other channel's value.
public struct RelatedEvidence: Sendable, Hashable {
  public enum Role: String, Sendable {
    case claim, disclosure, conflict, tariff
  }

  public var role: Role
  public var message: LocalizedText
  public var evidence: Evidence

  public init(role: Role, message: LocalizedText, evidence: Evidence) {
    self.role = role
    self.message = message
    self.evidence = evidence
  }
}
