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
