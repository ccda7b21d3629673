public import Documents
public import Scanning

/// One document with everything that it was understood to claim.
public final class DocumentClaims: Sendable {
  public let document: Document
  public let text: FoldedText
  public let segmentation: Segmentation
  public let values: [ValueToken]
  /// In the order of their places, then of their kinds.
  public let claims: [Claim]
  private let index: KindIndex
  /// What the vocabularies tell in the catalogue's kinds.
  let tellings: [String: [Telling]]
  /// Matches of the vocabularies that are read for statements alone, in the order of their places.
  let asides: [Claim]

  init(
    document: Document, text: FoldedText, segmentation: Segmentation, values: [ValueToken], claims: [Claim],
    asides: [Claim] = [], tellings: [String: [Telling]] = [:]
  ) {
    self.asides = asides
    self.tellings = tellings
    self.document = document
    self.text = text
    self.segmentation = segmentation
    self.values = values
    self.claims = claims
    index = KindIndex(claims)
  }

  /// Indices of the claims of a kind, in the order of the text.
  public func indices(of kind: ClaimKind) -> [Int] { index.places(of: kind) }

  /// The same in one sentence.
  public func indices(of kind: ClaimKind, inSentence sentence: Int) -> [Int] {
    guard index.holds(kind) else { return [] }
    return index.places(
      of: kind, in: firstClaim(fromSentence: sentence)..<firstClaim(fromSentence: sentence + 1))
  }

  /// Whether there are claims of a kind.
  public func holds(_ kind: ClaimKind) -> Bool { index.holds(kind) }

  private func firstClaim(fromSentence sentence: Int) -> Int {
    return claims.indices.partitioningIndex { claims[$0].sentence >= sentence }
  }

  /// The kinds of which there are claims, each once, in no order that matters.
  public var kinds: [ClaimKind] { index.kinds }

  /// The claims in the kinds of the catalogue, each fact once with its qualifiers, in the order of the text.
  public func statements() -> [Claim] { StatementReader(claims: self).statements() }

  /// The same document as a lexicon without a kind of claim would have understood it.
  public func without(_ kind: ClaimKind) -> DocumentClaims {
    DocumentClaims(
      document: document, text: text, segmentation: segmentation, values: values,
      claims: claims.filter { $0.kind != kind }, asides: asides, tellings: tellings)
  }

  /// Whether a reader sees the block that a claim stands in.
  public func isVisible(_ claim: Claim) -> Bool {
    document.blocks[claim.block].visibility.isVisible
  }

  /// The bytes of a range of scalars without the separators and spaces at its ends; never less than the claim.
  public func quote(_ range: Range<Int>, around claim: Claim) -> Range<Int> {
    var start = min(range.lowerBound, claim.range.lowerBound)
    var end = max(range.upperBound, claim.range.upperBound)
    while start < claim.range.lowerBound, DocumentClaims.isEdge(text.scalars[start]) { start += 1 }
    while end > claim.range.upperBound, DocumentClaims.isEdge(text.scalars[end - 1]) { end -= 1 }
    return text.bytes(start..<end)
  }

  static func isEdge(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A, 0x20, 0x3000, 0x2C, 0x3002, 0x3B, 0x3A, 0x7C, 0x21, 0x3F: true
    default: false
    }
  }
}
