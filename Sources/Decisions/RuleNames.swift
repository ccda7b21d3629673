/// The names of rules that a file may speak of.
public struct RuleNames: Sendable {
  /// Packs with their rules: "zh-CN/superlative". Sorted.
  public let ids: [String]
  private let known: Set<String>

  public init(_ ids: Set<String>) {
    self.ids = ids.sorted()
    known = ids.union(ids.map(RuleNames.withoutPack))
  }

  /// Whether a rule is known by this name, with or without its pack.
  public func contains(_ name: String) -> Bool { known.contains(name) }

  /// The names that were possibly meant by one that is not known.
  public func candidates(for name: String) -> [String] {
    name.contains("/") ? ids : Set(ids.map(RuleNames.withoutPack)).sorted()
  }

  /// "superlative" of "zh-CN/superlative".
  static func withoutPack(_ id: String) -> String {
    id.lastIndex(of: "/").map { String(id[id.index(after: $0)...]) } ?? id
  }

  /// Whether a name, with or without a pack, names a finding's rule.
  public static func names(_ name: String, _ rule: String) -> Bool {
    name == rule || name == withoutPack(rule)
  }
}
