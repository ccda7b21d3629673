/// A piece of a block's text with its origin in the source.
public struct TextRun: Sendable, Hashable {
  /// Bytes of `Document.content`.
  public var content: Range<Int>
  /// Bytes of the decoded source that this text came from.
  public var source: SourceSpan
  /// Whether content and source are the same bytes, so that offsets inside the run map one to one.
  /// False for a character reference or for text that was unescaped: then the whole run maps to the whole span.
  public var isVerbatim: Bool
  public var traits: TextTraits
  /// Index into `Document.looks`, or -1 where the format tells no look.
  public var look: Int32

  public init(
    content: Range<Int>, source: SourceSpan, isVerbatim: Bool = true, traits: TextTraits = [],
    look: Int32 = -1
  ) {
    self.content = content
    self.source = source
    self.isVerbatim = isVerbatim
    self.traits = traits
    self.look = look
  }
}

/// What markup says of a run beyond its words.
public struct TextTraits: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Struck through: a price so marked is a reference price.
  public static let struck = TextTraits(rawValue: 1)
  public static let superscript = TextTraits(rawValue: 2)
  public static let strong = TextTraits(rawValue: 4)
  public static let small = TextTraits(rawValue: 8)
  public static let link = TextTraits(rawValue: 16)
  public static let button = TextTraits(rawValue: 32)
}
