import Documents

/// Marks statements about what was, about others and about what may happen: "以前要押金200元", "隔壁家那张卡79元一个月",
/// "如需邮寄，另收10元".
///
/// The cues are the packs': `cue-past`, `cue-competitor` and `cue-condition` of vocabularies that are read for
/// statements alone.
struct FactModality {
  let claims: DocumentClaims

  func mark(_ statements: inout [Claim]) {
    let past = sentences(of: .pastCue)
    let others = sentences(of: .competitorCue)
    let conditions = sentences(of: .conditionCue)
    guard !past.isEmpty || !others.isEmpty || !conditions.isEmpty else { return }
    for index in statements.indices where statements[index].modality == .asserted {
      let own = statements[index]
      if let cue = others[own.sentence], cue.contains(where: { isBefore($0, own) }) {
        statements[index].modality = .competitor
      } else if let cue = past[own.sentence], cue.contains(where: { isOneClause($0, own) }) {
        statements[index].modality = .past
      } else if let cue = conditions[own.sentence], cue.contains(where: { isCondition($0, of: own) }) {
        statements[index].modality = .conditional
      }
    }
  }

  private func sentences(of kind: ClaimKind) -> [Int: [Claim]] {
    Dictionary(grouping: claims.asides.filter { $0.kind == kind && $0.modality != .quoted }, by: \.sentence)
  }

  private func isBefore(_ cue: Claim, _ claim: Claim) -> Bool {
    cue.range.lowerBound < claim.range.upperBound
  }

  /// What is always said of some case, so that a condition takes nothing away: "如需退订，回复TD".
  private static let caseKinds: Set<ClaimKind> = Set(
    [
      "opt-out", "cancellation", "renewal", "data-threshold", "overage", "liability",
    ].map { ClaimKind($0) })

  /// The condition stands before the statement, in its clause or in the one before.
  private func isCondition(_ cue: Claim, of claim: Claim) -> Bool {
    !FactModality.caseKinds.contains(claim.kind) && cue.range.upperBound <= claim.range.lowerBound
      && claim.clause - cue.clause <= 1
  }

  /// What was is said in the same clause, before the value or behind it.
  private func isOneClause(_ cue: Claim, _ claim: Claim) -> Bool { cue.clause == claim.clause }
}

extension ClaimKind {
  fileprivate static let pastCue = ClaimKind("cue-past")
  fileprivate static let competitorCue = ClaimKind("cue-competitor")
  fileprivate static let conditionCue = ClaimKind("cue-condition")
}
