import Documents

/// Completions for zsh.
enum ZshCompletions {
  static func text(in language: Language) -> String {
    let head =
      [
        "#compdef fineprint", "# zsh completion for fineprint, made by `fineprint completions zsh`", "",
      ] + sources + [
        "_fineprint() {", "  local command=$words[2]", "  if (( CURRENT == 2 )); then",
        "    local -a commands=(\(described(Shell.firstWords(in: language))))",
        "    _describe 'command' commands", "    return", "  fi", "  case $command in",
      ]
    let groups = Shell.groups.flatMap { group in
      [
        "    \(group))", "      if (( CURRENT == 3 )); then",
        "        local -a commands=(\(described(Shell.secondWords(of: group, in: language))))",
        "        _describe 'command' commands", "        return", "      fi",
        "      command=\"\(group) $words[3]\"", "      shift words; (( CURRENT-- ))", "      ;;",
      ]
    }
    let tail = [
      "    help)", "      local -a commands=(\(described(Shell.firstWords(in: language))))",
      "      _describe 'command' commands", "      return", "      ;;",
      "  esac", "  shift words; (( CURRENT-- ))", "  case $command in",
    ]
    return
      (head + groups + tail + Command.all.flatMap { arguments($0, language) } + [
        "  esac", "}", "", "_fineprint \"$@\"", "",
      ]).joined(separator: "\n")
  }

  private static func arguments(_ command: Command, _ language: Language) -> [String] {
    let specifications = command.options.map { option($0, language) } + operands(command)
    let lines = specifications.map { " \\\n      \($0)" }.joined()
    return ["    '\(command.name)') _arguments -S\(lines) ;;"]
  }

  private static func operands(_ command: Command) -> [String] {
    let words = action(command.operandChoices, command.operandSource)
    let repeated = command.count.upperBound > 1 ? words : nil
    let rest = command.takesPaths ? "'*:path:_files'" : repeated.map { "'*:word:\($0)'" }
    return [words.map { "'1:word:\($0)'" }, rest].compactMap { $0 }
  }

  /// "'*--format[form of the report]:value:(text json)'".
  private static func option(_ option: OptionDeclaration, _ language: Language) -> String {
    let help = escaped(option.help.text(in: language), "[]:\\")
    let value = option.value.map { _ in
      action(option.offered, option.source).map { ":value:\($0)" }
        ?? (option.takesPath ? ":path:_files" : ":value: ")
    }
    return quoted((option.isRepeatable ? "*" : "") + "\(option.name)[\(help)]" + (value ?? ""))
  }

  /// What offers words at a place.
  private static func action(_ choices: [String], _ source: WordSource?) -> String? {
    if let source { return "_fineprint_\(source.rawValue)" }
    return choices.isEmpty ? nil : "(\(choices.joined(separator: " ")))"
  }

  /// The functions that ask the program for words.
  private static var sources: [String] {
    WordSource.allCases.flatMap { source in
      [
        "_fineprint_\(source.rawValue)() {", "  local -a words=(${(f)\"$(\(source.command))\"})",
        "  compadd -a words", "}", "",
      ]
    }
  }

  private static func described(_ words: [(word: String, summary: String)]) -> String {
    words.map { quoted("\($0.word):\(escaped($0.summary, ":\\"))") }.joined(separator: " ")
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }

  private static func escaped(_ text: String, _ special: String) -> String {
    text.reduce(into: "") { result, character in
      if special.contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
