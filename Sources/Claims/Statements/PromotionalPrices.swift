import Documents
import Scanning

/// Joins a price for the first months with what follows it: "前6个月19元/月，第7个月起59元/月" is one statement.
struct PromotionalPrices {
  let claims: DocumentClaims

  func attach(_ statements: inout [Claim]) {
    joinParts(&statements)
    var taken: Set<Int> = []
    for index in statements.indices where PromotionalPrices.opening.contains(statements[index].kind) {
      let next = later(index, statements, taken)
      if let next {
        let price = statements[next]
        var own = statements[index]
        for field in price.fields where field.name == "amount" || field.name.hasPrefix("amount-") {
          own.fields.append(ClaimField("then" + field.name.dropFirst("amount".count), field.value))
        }
        if own["then-period"] == nil, own.text("amount-period") == "month" {
          own.fields.append(ClaimField("then-period", .text("month")))
        }
        lengthen(&own, until: price)
        if own.sentence == price.sentence { own.reach(over: price.range, in: claims.text) }
        own.fields.sort { $0.name < $1.name }
        statements[index] = own
        taken.insert(next)
      }
    }
    statements.remove(at: taken)
  }

  /// "优惠价29元/月（优惠期24个月）": an amount and the months in which it holds are one price.
  private func joinParts(_ statements: inout [Claim]) {
    var taken: Set<Int> = []
    let own = statements.indices.filter { statements[$0].kind == .promotionalPrice }
    for (first, second) in zip(own, own.dropFirst()) where !taken.contains(first) {
      let left = statements[first]
      let right = statements[second]
      guard left.sentence == right.sentence,
        (left["amount"] == nil) != (right["amount"] == nil) || left.range.overlaps(right.range),
        ["amount", "duration"].allSatisfy({ left[$0] == nil || right[$0] == nil || left[$0] == right[$0] })
      else { continue }
      var joined = left
      joined.takeFields(of: right)
      joined.reach(over: right.range, in: claims.text)
      statements[first] = joined
      taken.insert(second)
    }
    statements.remove(at: taken)
    for index in statements.indices where statements[index].kind == .promotionalPrice {
      completePeriod(&statements[index])
    }
  }

  /// "前三个月九块九": what is said of months is paid each month.
  private func completePeriod(_ claim: inout Claim) {
    guard claim["amount"] != nil, claim["amount-period"] == nil, claim.text("duration-unit") == "month" else {
      return
    }
    claim.add([ClaimField("amount-period", .text("month"))])
  }

  private static let opening: [ClaimKind] = [.promotionalPrice, .trial]

  /// The price that follows: in the same sentence or the next one of the block, before another such price.
  private func later(_ index: Int, _ statements: [Claim], _ taken: Set<Int>) -> Int? {
    let own = statements[index]
    for next in statements.indices[(index + 1)...].prefix(10) {
      let candidate = statements[next]
      guard candidate.sentence - own.sentence <= 1, candidate.block == own.block else { return nil }
      if candidate.kind == own.kind { return nil }
      if candidate.kind == .laterPrice, !taken.contains(next), candidate.number("amount") != nil {
        return next
      }
    }
    return nil
  }

  /// "首月9元，次月起39元", "第7个月起": how long the lower price lasts, where only the later one tells.
  private func lengthen(_ own: inout Claim, until price: Claim) {
    guard own["duration"] == nil, own.kind == .promotionalPrice,
      let ordinal = price.number("ordinal"), ordinal > .one
    else { return }
    own.fields.append(ClaimField("duration", .number(ordinal - .one)))
    own.fields.append(ClaimField("duration-unit", .text("month")))
  }
}
