import Claims
import Documents
import Findings
import Policies
import YAML

/// Vocabularies that nothing uses: no rule and no other vocabulary names them, the checks do not read their kind,
/// and they keep no value from being taken for a plain price or quota.
enum DeadVocabulary {
  /// The dead vocabularies of some packs' own folders; `users` are all packs that may use them.
  static func problems(of sets: [PolicySet], among users: [PolicySet]) -> [RunError] {
    let named = users.flatMap(\.packs).flatMap(\.vocabularies).reduce(into: Set<String>()) {
      $0.formUnion($1.definition.references)
    }
    let kinds = users.reduce(into: ClaimKind.readByChecks) { $0.formUnion(judged($1)) }
    let own = PolicyPack.Vocabulary.distinct(
      sets.compactMap(\.packs.last).flatMap(\.ownVocabularies))
    return own.filter { isDead($0.definition, named, kinds) }.map {
      RunError(
        path: $0.path, line: $0.mark.line, column: $0.mark.column,
        message: LocalizedText(
          zh: "词表 \($0.definition.id) 没有任何规则、词表或检查使用",
          en: "no rule, vocabulary or check uses the vocabulary \($0.definition.id)"))
    }
  }

  private static func isDead(
    _ definition: VocabularyDefinition, _ named: Set<String>, _ kinds: Set<ClaimKind>
  ) -> Bool {
    if named.contains(definition.id) || definition.takesValues || definition.tellsClaims { return false }
    guard let kind = definition.claim else { return true }
    return !kinds.contains(kind) && !kind.name.hasPrefix("cue-")
  }

  private static func judged(_ policies: PolicySet) -> Set<ClaimKind> {
    let rules = policies.rules.flatMap { $0.when + $0.require + $0.against + $0.unless }
    return Set((rules + policies.packs.flatMap(\.unless)).flatMap(\.kinds))
  }
}

extension ClaimKind {
  /// The kinds that checks and reconcilers read by their names, whatever the rules say.
  static let readByChecks = Set(
    [
      "age-limit", "any-number-welcome", "audience", "covers-all", "early-exit-cost", "ended-notice",
      "everyone-gets", "free-item", "gift-credit", "gift-item", "gift-value", "indexed-rise",
      "limited-quantity", "no-fee", "no-price", "no-term", "notes-heading", "overage-rate", "price-lock",
      "rise-in-money", "sender-name", "spending-cap", "standalone-price", "terms-link", "tied-product",
      "topup-gift", "unlimited-data",
    ].map { ClaimKind($0) })
}
