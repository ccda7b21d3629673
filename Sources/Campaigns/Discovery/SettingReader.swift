import Documents
import YAML

/// Reads the settings of a `fineprint.yaml`, with their types.
struct SettingReader {
  let root: YAMLMapping
  /// The folder of the file, which paths start from.
  let folder: String

  /// The settings in the order of their declarations; faults are reported and left out.
  func settings() -> [ProjectSetting] {
    ProjectSetting.all.compactMap(setting)
  }

  private func setting(_ declaration: ProjectSetting.Declaration) -> ProjectSetting? {
    let key = declaration.key
    let values: [ProjectSetting.Value]
    switch declaration.form {
    case .packs, .rules, .folders:
      let isFolder = declaration.form == .folders
      values = (root.markedStrings(key) ?? []).map {
        .init(text: isFolder ? opened($0.text) : $0.text, mark: $0.mark)
      }
    case .limits: values = limits(key)
    default: values = text(declaration.form, key).map { [.init(text: $0, mark: root.mark(of: key))] } ?? []
    }
    return values.isEmpty ? nil : ProjectSetting(key: key, values: values)
  }

  private func text(_ form: ProjectSetting.Form, _ key: String) -> String? {
    switch form {
    case .choice(let words): root.choice(key, of: words)
    case .flag: root.bool(key).map(String.init)
    case .day: root.date(key)?.description
    case .number(let range): root.int(key, in: range).map(String.init)
    case .size: size(key)
    case .file: root.has(key) ? root.requiredString(key).map(opened) : nil
    case .packs, .rules, .folders, .limits, .disabledRules, .channels: nil
    }
  }

  private func size(_ key: String) -> String? {
    root.scalar(key, zh: "字节数或 500K、64M、1G", en: "bytes, or 500K, 64M, 1G") { text, _ in
      ByteSize.bytes(text) == nil ? nil : text
    }
  }

  /// `limits: {nesting: 200}` as the option takes it: "nesting=200".
  private func limits(_ key: String) -> [ProjectSetting.Value] {
    guard let entries = root.mapping(key) else { return [] }
    defer { entries.finish() }
    return Limit.allCases.compactMap { limit in
      let expected =
        limit.countsBytes ? ("字节数或 500K、64M、1G", "bytes, or 500K, 64M, 1G") : ("正整数", "a number from 1")
      let text = entries.scalar(limit.rawValue, zh: expected.0, en: expected.1) { text, _ in
        limit.value(text).map { _ in text }
      }
      return text.map { .init(text: "\(limit.rawValue)=\($0)", mark: entries.mark(of: limit.rawValue)) }
    }
  }

  /// A path as it is opened from the working directory.
  private func opened(_ path: String) -> String { path.hasPrefix("/") ? path : Path.join(folder, path) }
}
