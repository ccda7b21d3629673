import Scanning

/// All vocabularies of the loaded packs, compiled. Immutable; shared by all documents.
public struct Lexicon: Sendable {
  /// A step of a compiled pattern, with the gap before it.
  struct Step: Sendable {
    enum Matcher: Sendable {
      /// Number of a set of literals.
      case literals(Int)
      case value(ValueMatcher, field: String)
    }

    var matcher: Matcher
    var gap: PatternGap
  }

  /// A flat pattern.
  struct Route: Sendable {
    var vocabulary: Int
    /// Index of the pattern in its vocabulary.
    var pattern: Int
    var isExclusion: Bool
    var steps: [Step]
    /// A gap at the end that keeps its text.
    var tail: PatternGap?
  }

  struct Vocabulary: Sendable {
    var id: String
    var kind: ClaimKind
    var fields: [ClaimField]
    var consumesValues: Bool
    var isForStatements: Bool
  }

  var automaton: LiteralAutomaton
  var vocabularies: [Vocabulary]
  var routes: [Route]
  /// For each literal the sets that hold it.
  var setsOfLiteral: Postings
  /// For each set the routes that begin with it.
  var routesBySet: Postings
  /// Routes that begin with a value.
  var routesByValue: [Int32]

  /// What the matches of a vocabulary tell in the catalogue's kinds, by its id.
  var tellings: [String: [Telling]] = [:]

  /// Ids of the kinds that some vocabulary yields.
  public var kinds: Set<ClaimKind> { Set(vocabularies.map(\.kind)) }
}
