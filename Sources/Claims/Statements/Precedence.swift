import Documents

/// Settles what a value is where several kinds claim it: an amount is a fee or a price, not both.
enum Precedence {
  /// Kinds that say what an amount is, the most telling first; a kind that is not named stands before them all.
  private static let order: [String] = [
    "penalty", "deposit", "down-payment", "instalment", "fee", "overage", "minimum-spend", "gift", "prize",
    "average-price", "total-price", "reference-price", "promotional-price", "later-price", "prepayment",
    "price",
  ]
  private static let rank = Dictionary(
    uniqueKeysWithValues: order.enumerated().map { (ClaimKind($1), $0) })
  /// Names of the fields that hold what a statement is about.
  private static let subjects = ["amount", "value", "data", "minutes", "speed", "messages"]

  /// The statements without those whose value another one explains better.
  static func settled(_ claims: [Claim]) -> [Claim] {
    claims.indices.filter { index in
      let claim = claims[index]
      let own = subjects.compactMap { claim.number($0) }
      guard !own.isEmpty else { return true }
      return !neighbours(index, claims).contains { other in
        explains(claims[other], claim, own, isFirst: other < index)
      }
    }.map { claims[$0] }
  }

  private static func explains(_ other: Claim, _ claim: Claim, _ own: [Rational], isFirst: Bool) -> Bool {
    guard other.kind != claim.kind, other.range.overlaps(claim.range) else { return false }
    // A bare value belongs to whatever names it with its number; two readings are settled by their rank.
    let isBare = claim.vocabulary == DocumentClaims.values
    let numbers = other.fields.compactMap { field -> Rational? in
      if case .number(let value) = field.value { value } else { nil }
    }
    guard numbers.contains(where: own.contains) else { return false }
    if isBare { return other.vocabulary != DocumentClaims.values }
    guard let mine = rank[claim.kind], let theirs = rank[other.kind] else { return false }
    return subjects.contains { name in other.number(name).map { own.contains($0) } ?? false } && theirs < mine
  }

  /// Statements close enough in the order of places to overlap one.
  private static func neighbours(_ index: Int, _ claims: [Claim]) -> [Int] {
    Array(max(0, index - 12)..<min(claims.count, index + 8)).filter { $0 != index }
  }
}
