import Documents

/// The shells that completions are made for, from the declarations of commands and options.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  func completions(in language: Language) -> String {
    switch self {
    case .bash: BashCompletions.text()
    case .zsh: ZshCompletions.text(in: language)
    case .fish: FishCompletions.text(in: language)
    }
  }

  /// The first words of the program's commands, each once, with what each is for.
  static func firstWords(in language: Language) -> [(word: String, summary: String)] {
    var words: [(word: String, summary: String)] = []
    for command in Command.all {
      let parts = command.name.split(separator: " ").map(String.init)
      guard !words.contains(where: { $0.word == parts[0] }) else { continue }
      let rest = secondWords(of: parts[0], in: language).map(\.word).joined(separator: ", ")
      words.append((parts[0], parts.count == 1 ? command.summary.text(in: language) : rest))
    }
    return words
  }

  /// What may follow a first word; empty for a command of one word.
  static func secondWords(of first: String, in language: Language) -> [(word: String, summary: String)] {
    Command.all.filter { $0.name.hasPrefix(first + " ") }.map {
      (String($0.name.dropFirst(first.count + 1)), $0.summary.text(in: language))
    }
  }

  /// First words that need a second one.
  static var groups: [String] {
    firstWords(in: .en).map(\.word).filter { !secondWords(of: $0, in: .en).isEmpty }
  }
}

extension OptionDeclaration {
  /// Whether its value is a path.
  var takesPath: Bool { ["FILE", "DIR"].contains(value) }
}

extension Command {
  /// The words that its operand may be, or empty for paths and free words.
  var operandChoices: [String] {
    operands.hasPrefix("[") || operands.contains("FINGERPRINT") || !operands.contains("|")
      ? [] : operands.split(separator: "|").map(String.init)
  }
}
