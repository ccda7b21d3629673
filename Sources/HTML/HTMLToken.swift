/// A piece of the source as HTML's tokenizer sees it, before any nesting.
struct HTMLToken {
  enum Kind: UInt8 {
    case start, end, text, reference, section, null, comment
  }

  var kind: Kind
  /// An element that closes itself with `/` where that counts: in SVG and MathML.
  var closesItself = false
  /// Only blanks; for text.
  var isBlank = false
  /// Number of the name in the page's `TagNames`; for tags.
  var name: Int32 = -1
  var start: Int32
  var end: Int32
  /// Content of a comment or of a CDATA section; attributes of a start tag as indices.
  var innerStart: Int32 = 0
  var innerEnd: Int32 = 0

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  var source: Range<Int> { Int(start)..<Int(end) }
  var inner: Range<Int> { Int(innerStart)..<Int(innerEnd) }

  var isText: Bool {
    switch kind {
    case .text, .reference, .section, .null: true
    case .start, .end, .comment: false
    }
  }
}

/// Where an attribute of a start tag stands.
struct AttributeToken {
  var nameStart: Int32
  var nameEnd: Int32
  var valueStart: Int32
  var valueEnd: Int32

  var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
  var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
}
