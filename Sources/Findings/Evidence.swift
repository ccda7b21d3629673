public import Documents

/// The quoted text that a finding is about, with its place.
///
/// A quotation of a document keeps the document, and makes texts and positions only when they are asked for.
public struct Evidence: Sendable {
  private enum Source: Sendable {
    case quotation(Quotation)
    case written(WrittenEvidence)
  }

  private let source: Source

  /// The evidence of a range of a document's content.
  public init(_ document: Document, _ range: Range<Int>) {
    source = .quotation(Quotation(document: document, content: range))
  }

  /// Evidence of a document that is not at hand.
  public init(
    text: String, path: String, row: Int? = nil, channel: Channel, start: SourcePosition, end: SourcePosition,
    block: String, visibility: Visibility = .visible, excerpt: Excerpt
  ) {
    source = .written(
      WrittenEvidence(
        text: text, path: path, row: row, channel: channel, start: start, end: end, block: block,
        visibility: visibility, excerpt: excerpt, content: nil, context: ""))
  }

  private init(_ written: WrittenEvidence) { source = .written(written) }

  /// The same without its document: for a run that lets go of documents before it reports. Only a finding's own
  /// evidence is asked for what stands around it.
  public func detached(withContext keepsContext: Bool = false) -> Evidence {
    switch source {
    case .quotation(let quotation):
      Evidence(WrittenEvidence(quotation, context: keepsContext ? quotation.context : ""))
    case .written: self
    }
  }

  /// The text as a reader sees it, on one line.
  public var text: String {
    switch source {
    case .quotation(let quotation): quotation.text
    case .written(let written): written.text
    }
  }

  public var path: String {
    switch source {
    case .quotation(let quotation): quotation.document.path
    case .written(let written): written.path
    }
  }

  /// Number of the CSV record, from 1, or nil.
  public var row: Int? {
    switch source {
    case .quotation(let quotation): quotation.document.row
    case .written(let written): written.row
    }
  }

  public var channel: Channel {
    switch source {
    case .quotation(let quotation): quotation.document.channel
    case .written(let written): written.channel
    }
  }

  public var start: SourcePosition {
    switch source {
    case .quotation(let quotation): quotation.start
    case .written(let written): written.start
    }
  }

  public var end: SourcePosition {
    switch source {
    case .quotation(let quotation): quotation.end
    case .written(let written): written.end
    }
  }

  /// The bytes of the source from `start` to `end`, at less cost than the positions.
  public var span: SourceSpan {
    switch source {
    case .quotation(let quotation): quotation.span
    case .written(let written): SourceSpan(start: written.start.offset, end: written.end.offset)
    }
  }

  /// The element path of the block, "main > section > p".
  public var block: String {
    switch source {
    case .quotation(let quotation): quotation.block?.path ?? ""
    case .written(let written): written.block
    }
  }

  /// Whether the text is hidden from the reader, and why.
  public var visibility: Visibility {
    switch source {
    case .quotation(let quotation): quotation.block?.visibility ?? .visible
    case .written(let written): written.visibility
    }
  }

  /// The line around the text, for a person to read.
  public var excerpt: Excerpt {
    switch source {
    case .quotation(let quotation): quotation.excerpt
    case .written(let written): written.excerpt
    }
  }

  /// The text's bytes of `Document.content`, where the document is known.
  public var content: Range<Int>? {
    switch source {
    case .quotation(let quotation): quotation.content
    case .written(let written): written.content
    }
  }

  /// What stands around the quote in its block, in plain text in its sentence: at most 36 letters on each side,
  /// without white space, the quote itself as a line feed. Fingerprints and decisions ask for it.
  public var context: String {
    switch source {
    case .quotation(let quotation): quotation.context
    case .written(let written): written.context
    }
  }

  /// Whether this is evidence of that document, and not of another message or record of its file.
  public func isOf(_ document: Document) -> Bool {
    if case .quotation(let quotation) = source, quotation.document === document { return true }
    guard path == document.path, row == document.row, let content,
      content.upperBound <= document.content.count
    else { return false }
    return document.sourceSpan(of: content) == span
  }
}

extension Evidence: Hashable {
  /// Whether all that they tell is the same.
  public static func == (left: Evidence, right: Evidence) -> Bool {
    if case .quotation(let own) = left.source, case .quotation(let other) = right.source,
      own.document === other.document
    {
      return own.content == other.content
    }
    return left.written.isSame(as: right.written)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(row)
    hasher.combine(span)
  }

  private var written: WrittenEvidence {
    switch source {
    case .quotation(let quotation): WrittenEvidence(quotation, context: quotation.context)
    case .written(let written): written
    }
  }
}
