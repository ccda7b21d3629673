/// A property with its value: `color: #fff !important`.
public struct StyleDeclaration: Sendable, Hashable {
  /// Lower case.
  public var name: String
  /// Without comments and white space at its ends; lower case outside quotes and `url()` is not made.
  public var value: String
  public var isImportant: Bool

  public init(name: String, value: String, isImportant: Bool = false) {
    self.name = name
    self.value = value
    self.isImportant = isImportant
  }
}

/// The declarations of a `style` attribute or of a rule's body, in source order.
public struct InlineStyle: Sendable, Hashable {
  public var declarations: [StyleDeclaration]

  /// Reads declarations after the recovery rules of CSS Syntax 3: a broken one is left out up to its `;`.
  public init(_ text: String) {
    declarations = []
    for part in InlineStyle.parts(Array(text.utf8)) {
      guard let colon = part.firstIndex(of: 0x3A) else { continue }
      let name = String(decoding: part[..<colon], as: UTF8.self).trimmed.lowercased()
      var value = String(decoding: part[(colon + 1)...], as: UTF8.self).trimmed
      guard !name.isEmpty, !name.contains(" "), !value.isEmpty else { continue }
      var isImportant = false
      if let mark = value.lastIndex(of: "!"),
        String(value[value.index(after: mark)...]).trimmed.lowercased() == "important"
      {
        isImportant = true
        value = String(value[..<mark]).trimmed
      }
      declarations.append(StyleDeclaration(name: name, value: value, isImportant: isImportant))
    }
  }

  /// The text between semicolons that stand outside quotes and parentheses; comments left out.
  private static func parts(_ bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var part: [UInt8] = []
    var depth = 0
    var quote: UInt8 = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote == 0, byte == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x2A {
        index += 2
        while index < bytes.count, !(bytes[index] == 0x2F && bytes[index - 1] == 0x2A) { index += 1 }
        index += 1
        continue
      }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x28 {
        depth += 1
      } else if byte == 0x29 {
        depth = max(0, depth - 1)
      }
      if byte == 0x3B, quote == 0, depth == 0 {
        parts.append(part)
        part = []
      } else {
        part.append(byte)
      }
      index += 1
    }
    parts.append(part)
    return parts
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var view = self[...].unicodeScalars
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(view)
  }
}
