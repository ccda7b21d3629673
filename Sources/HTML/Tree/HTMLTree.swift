/// A page as a tree. Nodes stand in document order, each element before what it holds; 0 is the document.
///
/// An element's descendants are the nodes from the one after it to before `end`, so that walking needs no pointers.
/// All source ranges are bytes of the UTF-8 text that was given.
public struct HTMLTree: Sendable {
  public struct Node: Sendable, Hashable {
    public enum Kind: UInt8, Sendable {
      case document, element
      /// Text that is the source's bytes.
      case text
      /// Text that stands for something else in the source: a character reference, a NUL.
      case reference
      case comment
    }

    public var kind: Kind
    /// An element's name; `HTMLName.none` for other nodes.
    public var name: HTMLName
    /// Index of the parent; -1 for the document.
    public var parent: Int32
    /// Index after the last descendant.
    public var end: Int32
    /// The start tag, the text, the comment with its delimiters. Empty for an element that the source does not write.
    public var source: Range<Int32>
    /// Elements: indices into `attributes`. References: bytes of `decoded`. Comments: the bytes inside.
    public var detail: Range<Int32>

    public init(
      kind: Kind, name: HTMLName = .none, parent: Int32, end: Int32, source: Range<Int32>,
      detail: Range<Int32> = 0..<0
    ) {
      self.kind = kind
      self.name = name
      self.parent = parent
      self.end = end
      self.source = source
      self.detail = detail
    }

    public var isText: Bool { kind == .text || kind == .reference }
  }

  /// An attribute; of two with one name in a tag the first is kept.
  public struct Attribute: Sendable, Hashable {
    public var name: HTMLAttributeName
    /// The value as written, without quotes; empty at the end of the name for an attribute without value.
    public var source: Range<Int32>
    /// Bytes of `decoded` where the value is not the source's bytes, else nil.
    public var decoded: Range<Int32>?

    public init(name: HTMLAttributeName, source: Range<Int32>, decoded: Range<Int32>? = nil) {
      self.name = name
      self.source = source
      self.decoded = decoded
    }
  }

  /// The page.
  public let text: [UInt8]
  public var nodes: [Node]
  public var attributes: [Attribute]
  /// Bytes that do not stand in the source: decoded references and values with references.
  public var decoded: [UInt8]
  /// Names of elements and attributes that `HTMLName` and `HTMLAttributeName` do not know, by number.
  public var elementNames: [String]
  public var attributeNames: [String]
  /// Attributes beyond the limit, and the byte where the first of them has its value; nil where there are none.
  public var attributesLeftOut: (count: Int, first: Int)?

  public init(
    text: [UInt8], nodes: [Node], attributes: [Attribute], decoded: [UInt8], elementNames: [String],
    attributeNames: [String]
  ) {
    self.text = text
    self.nodes = nodes
    self.attributes = attributes
    self.decoded = decoded
    self.elementNames = elementNames
    self.attributeNames = attributeNames
  }

  /// Lower-case name of an element.
  public func name(of node: Int) -> String { elementNames[Int(nodes[node].name.rawValue)] }

  /// The attribute of a name, or nil.
  @inline(__always)
  public func attribute(_ name: HTMLAttributeName, of node: Int) -> Attribute? {
    let range = nodes[node].detail
    var index = Int(range.lowerBound)
    while index < Int(range.upperBound) {
      if attributes[index].name == name { return attributes[index] }
      index += 1
    }
    return nil
  }

  public func has(_ name: HTMLAttributeName, _ node: Int) -> Bool { attribute(name, of: node) != nil }

  /// A value's bytes, references decoded.
  public func bytes(of attribute: Attribute) -> ArraySlice<UInt8> {
    if let range = attribute.decoded { return decoded[Int(range.lowerBound)..<Int(range.upperBound)] }
    return text[Int(attribute.source.lowerBound)..<Int(attribute.source.upperBound)]
  }

  /// The value of an attribute as a string, or nil where the element has none of that name.
  public func value(_ name: HTMLAttributeName, of node: Int) -> String? {
    attribute(name, of: node).map { String(decoding: bytes(of: $0), as: UTF8.self) }
  }

  /// The bytes of a text node, references decoded; for a comment those between its delimiters.
  public func bytes(of node: Int) -> ArraySlice<UInt8> {
    let found = nodes[node]
    switch found.kind {
    case .text: return text[Int(found.source.lowerBound)..<Int(found.source.upperBound)]
    case .reference: return decoded[Int(found.detail.lowerBound)..<Int(found.detail.upperBound)]
    case .comment: return text[Int(found.detail.lowerBound)..<Int(found.detail.upperBound)]
    case .document, .element: return []
    }
  }
}
