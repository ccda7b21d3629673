import Documents
import FineprintKit
import Reports

/// The manual page, made from the declarations that `--help` is made from.
enum ManualPage {
  static func text(in language: Language) -> String {
    let isZh = language == .zh
    let head = [
      ".\\\" made by `fineprint man`",
      ".TH FINEPRINT 1 \"\" \"\(Product.name) \(Product.version)\" \"\(isZh ? "用户命令" : "User Commands")\"",
      // A line without spaces cannot be stretched to both margins.
      ".ad l",
      ".SH \(isZh ? "名称" : "NAME")", "fineprint \\- " + escaped(Words.tagline.text(in: language)),
      ".SH \(isZh ? "用法" : "SYNOPSIS")",
    ]
    let synopsis = Command.all.map { command in
      ".B fineprint \(escaped(command.name))\n\(escaped(operands(command, language)))\n.br"
    }
    let commands =
      [".SH \(Words.commands.text(in: language).uppercased())"]
      + Command.all.flatMap { section($0, language) }
    let exits =
      [".SH \(isZh ? "退出状态" : "EXIT STATUS")"]
      + ExitCode.allCases.flatMap { [".TP", ".B \($0.rawValue)", escaped($0.meaning.text(in: language))] }
    return (head + synopsis + commands + exits + limits(language) + files(language) + settings(language))
      .joined(separator: "\n")
      + "\n"
  }

  private static func operands(_ command: Command, _ language: Language) -> String {
    let options = Words.optionsInUsage.text(in: language)
    return command.operands.isEmpty ? options : "\(command.operands) \(options)"
  }

  private static func section(_ command: Command, _ language: Language) -> [String] {
    [".SS fineprint \(escaped(command.name))", escaped(command.summary.text(in: language))]
      + command.options.flatMap { option in
        let value = option.value.map { " \(escaped($0))" } ?? ""
        return [".TP", ".B \(escaped(option.name))\(value)", escaped(option.help.text(in: language))]
      }
  }

  private static func limits(_ language: Language) -> [String] {
    let isZh = language == .zh
    let rule =
      isZh
      ? "--limit NAME=N，或 fineprint.yaml 的 limits。达到上限会作为错误报告，写明略去的数目。"
      : "--limit NAME=N, or limits in fineprint.yaml. A limit that is met is told as an error with what was left out."
    return [".SH \(isZh ? "上限" : "LIMITS")", escaped(rule)]
      + Limit.allCases.flatMap { limit in
        [
          ".TP", ".B \(escaped(limit.rawValue))",
          escaped(
            limit.meaning.text(in: language) + (isZh ? "；默认 " : "; default: ")
              + LimitValue.text(limit.preset, limit)),
        ]
      }
  }

  private static func files(_ language: Language) -> [String] {
    let isZh = language == .zh
    let rows = [
      ("fineprint.yaml", isZh ? "项目的设置，向上层目录查找" : "settings of a project, looked for upwards"),
      ("campaign.yaml", isZh ? "一个活动的产品和各渠道的文件" : "the offers of a campaign and the files of each channel"),
      (
        "baseline.yaml, suppressions.yaml, decisions.yaml",
        isZh ? "已知、豁免和答复过的问题" : "findings that are known, excused or answered"
      ),
    ]
    return [".SH \(isZh ? "文件" : "FILES")"]
      + rows.flatMap { [".TP", ".I \(escaped($0.0))", escaped($0.1)] }
  }

  /// What `fineprint.yaml` may set.
  private static func settings(_ language: Language) -> [String] {
    [".SH \(language == .zh ? "FINEPRINT.YAML 的键" : "KEYS OF FINEPRINT.YAML")"]
      + ProjectSettings.keys.flatMap { key -> [String] in
        let preset = key.preset.map { $0.text(in: language) }
        let tail = preset.map { language == .zh ? "；默认：\($0)" : "; default: \($0)" } ?? ""
        return [".TP", ".B \(escaped(key.name))", escaped(key.note.text(in: language) + tail)]
      }
  }

  /// A text as roff takes it; a dash stays one that can be copied.
  private static func escaped(_ text: String) -> String {
    let escaped = text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
