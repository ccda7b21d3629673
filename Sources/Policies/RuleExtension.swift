import Claims
public import Documents
public import Findings
public import YAML

/// What a project's pack changes in a rule of another pack: its level, message, words, thresholds or channels.
public struct RuleExtension: Sendable {
  /// The file's name.
  public var id: String
  /// Pack and rule that are changed.
  public var target: String
  public var level: Level?
  public var message: LocalizedText?
  public var channels: [Channel]?
  /// Values by the names that rules give them.
  public var thresholds: [(name: String, value: Double)] = []
  public var added: [Words] = []
  public var removed: [Words] = []
  /// Examples of the changed rule.
  public var tests: [RuleTest]
  public var path: String
  public var mark: YAMLMark

  /// Patterns for one vocabulary, or for those of the claim that the rule judges.
  public struct Words: Sendable {
    /// Id of the vocabulary, or nil.
    public var vocabulary: String?
    public var patterns: [String]
    public var marks: [(line: Int, column: Int)]
    /// Where the vocabulary is named, or the list stands.
    public var mark: YAMLMark
  }
}

/// Reads a file of `rules/` that `extends` a rule of another pack.
enum RuleExtensionReader {
  static func read(_ mapping: YAMLMapping, pack: PolicyPack, path: String) -> RuleExtension? {
    let fileName = String(path.split(separator: "/").last?.dropLast(".yaml".count) ?? "")
    let id = mapping.requiredString("id")
    if let id, id != fileName {
      mapping.problems.report(
        mapping.mark(of: "id"), zh: "id \(id) 与文件名 \(fileName) 不同",
        en: "id `\(id)` differs from the file's name `\(fileName)`")
    }
    let target = mapping.requiredString("extends")
    let level = mapping.choice("level", of: Level.allCases.map(\.rawValue)).flatMap(Level.init)
    let message = ConditionReader.localized(mapping, "message")
    let channels = mapping.has("channels") ? RuleReader.channels(mapping) : nil
    let thresholds = mapping.mapping("thresholds").map(thresholds) ?? []
    let added = words(mapping, "vocabulary+")
    let removed = words(mapping, "vocabulary-")
    _ = mapping.string("note")
    let tests = mapping.mapping("tests").map { TestReader.read($0) } ?? []
    guard let id, let target else { return nil }
    return RuleExtension(
      id: id, target: target.contains("/") ? target : "\(pack.base ?? pack.id)/\(target)", level: level,
      message: message, channels: channels, thresholds: thresholds, added: added, removed: removed,
      tests: tests, path: path, mark: mapping.mark(of: "extends"))
  }

  private static func thresholds(_ mapping: YAMLMapping) -> [(name: String, value: Double)] {
    defer { mapping.finish() }
    return Thresholds.names.compactMap { name, _ in
      mapping.decimal(name).flatMap { Double($0) }.map { (name: name, value: $0) }
    }
  }

  /// `[word, word]`, or `{vocabulary: [word, word]}`.
  private static func words(_ mapping: YAMLMapping, _ key: String) -> [RuleExtension.Words] {
    guard let node = mapping.node(key) else { return [] }
    guard case .mapping = node.content, let lists = mapping.mapping(key) else {
      return [words(mapping, list: key, vocabulary: nil)]
    }
    lists.allowAnyKey()
    return lists.entries.map { words(lists, list: $0.key, vocabulary: $0.key) }
  }

  private static func words(
    _ mapping: YAMLMapping, list key: String, vocabulary: String?
  ) -> RuleExtension.Words {
    let words = mapping.markedStrings(key) ?? []
    return RuleExtension.Words(
      vocabulary: vocabulary, patterns: words.map(\.text),
      marks: words.map { ($0.mark.line, $0.mark.column + ($0.isQuoted ? 1 : 0)) },
      mark: mapping.keyMark(of: key) ?? mapping.mark)
  }
}
