import Documents
import YAML

/// Reads the settings of a `fineprint.yaml`, with their types.
struct SettingReader {
  let root: YAMLMapping
  /// The folder of the file, which paths start from.
  let folder: String
  var declarations = ProjectSetting.all

  /// The settings in the order of their declarations; faults are reported and left out.
  func settings() -> [ProjectSetting] {
    declarations.flatMap { declaration -> [ProjectSetting] in
      if declaration.form == .group { return group(declaration.key) }
      if declaration.key.contains(".") { return [] }
      return [setting(declaration, declaration.key, in: root)].compactMap { $0 }
    }
  }

  private func group(_ name: String) -> [ProjectSetting] {
    guard let mapping = root.mapping(name) else { return [] }
    defer { mapping.finish() }
    return declarations.filter { $0.key.hasPrefix(name + ".") }.compactMap {
      setting($0, String($0.key.dropFirst(name.count + 1)), in: mapping)
    }
  }

  /// The setting of a declaration, which stands under `name`.
  private func setting(
    _ declaration: ProjectSetting.Declaration, _ name: String, in mapping: YAMLMapping
  ) -> ProjectSetting? {
    switch declaration.form {
    case .packs, .rules, .folders:
      guard let words = mapping.markedStrings(name), !words.isEmpty else { return nil }
      let isFolder = declaration.form == .folders
      return ProjectSetting(
        key: declaration.key,
        values: words.map { .init(text: isFolder ? opened($0.text) : $0.text, mark: $0.mark) })
    default:
      return text(declaration.form, name, in: mapping).map {
        ProjectSetting(key: declaration.key, values: [.init(text: $0, mark: mapping.mark(of: name))])
      }
    }
  }

  private func text(_ form: ProjectSetting.Form, _ name: String, in mapping: YAMLMapping) -> String? {
    switch form {
    case .choice(let words): mapping.choice(name, of: words)
    case .flag: mapping.bool(name).map(String.init)
    case .day: mapping.date(name)?.description
    case .number(let range): mapping.int(name, in: range).map(String.init)
    case .size: size(name, in: mapping)
    case .file: mapping.has(name) ? mapping.requiredString(name).map(opened) : nil
    case .packs, .rules, .folders, .group, .disabledRules, .channels: nil
    }
  }

  private func size(_ name: String, in mapping: YAMLMapping) -> String? {
    mapping.scalar(name, zh: "字节数或 500K、64M、1G", en: "bytes, or 500K, 64M, 1G") { text, _ in
      ByteSize.bytes(text) == nil ? nil : text
    }
  }

  /// A path as it is opened from the working directory.
  private func opened(_ path: String) -> String { path.hasPrefix("/") ? path : Path.join(folder, path) }
}
