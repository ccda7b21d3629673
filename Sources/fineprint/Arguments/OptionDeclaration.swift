import Documents

/// An option of a command, as the parser and the help need it.
struct OptionDeclaration: Sendable {
  /// With its dashes: "--format".
  let name: String
  /// What stands for the value in the help; nil for a switch.
  let value: String?
  /// The values that are allowed, or empty for any.
  let choices: [String]
  let isRepeatable: Bool
  let help: LocalizedText

  init(
    _ name: String, _ value: String? = nil, choices: [String] = [], isRepeatable: Bool = false, zh: String,
    en: String
  ) {
    self.name = name
    self.value = choices.isEmpty ? value : choices.joined(separator: "|")
    self.choices = choices
    self.isRepeatable = isRepeatable
    help = LocalizedText(zh: zh, en: en)
  }
}
