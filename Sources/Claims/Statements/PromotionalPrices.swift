import Documents
import Scanning

/// Joins a price for the first months with what follows it: "前6个月19元/月，第7个月起59元/月" is one statement.
struct PromotionalPrices {
  let claims: DocumentClaims

  func attach(_ statements: inout [Claim]) {
    var taken: Set<Int> = []
    for index in statements.indices where PromotionalPrices.opening.contains(statements[index].kind.name) {
      let next = later(index, statements, taken)
      if let next {
        let price = statements[next]
        var own = statements[index]
        for field in price.fields where field.name == "amount" || field.name.hasPrefix("amount-") {
          own.fields.append(ClaimField("then" + field.name.dropFirst("amount".count), field.value))
        }
        lengthen(&own, until: price)
        if own.sentence == price.sentence { widen(&own, over: price) }
        own.fields.sort { $0.name < $1.name }
        statements[index] = own
        taken.insert(next)
      }
    }
    guard !taken.isEmpty else { return }
    statements = statements.indices.filter { !taken.contains($0) }.map { statements[$0] }
  }

  private static let opening: Set<String> = ["promotional-price", "trial"]

  /// The price that follows: in the same sentence or the next one of the block, before another such price.
  private func later(_ index: Int, _ statements: [Claim], _ taken: Set<Int>) -> Int? {
    let own = statements[index]
    for next in statements.indices[(index + 1)...].prefix(10) {
      let candidate = statements[next]
      guard candidate.sentence - own.sentence <= 1, candidate.block == own.block else { return nil }
      if candidate.kind == own.kind { return nil }
      if candidate.kind.name == "later-price", !taken.contains(next), candidate.number("amount") != nil {
        return next
      }
    }
    return nil
  }

  /// "首月9元，次月起39元", "第7个月起": how long the lower price lasts, where only the later one tells.
  private func lengthen(_ own: inout Claim, until price: Claim) {
    guard own["duration"] == nil, own.kind.name == "promotional-price",
      let ordinal = price.number("ordinal"), ordinal > .one
    else { return }
    own.fields.append(ClaimField("duration", .number(ordinal - .one)))
    own.fields.append(ClaimField("duration-unit", .text("month")))
  }

  private func widen(_ own: inout Claim, over price: Claim) {
    let range =
      min(own.range.lowerBound, price.range.lowerBound)..<max(own.range.upperBound, price.range.upperBound)
    own.range = range
    own.span = claims.text.bytes(range)
  }
}
