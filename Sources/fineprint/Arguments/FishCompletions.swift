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
    let help =
      "complete -c fineprint -n '__fish_seen_subcommand_from help' -f -a \(quoted(Shell.firstWords(in: language).map(\.word).joined(separator: " ")))"
    return
      (head + first + ["complete -c fineprint -n __fish_use_subcommand -f -a help", help] + second
      + Command.all.flatMap { lines($0, language) }).joined(separator: "\n")
      + "\n"
  }

  private static func lines(_ command: Command, _ language: Language) -> [String] {
    let condition = command.name.split(separator: " ").map { "__fish_seen_subcommand_from \($0)" }
      .joined(separator: "; and ")
    let start = "complete -c fineprint -n \(quoted(condition))"
    let options = command.options.map { option in
      let name = option.name.dropFirst(2)
      let words = words(option.offered, option.source).map { " -x -a \($0)" }
      let value = option.value == nil ? "" : words ?? (option.takesPath ? " -r -F" : " -x")
      return "\(start) -l \(name)\(value) -d \(quoted(option.help.text(in: language)))"
    }
    guard let words = words(command.operandChoices, command.operandSource) else { return options }
    return options + ["\(start)\(command.takesPaths ? "" : " -f") -a \(words)"]
  }

  private static func words(_ choices: [String], _ source: WordSource?) -> String? {
    if let source { return quoted("(\(source.command))") }
    return choices.isEmpty ? nil : quoted(choices.joined(separator: " "))
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
