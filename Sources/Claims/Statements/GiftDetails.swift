import Documents
import Scanning

/// Joins what one clause says of a gift: the thing, its worth, how many and in how many instalments.
struct GiftDetails {
  let claims: DocumentClaims

  func attach(_ statements: inout [Claim]) {
    var first: [Int: Int] = [:]
    var taken: Set<Int> = []
    for index in statements.indices where statements[index].kind == .gift {
      guard let head = first[statements[index].clause] else {
        first[statements[index].clause] = index
        continue
      }
      guard isSame(statements[head], statements[index]) else {
        first[statements[index].clause] = index
        continue
      }
      join(&statements[head], statements[index])
      taken.insert(index)
    }
    statements.remove(at: taken)
  }

  /// Two things or two values are two gifts.
  private func isSame(_ left: Claim, _ right: Claim) -> Bool {
    ["item", "value"].allSatisfy { left[$0] == nil || right[$0] == nil || left[$0] == right[$0] }
      || left.range.overlaps(right.range)
  }

  private func join(_ head: inout Claim, _ other: Claim) {
    head.takeFields(of: other)
    head.reach(over: other.range, in: claims.text)
  }
}
