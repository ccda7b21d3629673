/// A concept and the ways to say it, as a policy pack defines it.
public struct VocabularyDefinition: Sendable {
  /// "unlimited-data"; other patterns name it in angle brackets.
  public var id: String
  /// The kind of claim that a match makes; nil for a list of words that only other patterns use.
  public var claim: ClaimKind?
  /// Fields that every match has.
  public var fields: [ClaimField]
  /// The claims of the catalogue that a match tells as well, where `claim` is a finer kind that rules need;
  /// nil where it tells its own kind, if the catalogue holds that, and empty where it tells none.
  public var tells: [Telling]?
  /// Whether it is read for statements alone: rules do not see its matches, and it takes no values from them.
  public var isForStatements: Bool
  public var patterns: [String]
  /// False friends: a match that overlaps one of these is none.
  public var exclusions: [String]
  /// Whether values that a pattern captures are taken by it, so that they are no plain price or quota any more.
  public var consumesValues: Bool

  public init(
    id: String, claim: ClaimKind?, fields: [ClaimField] = [], tells: [Telling]? = nil,
    patterns: [String], exclusions: [String] = [],
    consumesValues: Bool = true, isForStatements: Bool = false
  ) {
    self.id = id
    self.claim = claim
    self.fields = fields
    self.tells = tells
    self.isForStatements = isForStatements
    self.patterns = patterns
    self.exclusions = exclusions
    self.consumesValues = consumesValues
  }

  /// Whether a match keeps values from being taken for plain prices or quotas.
  public var takesValues: Bool {
    consumesValues && claim != nil && patterns.contains { PatternParser.capturesValue($0) }
  }

  /// Whether its matches are told as claims of the catalogue.
  public var tellsClaims: Bool {
    guard let claim else { return false }
    return tells.map { !$0.isEmpty } ?? ClaimCatalogue.holds(claim)
  }

  /// The vocabularies that its patterns and exclusions name.
  public var references: Set<String> {
    Set((patterns + exclusions).flatMap { PatternParser.references(in: $0) })
  }
}

/// A kind of the catalogue with constant fields.
public struct Telling: Sendable, Hashable {
  public var kind: ClaimKind
  public var fields: [ClaimField]

  public init(_ kind: ClaimKind, fields: [ClaimField] = []) {
    self.kind = kind
    self.fields = fields
  }
}

/// A pattern that cannot be compiled.
public struct VocabularyProblem: Error, Sendable, Hashable {
  public var vocabulary: String
  /// Index into `patterns` or `exclusions`.
  public var index: Int
  public var isExclusion: Bool
  public var error: PatternError
}
