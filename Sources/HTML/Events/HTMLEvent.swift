/// What the reader of a page met, in source order. All ranges are bytes of the UTF-8 text that was given.
public enum HTMLEvent: Sendable, Hashable {
  /// A start tag. Void elements ("br", "img", "input") are followed by their end at once.
  case start(HTMLElement)
  /// The end of an element, whether its end tag was written or implied.
  case end(name: String, source: Range<Int>)
  case text(HTMLText)
  case comment(text: String, source: Range<Int>)
}

/// A start tag with its attributes in source order.
public struct HTMLElement: Sendable, Hashable {
  /// Lower case.
  public var name: String
  public var attributes: [HTMLAttribute]
  /// From `<` to after `>`; empty at the place of insertion for an element that the source does not write.
  public var source: Range<Int>

  public init(name: String, attributes: [HTMLAttribute], source: Range<Int>) {
    self.name = name
    self.attributes = attributes
    self.source = source
  }

  /// The first attribute of that lower-case name, or nil.
  public subscript(name: String) -> HTMLAttribute? {
    attributes.first { $0.name == name }
  }
}

/// An attribute with the place of its value.
public struct HTMLAttribute: Sendable, Hashable {
  /// Lower case.
  public var name: String
  /// Decoded; empty for an attribute without value.
  public var value: String
  /// The value as written, without quotes; empty at the end of the name for an attribute without value.
  public var source: Range<Int>
  /// Whether `value` is the source's bytes unchanged.
  public var isVerbatim: Bool

  public init(name: String, value: String, source: Range<Int>, isVerbatim: Bool) {
    self.name = name
    self.value = value
    self.source = source
    self.isVerbatim = isVerbatim
  }
}

/// A piece of text. Text between two tags may come in several pieces, in order and without gaps.
public struct HTMLText: Sendable, Hashable {
  /// UTF-8.
  public var bytes: [UInt8]
  public var source: Range<Int>
  /// Whether `bytes` are the source's bytes; false for a character reference.
  public var isVerbatim: Bool

  public init(bytes: [UInt8], source: Range<Int>, isVerbatim: Bool) {
    self.bytes = bytes
    self.source = source
    self.isVerbatim = isVerbatim
  }
}
