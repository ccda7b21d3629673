import Documents
import FineprintKit

/// The settings of `fineprint.yaml`, with the options that they stand in for.
enum Settings {
  struct Setting: Sendable {
    /// As the file names it: "fail-on".
    let key: String
    /// Nil for what only the file sets.
    let option: OptionDeclaration?
    /// What holds where nobody says anything.
    let preset: LocalizedText
    /// Whether the file's value goes in the place of the option's; the choice of packs is made elsewhere.
    let isMerged: Bool
  }

  /// In the order in which they are shown.
  static let all = ProjectSettings.keys.compactMap { key -> Setting? in
    guard let preset = key.preset else { return nil }
    let option = key.option.flatMap { name in Command.check.options.first { $0.name == "--\(name)" } }
    return Setting(key: key.name, option: option, preset: preset, isMerged: !key.choosesPacks)
  }
}
