import Documents

/// The commands around a project's settings.
extension Command {
  static let configShow = Command(
    name: "config show", operands: "[PATH]", count: 0...1,
    summary: LocalizedText(
      zh: "列出对某个文件或目录生效的设置，各自来自哪里", en: "which settings apply to a file or folder, and where each comes from"),
    options: Settings.all.map(\.option).filter { $0.name != Options.lang.name } + [
      Options.format, Options.output, Options.color, Options.lang, Options.help,
    ], firstPath: 0)
}
