import Campaigns
import Documents

extension YAMLShape {
  /// `fineprint.yaml`, from the list of its settings.
  static let configuration = configuration(of: ProjectSetting.all)

  static func configuration(of declarations: [ProjectSetting.Declaration]) -> YAMLShape {
    .mapping(
      declarations.filter { !$0.key.contains(".") }.map { declaration in
        YAMLKey(declaration.key, shape(of: declaration, declarations), note: declaration.note)
      })
  }

  private static func shape(
    of declaration: ProjectSetting.Declaration, _ all: [ProjectSetting.Declaration]
  ) -> YAMLShape {
    switch declaration.form {
    case .packs: .some(.words(.packs))
    case .folders: .some(.text)
    case .rules: .some(.words(.rulesAndCategories))
    case .choice(let words): .choice(words)
    case .flag: .choice(["true", "false"])
    case .day, .number, .size, .file: .text
    case .group:
      .mapping(
        all.filter { $0.key.hasPrefix(declaration.key + ".") }.map {
          YAMLKey(String($0.key.dropFirst(declaration.key.count + 1)), shape(of: $0, all), note: $0.note)
        })
    case .disabledRules:
      .list(
        .mapping([
          YAMLKey("rule", .words(.rules), zh: "停用的规则", en: "the rule that is turned off"),
          YAMLKey("reason", zh: "理由", en: "why"),
        ]))
    case .channels: .open(.words(.channels))
    }
  }
}
