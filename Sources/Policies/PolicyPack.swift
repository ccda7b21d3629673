public import Claims
public import Documents
public import YAML

/// A jurisdiction's pack as it was read.
public struct PolicyPack: Sendable {
  /// "zh-CN".
  public var id: String
  public var version: String
  public var title: LocalizedText
  /// "zh" or "en": the language of its texts and of its messages by default.
  public var language: Language
  /// SHA-256 over the pack's files.
  public var digest: String
  public var laws: [Law]
  public var vocabularies: [Vocabulary]
  /// In the order of their ids.
  public var rules: [Rule]
  /// The path of `pack.yaml`.
  public var path: String
  /// Exceptions to every rule of the pack.
  public var unless: [Condition]
  /// Id of the pack whose vocabulary and shared rules this one takes over, or nil.
  public var base: String?
  /// How the pack's country writes days and money.
  public var conventions = WritingConventions()
  /// Names of the regions whose law it holds; empty for a pack that binds everywhere.
  public var regions: [String] = []
  /// Rules of other packs that it changes.
  public var extensions: [RuleExtension] = []
  /// Rules of other packs that it turns off.
  public var disabled: [Disabling] = []

  /// A rule that is turned off, and why.
  public struct Disabling: Sendable, Hashable {
    /// With its pack, or the bare id of a rule of the base: "zh-CN/superlative".
    public var rule: String
    public var reason: String
    public var mark: YAMLMark
  }

  /// A vocabulary with its origin.
  public struct Vocabulary: Sendable {
    public var definition: VocabularyDefinition
    public var path: String
    /// Where its id stands.
    public var mark: YAMLMark
    /// The place of each pattern in its file, then of each exclusion.
    public var patternMarks: [(line: Int, column: Int)]
    public var exclusionMarks: [(line: Int, column: Int)]

    /// Names it among the vocabularies of all packs.
    public var key: String { "\(path)#\(definition.id)" }

    /// Each vocabulary once: two packs on one base bring the same files.
    public static func distinct(_ vocabularies: [Vocabulary]) -> [Vocabulary] {
      var seen: Set<String> = []
      return vocabularies.filter { seen.insert($0.key).inserted }
    }
  }

  /// The vocabularies of its own folder, without those of its base.
  public var ownVocabularies: [Vocabulary] {
    vocabularies.filter { $0.path.hasPrefix(path.dropLast("pack.yaml".count) + "vocabulary/") }
  }
}
