import Documents

/// What a value token says, as fields of a claim.
enum ValueFields {
  /// Fields that a token gives under a name: for money also its period and currency, for a range its upper end.
  static func fields(of token: ValueToken, named name: String) -> [ClaimField] {
    switch token.kind {
    case .date, .dateRange:
      guard let date = token.date else { return [] }
      return [ClaimField(name, .dates(date, token.endDate))]
    case .money:
      var fields = [ClaimField(name, .number(token.value))]
      if token.currency != "CNY", !token.currency.isEmpty {
        fields.append(ClaimField("\(name)-currency", .text(token.currency)))
      }
      if let period = token.period { fields.append(ClaimField("\(name)-period", .text(period.rawValue))) }
      return fields + upper(token, name)
    case .duration:
      return [ClaimField(name, .number(token.value)), ClaimField("\(name)-unit", .text(token.unit))]
        + upper(token, name)
    case .count:
      return [ClaimField(name, .number(token.value)), ClaimField("\(name)-unit", .text(token.unit))]
    default:
      return [ClaimField(name, .number(token.value))] + upper(token, name)
    }
  }

  private static func upper(_ token: ValueToken, _ name: String) -> [ClaimField] {
    token.upper.map { [ClaimField("\(name)-upper", .number($0))] } ?? []
  }
}
