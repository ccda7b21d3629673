/// A complex selector of simple parts: `.hd em`, `ul > li.on`, `p#tip`.
struct StyleSelector: Sendable {
  struct Compound: Sendable {
    var type: String?
    var id: String?
    var classes: [String] = []
    /// Whether the next compound must be a child and not only a descendant.
    var isParent = false

    func matches(_ element: StyledElement) -> Bool {
      if let type, type != element.name { return false }
      if let id, id != element.id { return false }
      return classes.allSatisfy { element.classes.contains($0) }
    }
  }

  /// Outermost first.
  var compounds: [Compound]

  /// Ids, classes, types.
  var specificity: Int {
    compounds.reduce(0) { sum, part in
      sum + (part.id == nil ? 0 : 10_000) + part.classes.count * 100 + (part.type == nil ? 0 : 1)
    }
  }

  /// Reads a selector of types, classes and ids with descendant and child combinators; nil for any other.
  init?(_ text: String) {
    compounds = []
    let spaced = text.replacing(">", with: " > ")
    for word in spaced.split(whereSeparator: { $0.isWhitespace }) {
      if word == ":root" {
        compounds.append(Compound(type: "html"))
      } else if word == ">" {
        guard !compounds.isEmpty else { return nil }
        compounds[compounds.count - 1].isParent = true
      } else {
        guard let compound = StyleSelector.compound(word) else { return nil }
        compounds.append(compound)
      }
    }
    guard let last = compounds.last, !last.isParent else { return nil }
  }

  private static func compound(_ word: Substring) -> Compound? {
    var compound = Compound()
    var kind: Character = " "
    var name = ""
    func take() -> Bool {
      switch kind {
      case " ": if !name.isEmpty, name != "*" { compound.type = name.lowercased() }
      case ".": compound.classes.append(name)
      default: compound.id = name
      }
      return kind == " " || !name.isEmpty
    }
    for character in word {
      if character == "." || character == "#" {
        guard take() else { return nil }
        kind = character
        name = ""
      } else {
        guard character.isLetter || character.isNumber || "-_*".contains(character) else { return nil }
        name.append(character)
      }
    }
    return take() ? compound : nil
  }
}

/// What selectors ask of an element.
struct StyledElement: Sendable {
  var name: String
  var id: String?
  var classes: [String]
}

extension String {
  fileprivate func replacing(_ character: Character, with text: String) -> String {
    split(separator: character, omittingEmptySubsequences: false).joined(separator: text)
  }
}
