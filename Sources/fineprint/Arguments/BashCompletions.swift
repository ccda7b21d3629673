import Documents

/// Completions for bash; they need nothing but bash itself.
enum BashCompletions {
  static func text() -> String {
    let first = Shell.firstWords(in: .en).map(\.word) + ["help", "--help", "--version"]
    let head = [
      "# bash completion for fineprint, made by `fineprint completions bash`", "_fineprint() {",
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}",
      "  COMPREPLY=()", "  if ((COMP_CWORD == 1)); then",
      "    COMPREPLY=($(compgen -W \(quoted(first)) -- \"$cur\"))", "    return", "  fi",
      "  if [[ $command == help ]]; then",
      "    COMPREPLY=($(compgen -W \(quoted(Shell.firstWords(in: .en).map(\.word))) -- \"$cur\"))",
      "    return", "  fi",
      "  case $command in",
    ]
    let groups = Shell.groups.flatMap { group in
      [
        "    \(group))", "      if ((COMP_CWORD == 2)); then",
        "        COMPREPLY=($(compgen -W \(quoted(Shell.secondWords(of: group, in: .en).map(\.word))) -- \"$cur\"))",
        "        return", "      fi", "      command=\"\(group) ${COMP_WORDS[2]}\"", "      ;;",
      ]
    }
    let tail = [
      "  if [[ $cur == -* ]]; then", "    COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))", "  fi", "}",
      "complete -o default -F _fineprint fineprint", "",
    ]
    return
      (head + groups + ["  esac", "  local options=''", "  case $command in"]
      + Command.all.flatMap(options) + ["  esac", "  case \"$command $prev\" in"]
      + Command.all.flatMap(values) + ["  esac"] + tail).joined(separator: "\n")
  }

  private static func options(_ command: Command) -> [String] {
    ["    \(quoted([command.name]))) options=\(quoted(command.options.map(\.name))) ;;"]
  }

  /// What may follow an option, or the command itself.
  private static func values(_ command: Command) -> [String] {
    var cases = command.options.compactMap { option in
      words(option.offered, option.source).map { ("\(command.name) \(option.name)", $0) }
    }
    let last = command.name.split(separator: " ").last.map(String.init) ?? ""
    if let words = words(command.operandChoices, command.operandSource) {
      cases.append(("\(command.name) \(last)", words))
    }
    return cases.map { place, words in
      let offer = "COMPREPLY=($(compgen -W \(words) -- \"$cur\")); return"
      return "    \(quoted([place]))) if [[ $cur != -* ]]; then \(offer); fi ;;"
    }
  }

  private static func words(_ choices: [String], _ source: WordSource?) -> String? {
    if let source { return "\"$(\(source.command))\"" }
    return choices.isEmpty ? nil : quoted(choices)
  }

  private static func quoted(_ words: [String]) -> String { "'" + words.joined(separator: " ") + "'" }
}
