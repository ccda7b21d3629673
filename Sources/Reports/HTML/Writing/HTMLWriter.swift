/// Writes HTML as UTF-8, in the order of the calls. Names are literals of ours; every text and every attribute's
/// value passes the one escape, so that nothing that a document holds becomes markup.
struct HTMLWriter {
  /// An attribute without a value has the empty one; nil leaves it out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private(set) var bytes: [UInt8] = []

  /// An element with text alone in it.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element; `body` writes what it holds.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  /// An element that has no end: `meta`, `input`.
  mutating func void(_ name: StaticString, _ attributes: Attributes) {
    open(name, attributes)
  }

  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    put("<\(name)")
    for case (let key, let value?) in attributes {
      put(value.isEmpty ? " \(key)" : " \(key)=\"")
      guard !value.isEmpty else { continue }
      putEscaped(value)
      put("\"")
    }
    put(">")
  }

  mutating func close(_ name: StaticString) {
    put("</\(name)>")
    if HTMLWriter.endsLine.contains(name.description) { put("\n") }
  }

  /// A text of whatever origin.
  mutating func text(_ text: String) { putEscaped(text) }

  /// The page's own style sheet or script, as it stands: the policy names its hash. Text that could end the element
  /// is not written.
  mutating func source(_ name: StaticString, _ text: String) {
    put("<\(name)>")
    if !text.contains("</") { put(text) }
    put("</\(name)>\n")
  }

  /// The first line of the page.
  mutating func documentType() { put("<!doctype html>\n") }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func putEscaped(_ text: String) {
    for byte in VisibleText.of(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "<"): put("&lt;")
      case UInt8(ascii: ">"): put("&gt;")
      case UInt8(ascii: "\""): put("&quot;")
      case UInt8(ascii: "'"): put("&#39;")
      default: bytes.append(byte)
      }
    }
  }

  /// After these a line feed changes nothing that is shown, and keeps the file readable.
  private static let endsLine: Set<String> = [
    "article", "body", "dd", "details", "div", "dl", "footer", "h1", "h2", "h3", "h4", "h5", "head", "header",
    "html", "li", "main", "p", "section", "summary", "table", "tbody", "thead", "title", "tr",
    "ul",
  ]
}
