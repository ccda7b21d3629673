import Documents

/// What an evidence tells, without the document that it quotes.
final class WrittenEvidence: Sendable {
  let text: String
  let path: String
  let row: Int?
  let channel: Channel
  let start: SourcePosition
  let end: SourcePosition
  let block: String
  let visibility: Visibility
  let excerpt: Excerpt
  let content: Range<Int>?
  let context: String

  init(
    text: String, path: String, row: Int?, channel: Channel, start: SourcePosition, end: SourcePosition,
    block: String, visibility: Visibility, excerpt: Excerpt, content: Range<Int>?, context: String
  ) {
    self.text = text
    self.path = path
    self.row = row
    self.channel = channel
    self.start = start
    self.end = end
    self.block = block
    self.visibility = visibility
    self.excerpt = excerpt
    self.content = content
    self.context = context
  }

  /// `context` is what stands around the quote, where that is asked for.
  convenience init(_ quotation: Quotation, context: String) {
    let block = quotation.block
    self.init(
      text: quotation.text, path: quotation.document.path, row: quotation.document.row,
      channel: quotation.document.channel, start: quotation.start, end: quotation.end,
      block: block?.path ?? "", visibility: block?.visibility ?? .visible, excerpt: quotation.excerpt,
      content: quotation.content, context: context)
  }

  func isSame(as other: WrittenEvidence) -> Bool {
    text == other.text && path == other.path && row == other.row && channel == other.channel
      && start == other.start && end == other.end && block == other.block && visibility == other.visibility
      && excerpt == other.excerpt && content == other.content && context == other.context
  }
}
