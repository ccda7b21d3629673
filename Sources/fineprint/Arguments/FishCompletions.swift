import Documents

/// Completions for fish.
enum FishCompletions {
  static func text(in language: Language) -> String {
    let head = ["# fish completion for fineprint, made by `fineprint completions fish`"]
    let first = Shell.firstWords(in: language).map {
      "complete -c fineprint -n __fish_use_subcommand -f -a \($0.word) -d \(quoted($0.summary))"
    }
    let second = Shell.groups.flatMap { group in
      let words = Shell.secondWords(of: group, in: language)
      let seen = words.map(\.word).joined(separator: " ")
      let condition =
        "__fish_seen_subcommand_from \(group); and not __fish_seen_subcommand_from \(seen)"
      return words.map {
        "complete -c fineprint -n \(quoted(condition)) -f -a \($0.word) -d \(quoted($0.summary))"
      }
    }
    return (head + first + second + Command.all.flatMap { lines($0, language) }).joined(separator: "\n")
      + "\n"
  }

  private static func lines(_ command: Command, _ language: Language) -> [String] {
    let condition = command.name.split(separator: " ").map { "__fish_seen_subcommand_from \($0)" }
      .joined(separator: "; and ")
    let start = "complete -c fineprint -n \(quoted(condition))"
    let options = command.options.map { option in
      let name = option.name.dropFirst(2)
      let value =
        option.value == nil
        ? ""
        : option.choices.isEmpty
          ? option.takesPath ? " -r -F" : " -x" : " -x -a \(quoted(option.choices.joined(separator: " ")))"
      return "\(start) -l \(name)\(value) -d \(quoted(option.help.text(in: language)))"
    }
    guard !command.operandChoices.isEmpty else { return options }
    return options + ["\(start) -f -a \(quoted(command.operandChoices.joined(separator: " ")))"]
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
