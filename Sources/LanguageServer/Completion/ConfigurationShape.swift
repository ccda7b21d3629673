import Campaigns
import Documents

extension YAMLShape {
  /// `fineprint.yaml`, from the list of its settings.
  static let configuration = YAMLShape.mapping(
    ProjectSetting.all.map { YAMLKey($0.key, shape(of: $0.form), note: $0.note) })

  private static func shape(of form: ProjectSetting.Form) -> YAMLShape {
    switch form {
    case .packs: .some(.words(.packs))
    case .folders: .some(.text)
    case .rules: .some(.words(.rulesAndCategories))
    case .choice(let words): .choice(words)
    case .flag: .choice(["true", "false"])
    case .day, .number, .size, .file: .text
    case .limits: .mapping(Limit.allCases.map { YAMLKey($0.rawValue, note: $0.meaning) })
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
