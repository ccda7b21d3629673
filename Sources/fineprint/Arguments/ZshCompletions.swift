import Documents

/// Completions for zsh.
enum ZshCompletions {
  static func text(in language: Language) -> String {
    let head = [
      "#compdef fineprint", "# zsh completion for fineprint, made by `fineprint completions zsh`", "",
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
      "  esac", "  shift words; (( CURRENT-- ))", "  case $command in",
    ]
    return
      (head + groups + tail + Command.all.flatMap { arguments($0, language) } + [
        "  esac", "}", "", "_fineprint \"$@\"", "",
      ]).joined(separator: "\n")
  }

  private static func arguments(_ command: Command, _ language: Language) -> [String] {
    let options = command.options.map { "      \(option($0, language))" }
    let operand =
      command.operandChoices.isEmpty
      ? "'*:path:_files'" : "'1:shell:(\(command.operandChoices.joined(separator: " ")))'"
    return ["    '\(command.name)') _arguments -S"].map { $0 + " \\" }
      + options.map { $0 + " \\" } + ["      \(operand) ;;"]
  }

  /// "'*--format[form of the report]:value:(text json)'".
  private static func option(_ option: OptionDeclaration, _ language: Language) -> String {
    let help = escaped(option.help.text(in: language), "[]:\\")
    let value = option.value.map { _ in
      option.choices.isEmpty
        ? option.takesPath ? ":path:_files" : ":value: " : ":value:(\(option.choices.joined(separator: " ")))"
    }
    return quoted((option.isRepeatable ? "*" : "") + "\(option.name)[\(help)]" + (value ?? ""))
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
