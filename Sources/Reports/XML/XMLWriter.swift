/// Writes XML 1.0 as UTF-8, in the order of the calls, indented by two spaces.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  /// An element with nothing in it but attributes and, where given, text.
  mutating func element(_ name: String, _ attributes: [(String, String)], text: String = "") {
    open(name, attributes, isEmpty: text.isEmpty)
    guard !text.isEmpty else { return }
    bytes.removeLast()
    put(XMLWriter.escaped(text, inAttribute: false) + "</\(name)>\n")
  }

  /// An element; `body` writes its children.
  mutating func element(
    _ name: String, _ attributes: [(String, String)], _ body: (inout XMLWriter) -> Void
  ) {
    open(name, attributes, isEmpty: false)
    depth += 1
    body(&self)
    depth -= 1
    indent()
    put("</\(name)>\n")
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)], isEmpty: Bool) {
    indent()
    put("<\(name)")
    for (key, value) in attributes { put(" \(key)=\"\(XMLWriter.escaped(value, inAttribute: true))\"") }
    put(isEmpty ? "/>\n" : ">\n")
  }

  private mutating func indent() { bytes.append(contentsOf: repeatElement(0x20, count: depth * 2)) }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The text with markup as references, and what XML 1.0 forbids or a terminal would obey made visible.
  /// Line feeds stay in text, where they separate lines of ours.
  static func escaped(_ text: String, inAttribute: Bool) -> String {
    let lines =
      inAttribute ? [Substring(text)] : text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      var result = String.UnicodeScalarView()
      for scalar in VisibleText.of(String(line)).unicodeScalars {
        result.append(contentsOf: reference(scalar).unicodeScalars)
      }
      return String(result)
    }.joined(separator: "\n")
  }

  private static func reference(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&apos;"
    // The two scalars of the basic plane that XML 1.0 leaves out of Char.
    case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: String(scalar)
    }
  }
}
