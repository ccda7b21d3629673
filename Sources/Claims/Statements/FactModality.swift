import Documents

/// Marks statements about what was, and about others: "以前要押金200元", "隔壁家那张卡79元一个月".
///
/// The cues are the packs': `cue-past` and `cue-competitor` of vocabularies that are read for statements alone.
struct FactModality {
  let claims: DocumentClaims

  func mark(_ statements: inout [Claim]) {
    let past = sentences(of: ClaimKind("cue-past"))
    let others = sentences(of: ClaimKind("cue-competitor"))
    guard !past.isEmpty || !others.isEmpty else { return }
    for index in statements.indices where statements[index].modality == .asserted {
      let own = statements[index]
      if let cue = others[own.sentence], cue.contains(where: { isBefore($0, own) }) {
        statements[index].modality = .competitor
      } else if let cue = past[own.sentence], cue.contains(where: { isOneClause($0, own) }) {
        statements[index].modality = .past
      }
    }
  }

  private func sentences(of kind: ClaimKind) -> [Int: [Claim]] {
    Dictionary(grouping: claims.asides.filter { $0.kind == kind && $0.modality != .quoted }, by: \.sentence)
  }

  private func isBefore(_ cue: Claim, _ claim: Claim) -> Bool {
    cue.range.lowerBound < claim.range.upperBound
  }

  /// What was is said in the same clause, before the value or behind it.
  private func isOneClause(_ cue: Claim, _ claim: Claim) -> Bool { cue.clause == claim.clause }
}
