/// A piece of the source as HTML's tokenizer sees it, before any nesting.
struct HTMLToken {
  enum Kind: UInt8 {
    case start, end, text
    /// Text that stands for something else: a character reference, a CDATA section.
    case reference
    /// A NUL outside raw text, which counts in SVG and MathML only.
    case null
    case comment, doctype
  }

  var kind: Kind
  /// A start tag that ends with `/>`.
  var closesItself = false
  /// Only blanks; for text.
  var isBlank = false
  /// Number of the name in the page's `TagNames`; for tags.
  var name: Int32 = -1
  var start: Int32
  var end: Int32
  /// Start tags: attributes as indices. References: bytes of the decoded text. Comments: the bytes inside.
  var innerStart: Int32 = 0
  var innerEnd: Int32 = 0

  @inline(__always)
  init(_ kind: Kind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  var source: Range<Int32> { start..<end }
  var inner: Range<Int32> { innerStart..<innerEnd }

  @inline(__always)
  var isText: Bool { kind == .text || kind == .reference || kind == .null }
}
