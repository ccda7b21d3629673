import Documents
import Reports

/// The help, made from the declarations of commands and options.
enum HelpText {
  /// The help of the whole program.
  static func overview(in language: Language) -> String {
    let rows = Command.all.map { ($0.name, $0.summary.text(in: language)) }
    return [
      "\(Product.name) \(Product.version)", Words.tagline.text(in: language), "",
      "\(Words.usage.text(in: language)): fineprint \(Words.command.text(in: language).uppercased()) "
        + Words.optionsInUsage.text(in: language), "",
      "\(Words.commands.text(in: language)):", table(rows), "", Words.more.text(in: language), "",
    ].joined(separator: "\n")
  }

  /// The help of one command.
  static func of(_ command: Command, in language: Language) -> String {
    let rows = command.options.map { option in
      (option.name + (option.value.map { " \($0)" } ?? ""), option.help.text(in: language))
    }
    return [
      usage(of: command, in: language), "", command.summary.text(in: language), "",
      "\(Words.options.text(in: language)):", table(rows), "",
    ].joined(separator: "\n")
  }

  /// "Usage: fineprint check [PATH...] [OPTIONS]".
  static func usage(of command: Command, in language: Language) -> String {
    let operands = command.operands.isEmpty ? "" : " \(command.operands)"
    return "\(Words.usage.text(in: language)): fineprint \(command.name)\(operands) "
      + Words.optionsInUsage.text(in: language)
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = min(rows.map { DisplayWidth.columns(of: $0.0) }.max() ?? 0, 26)
    return rows.map { name, help in
      let columns = DisplayWidth.columns(of: name)
      let gap =
        columns > width
        ? "\n" + String(repeating: " ", count: width + 4)
        : String(repeating: " ", count: width - columns + 2)
      return "  \(name)\(gap)\(help)"
    }.joined(separator: "\n")
  }
}
