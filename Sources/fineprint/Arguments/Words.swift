import Documents

/// The names of things in the messages of the command line.
enum Words {
  static let command = LocalizedText(zh: "命令", en: "command")
  static let option = LocalizedText(zh: "选项", en: "option")
  static let value = LocalizedText(zh: "取值", en: "value")
  static let shell = LocalizedText(zh: " shell", en: "shell")
  static let limit = LocalizedText(zh: "上限", en: "limit")
  static let rule = LocalizedText(zh: "规则", en: "rule")
  static let usage = LocalizedText(zh: "用法", en: "Usage")
  static let options = LocalizedText(zh: "选项", en: "Options")
  static let commands = LocalizedText(zh: "命令", en: "Commands")
  static let optionsInUsage = LocalizedText(zh: "[选项]", en: "[OPTIONS]")
  static let tagline = LocalizedText(
    zh: "像监管者那样读促销文案：说了什么，没说什么，各渠道哪里对不上。",
    en: "Reads promotions the way a regulator does: what they say, leave unsaid, and where channels disagree."
  )
  static let more = LocalizedText(
    zh: "fineprint help 命令：查看某个命令的选项", en: "fineprint help COMMAND: the options of a command")
}
