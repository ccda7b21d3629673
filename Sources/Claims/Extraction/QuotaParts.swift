import Documents

/// Finds totals of data that are made of general and app-only data: "200G" where 30GB are general and 170GB directed.
enum QuotaParts {
  /// Sets the flag `parts` on quotas without a scope that are the sum of one of each.
  static func mark(_ claims: inout [Claim]) {
    var general: Set<Rational> = []
    var directed: Set<Rational> = []
    for claim in claims where claim.kind == .dataQuota {
      guard let amount = claim.number("data") else { continue }
      switch claim.text("scope") {
      case "general": general.insert(amount)
      case "directed": directed.insert(amount)
      default: break
      }
    }
    guard !general.isEmpty, !directed.isEmpty else { return }
    for index in claims.indices where claims[index].kind == .dataQuota && claims[index].text("scope") == nil {
      guard let amount = claims[index].number("data"),
        general.contains(where: { directed.contains(amount - $0) })
      else { continue }
      claims[index].fields.append(ClaimField("parts", .flag(true)))
    }
  }
}
