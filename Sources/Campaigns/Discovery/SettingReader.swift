import Documents
import YAML

/// Reads those keys of a `fineprint.yaml` that stand for options, with their types.
struct SettingReader {
  let root: YAMLMapping
  /// The folder of the file, which paths start from.
  let folder: String

  /// The settings in the order of the documentation; faults are reported and left out.
  func settings() -> [ProjectSetting] {
    let lists = ["policies", "select", "ignore"].map { list($0) { $0 } }
    let words = [
      one("level", root.choice("level", of: ["error", "warning", "note"])),
      one("fail-on", root.choice("fail-on", of: ["error", "warning", "note", "never"])),
      one("fail-on-review", root.bool("fail-on-review").map(String.init)),
      one("as-of", root.date("as-of")?.description),
      one("lang", root.choice("lang", of: ["zh", "en"])),
      one("jobs", root.int("jobs", in: ProjectSetting.jobs).map(String.init)),
      one("no-preview", root.bool("no-preview").map(String.init)), one("max-file-size", size()),
    ]
    let paths = RecordFile.allCases.map { file in one(file.key, path(file.key)) }
    return (lists + [list("packs", opened)] + words + paths + [limits()]).compactMap { $0 }
  }

  private func one(_ key: String, _ text: String?) -> ProjectSetting? {
    text.map { ProjectSetting(key: key, values: [.init(text: $0, mark: root.mark(of: key))]) }
  }

  private func list(_ key: String, _ change: (String) -> String) -> ProjectSetting? {
    guard let words = root.markedStrings(key), !words.isEmpty else { return nil }
    return ProjectSetting(key: key, values: words.map { .init(text: change($0.text), mark: $0.mark) })
  }

  private func size() -> String? {
    root.scalar("max-file-size", zh: "字节数或 500K、64M、1G", en: "bytes, or 500K, 64M, 1G") { text, _ in
      ByteSize.bytes(text) == nil ? nil : text
    }
  }

  /// `limits: {nesting: 200}` as the option takes it: "nesting=200".
  private func limits() -> ProjectSetting? {
    guard let entries = root.mapping("limits") else { return nil }
    var values: [ProjectSetting.Value] = []
    for limit in Limit.allCases {
      let expected =
        limit.countsBytes ? ("字节数或 500K、64M、1G", "bytes, or 500K, 64M, 1G") : ("正整数", "a number from 1")
      let text = entries.scalar(limit.rawValue, zh: expected.0, en: expected.1) { text, _ in
        limit.value(text).map { _ in text }
      }
      if let text {
        values.append(.init(text: "\(limit.rawValue)=\(text)", mark: entries.mark(of: limit.rawValue)))
      }
    }
    entries.finish()
    return values.isEmpty ? nil : ProjectSetting(key: "limits", values: values)
  }

  private func path(_ key: String) -> String? {
    root.has(key) ? root.requiredString(key).map(opened) : nil
  }

  /// A path as it is opened from the working directory.
  private func opened(_ path: String) -> String { path.hasPrefix("/") ? path : Path.join(folder, path) }
}
