import Claims
import Documents
import Ingest
import Scanning

/// What holds for everything that is understood of a text.
enum ClaimInvariants {
  /// The claims of each document of a source.
  @discardableResult
  static func check(
    _ source: SourceFile, channel: Channel, _ extractor: ClaimExtractor
  ) throws(BrokenInvariant) -> [DocumentClaims] {
    var all: [DocumentClaims] = []
    for document in DocumentReader.documents(from: source, channel: channel) {
      let claims = extractor.claims(in: document)
      try check(claims)
      let again = extractor.claims(in: document)
      try hold(
        claims.claims == again.claims && claims.values == again.values,
        "claims differ when they are read again")
      all.append(claims)
    }
    return all
  }

  private static func check(_ claims: DocumentClaims) throws(BrokenInvariant) {
    try checkFolding(claims)
    var reached = 0
    for token in claims.values {
      try hold(
        token.range.lowerBound >= reached && !token.range.isEmpty
          && token.range.upperBound <= claims.text.count, "value \(token.range) is out of order")
      reached = token.range.upperBound
    }
    for claim in claims.claims + claims.statements() { try check(claim, claims) }
  }

  /// Folded scalars keep the order of what they came from.
  private static func checkFolding(_ claims: DocumentClaims) throws(BrokenInvariant) {
    let text = claims.text
    let size = claims.document.content.count
    try hold(zip(text.starts, text.ends).allSatisfy { $0 < $1 && Int($1) <= size }, "a scalar without bytes")
    try hold(zip(text.ends, text.starts.dropFirst()).allSatisfy { $0 <= $1 }, "scalars are out of order")
  }

  private static func check(_ claim: Claim, _ claims: DocumentClaims) throws(BrokenInvariant) {
    let (document, name) = (claims.document, "claim \(claim.kind) of \(claim.vocabulary)")
    try TextInvariants.check(claim.span, in: document.content, name)
    try hold(!claim.range.isEmpty && claim.range.upperBound <= claims.text.count, "\(name) \(claim.range)")
    try hold(claims.text.bytes(claim.range) == claim.span, "\(name): \(claim.range) is not \(claim.span)")
    try hold(document.blocks.indices.contains(claim.block), "\(name): block \(claim.block)")
    let block = document.blocks[claim.block].content
    try hold(
      block.lowerBound <= claim.span.lowerBound && claim.span.lowerBound < block.upperBound,
      "\(name): \(claim.span) begins outside of its block \(block)")
    try hold(claims.segmentation.clauses.indices.contains(claim.clause), "\(name): clause \(claim.clause)")
  }
}
