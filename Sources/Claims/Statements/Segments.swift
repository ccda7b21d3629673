import Documents

/// Tells of a price or quota for whom it is meant: "新用户专享39元/月", a column headed 老用户.
struct Segments {
  let claims: DocumentClaims

  func attach(_ statements: inout [Claim]) {
    var whoByClause: [Int: String] = [:]
    var whoByBlock: [Int: String] = [:]
    for claim in statements where claim.kind == .eligibility && claim.modality == .asserted {
      guard let who = Segments.name(claim) else { continue }
      if whoByClause[claim.clause] == nil { whoByClause[claim.clause] = who }
      if isAlone(claim), whoByBlock[claim.block] == nil { whoByBlock[claim.block] = who }
    }
    guard !whoByClause.isEmpty else { return }
    for index in statements.indices where Segments.scoped.contains(statements[index].kind) {
      let own = statements[index]
      let cell = claims.document.blocks[own.block].cell
      let headers = [cell?.columnHeader, cell?.rowHeader].compactMap { $0 }
      guard let who = whoByClause[own.clause] ?? headers.compactMap({ whoByBlock[$0] }).first else {
        continue
      }
      statements[index].add([ClaimField("segment", .text(who))])
    }
  }

  private static let scoped: [ClaimKind] = [.price, .promotionalPrice, .dataQuota, .speed, .voiceQuota]

  /// A restriction's name; "all" restricts nothing.
  private static func name(_ claim: Claim) -> String? {
    guard let who = claim.text("who"), who != "all" else { return nil }
    if let region = claim.text("region") { return "\(who)-\(region)" }
    return claim.number("age").map { "\(who)-\($0)" } ?? who
  }

  /// Whether a claim's block says little else, as a header does.
  private func isAlone(_ claim: Claim) -> Bool {
    claims.segmentation.blocks[claim.block].count <= claim.range.count + 12
  }
}
