/// Tells which patterns of a lexicon match in a text, whether or not a longer match takes their place.
public struct PatternFinder: Sendable {
  /// A place at which a pattern or a false friend matches.
  public struct Use: Hashable, Sendable {
    /// Number of the vocabulary among those that yield claims, in the order of the lexicon.
    public var vocabulary: Int
    /// Index into the vocabulary's patterns, or into its exclusions.
    public var pattern: Int
    public var isExclusion: Bool
    /// Scalars of the folded text.
    public var range: Range<Int>
  }

  private let lexicon: Lexicon

  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The matches in a document that was read, in no order that matters.
  public func uses(in claims: DocumentClaims) -> Set<Use> {
    let (found, excluded) = MentionFinder.matches(
      in: claims.text, claims.segmentation, claims.values, lexicon)
    var uses: Set<Use> = []
    for (mentions, isExclusion) in [(found, false), (excluded, true)] {
      for mention in mentions {
        uses.insert(
          Use(
            vocabulary: mention.vocabulary, pattern: mention.pattern, isExclusion: isExclusion,
            range: mention.range))
      }
    }
    return uses
  }
}
