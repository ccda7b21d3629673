import Scanning

/// All vocabularies of the loaded packs, compiled. Immutable; shared by all documents.
///
/// Patterns lie flat in a few arrays of plain numbers: they are walked without a reference being counted, and a
/// compiled lexicon is stored and read back as it lies.
public struct Lexicon: Sendable {
  struct Vocabulary: Sendable {
    var id: String
    var kind: ClaimKind
    var fields: [ClaimField]
    var consumesValues: Bool
    var isForStatements: Bool
    /// Whether its matches only say how other words are meant.
    let isCue: Bool

    init(id: String, kind: ClaimKind, fields: [ClaimField], consumesValues: Bool, isForStatements: Bool) {
      self.id = id
      self.kind = kind
      self.fields = fields
      self.consumesValues = consumesValues
      self.isForStatements = isForStatements
      isCue = kind.isCue
    }
  }

  var automaton: LiteralAutomaton
  var vocabularies: [Vocabulary]
  var routes: [Route]
  /// The steps of all routes, one route after another.
  var steps: [Step]
  /// The gaps at the ends of routes that keep their text.
  var tails: [Gap]
  /// What steps that take a value look for.
  var values: [ValueStep]
  /// Fields that keep the text of a gap.
  var fields: [String]
  /// For each literal the sets that hold it.
  var setsOfLiteral: Postings
  /// For each set the routes of which it is the rarest step: none of them can match where it does not occur.
  var routesByAnchor: Postings
  /// Routes without any literal.
  var routesByValue: [Int32]

  let pool = PlacesPool()

  /// What the matches of a vocabulary tell in the catalogue's kinds, by its id.
  var tellings: [String: [Telling]] = [:]

  /// Ids of the kinds that some vocabulary yields.
  public var kinds: Set<ClaimKind> { Set(vocabularies.map(\.kind)) }
}
