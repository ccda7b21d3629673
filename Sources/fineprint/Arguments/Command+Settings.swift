import Documents

/// The commands around a project's settings.
extension Command {
  static let initialize = Command(
    name: "init", operands: "[DIR]", count: 0...1,
    summary: LocalizedText(
      zh: "看目录里有什么，写 campaign.yaml 和 fineprint.yaml；空目录写一个示例",
      en: "look at a folder and write campaign.yaml and fineprint.yaml; a sample where there is nothing"),
    options: [Options.policy, Options.force, Options.color, Options.lang, Options.help])

  static let completions = Command(
    name: "completions",
    operands: (Shell.allCases.map(\.rawValue) + WordSource.allCases.map(\.rawValue))
      .joined(separator: "|"), count: 1...1,
    summary: LocalizedText(
      zh: "输出 shell 补全脚本，或脚本要用的规则名、规则包名",
      en: "print the completions of a shell, or the names that they ask for"),
    options: [Options.lang, Options.help])

  static let man = Command(
    name: "man", operands: "", count: 0...0,
    summary: LocalizedText(zh: "输出 man 手册页", en: "print the manual page"),
    options: [Options.lang, Options.help])

  static let configShow = Command(
    name: "config show", operands: "[PATH]", count: 0...1,
    summary: LocalizedText(
      zh: "列出对某个文件或目录生效的设置，各自来自哪里", en: "which settings apply to a file or folder, and where each comes from"),
    options: Settings.all.compactMap(\.option).filter { $0.name != Options.lang.name } + [
      Options.format, Options.output, Options.color, Options.lang, Options.help,
    ], firstPath: 0)
}
