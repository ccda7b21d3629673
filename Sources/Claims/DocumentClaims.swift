public import Documents
public import Scanning

/// One document with everything that it was understood to claim.
public struct DocumentClaims: Sendable {
  public let document: Document
  public let text: FoldedText
  public let segmentation: Segmentation
  public let values: [ValueToken]
  /// In the order of their places, then of their kinds.
  public let claims: [Claim]
  private let byKind: [ClaimKind: [Int]]

  init(
    document: Document, text: FoldedText, segmentation: Segmentation, values: [ValueToken], claims: [Claim]
  ) {
    self.document = document
    self.text = text
    self.segmentation = segmentation
    self.values = values
    self.claims = claims
    var byKind: [ClaimKind: [Int]] = [:]
    for (index, claim) in claims.enumerated() { byKind[claim.kind, default: []].append(index) }
    self.byKind = byKind
  }

  /// Indices of the claims of a kind, in the order of the text.
  public func indices(of kind: ClaimKind) -> [Int] { byKind[kind] ?? [] }
}
