/// How each element is called in the outline.
///
/// An element keeps its name where the parser's rules for it are those of HTML. All others get names for
/// which the parser has no rules, and as long as they last names that it knows, for it is slow with others.
struct OutlineSpelling {
  private var spellings: [[UInt8]]

  private static let neutral: [String] = [
    "em", "strong", "label", "abbr", "code", "cite", "ins", "del", "sub", "sup", "var", "dfn", "kbd", "samp",
    "q", "bdo", "acronym", "map", "object", "applet", "button", "textarea", "select", "iframe",
  ]

  init(_ names: TagNames, for tokens: [HTMLToken]) {
    spellings = [[UInt8]](repeating: [], count: names.names.count)
    var used = 0
    for token in tokens where token.name >= 0 {
      let number = Int(token.name)
      guard spellings[number].isEmpty, !names.traits[number].contains(.ruled) else { continue }
      // The parser ends the head at every name that it knows and that is not the head's.
      let isKnown = used < OutlineSpelling.neutral.count && !names.traits[number].contains(.metadata)
      spellings[number] = Array((isKnown ? OutlineSpelling.neutral[used] : "x\(number)").utf8)
      if isKnown { used += 1 }
    }
    for number in spellings.indices where names.traits[number].contains(.ruled) {
      spellings[number] = Array(names.names[number].utf8)
    }
  }

  subscript(number: Int32) -> [UInt8] { spellings[Int(number)] }
}
