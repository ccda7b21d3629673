import Documents
import Scanning

/// Joins what one clause says of a gift: the thing, its worth, how many and in how many instalments.
struct GiftDetails {
  let claims: DocumentClaims

  func attach(_ statements: inout [Claim]) {
    var first: [Int: Int] = [:]
    var taken: Set<Int> = []
    for index in statements.indices where statements[index].kind.name == "gift" {
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
    guard !taken.isEmpty else { return }
    statements = statements.indices.filter { !taken.contains($0) }.map { statements[$0] }
  }

  /// Two things or two values are two gifts.
  private func isSame(_ left: Claim, _ right: Claim) -> Bool {
    ["item", "value"].allSatisfy { left[$0] == nil || right[$0] == nil || left[$0] == right[$0] }
      || left.range.overlaps(right.range)
  }

  private func join(_ head: inout Claim, _ other: Claim) {
    for field in other.fields where head[field.name] == nil { head.fields.append(field) }
    head.fields.sort { $0.name < $1.name }
    let range =
      min(head.range.lowerBound, other.range.lowerBound)..<max(head.range.upperBound, other.range.upperBound)
    head.range = range
    head.span = claims.text.bytes(range)
  }
}
