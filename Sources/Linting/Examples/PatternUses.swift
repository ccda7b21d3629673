import Claims
import Policies

/// Which patterns of some packs' vocabularies match in the examples of their rules.
///
/// A list of words that makes no claim counts by what it gives to others: an entry is used where it lies inside
/// a match of a vocabulary that names the list.
struct PatternUses: Sendable {
  /// A pattern, or a false friend, of a vocabulary.
  struct Entry: Hashable, Sendable {
    /// The vocabulary's key.
    var vocabulary: String
    var index: Int
    var isExclusion: Bool
  }

  private let keys: [String]
  private let finder: PatternFinder
  /// For each list the vocabularies that name it, also by way of other vocabularies; nil for those with a claim.
  private let users: [Set<Int>?]

  init(_ vocabularies: [PolicyPack.Vocabulary]) {
    let distinct = PolicyPack.Vocabulary.distinct(vocabularies)
    keys = distinct.map(\.key)
    let (lexicon, _) = LexiconBuilder.build(
      distinct.map { vocabulary in
        var definition = vocabulary.definition
        definition.claim = definition.claim ?? ClaimKind("list")
        return definition
      })
    finder = PatternFinder(lexicon: lexicon)
    users = PatternUses.users(distinct.map(\.definition))
  }

  /// The entries that match in an example's document.
  func entries(in claims: DocumentClaims) -> Set<Entry> {
    let uses = finder.uses(in: claims)
    var ranges: [Int: [Range<Int>]] = [:]
    for use in uses where !use.isExclusion { ranges[use.vocabulary, default: []].append(use.range) }
    return Set(
      uses.filter { use in
        guard let users = users[use.vocabulary] else { return true }
        return users.contains { user in
          ranges[user, default: []].contains {
            $0.contains(use.range.lowerBound) && $0.upperBound >= use.range.upperBound
          }
        }
      }.map { Entry(vocabulary: keys[$0.vocabulary], index: $0.pattern, isExclusion: $0.isExclusion) })
  }

  private static func users(_ definitions: [VocabularyDefinition]) -> [Set<Int>?] {
    var direct: [String: Set<Int>] = [:]
    for (number, definition) in definitions.enumerated() {
      for name in definition.references { direct[name, default: []].insert(number) }
    }
    return definitions.map { definition in
      guard definition.claim == nil else { return nil }
      var found: Set<Int> = []
      var open = [definition.id]
      while let name = open.popLast() {
        for user in direct[name] ?? [] where found.insert(user).inserted { open.append(definitions[user].id) }
      }
      return found.filter { definitions[$0].claim != nil }
    }
  }
}
