import Reports

/// A word that may be written at a place.
struct CompletionItem {
  /// Kinds of the protocol.
  enum Kind: Int {
    case property = 10
    case value = 12
    case file = 17
    case reference = 18
    case constant = 21
  }

  var label: String
  var kind: Kind
  /// One line beside the label.
  var detail = ""
  var documentation = ""
  /// What is written in place of what stands there.
  var text: String
  /// Those with a lower rank come first.
  var rank = 1
}

extension JSONWriter {
  mutating func completionItem(_ item: CompletionItem, _ range: TextRange) {
    object { writer in
      writer.member("label", item.label)
      writer.member("kind", item.kind.rawValue)
      if !item.detail.isEmpty { writer.member("detail", item.detail) }
      if !item.documentation.isEmpty { writer.member("documentation", item.documentation) }
      writer.member("sortText", "\(item.rank)\(item.label)")
      writer.member("filterText", item.label)
      writer.object("textEdit") { writer in
        writer.range("range", range)
        writer.member("newText", item.text)
      }
    }
  }
}

/// Scalars as a place takes them.
enum YAMLScalarText {
  /// A text as a scalar: plain where YAML reads it as it is, else in quotation marks.
  static func scalar(_ text: String, isQuoted: Bool) -> String {
    if isQuoted { return text }
    let isPlain =
      text.unicodeScalars.allSatisfy(isPlain) && text.first != " " && text.last != " " && text.first != "-"
    return isPlain && !text.isEmpty
      ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", "(", ")", " ", "|": true
    default: scalar.value > 0x7F
    }
  }
}
