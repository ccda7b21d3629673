/// A property that both engines tell.
enum Property: String, CaseIterable {
  case visibility
  /// Why a text is not seen, where both say that it is not.
  case reason
  case fontSize = "font-size"
  case colour
  case background

  /// The share of texts that has to agree; 0 for what is only told.
  var target: Double {
    switch self {
    case .visibility, .colour: 0.98
    case .fontSize: 0.99
    case .background: 0.95
    case .reason: 0
    }
  }
}

/// How often the engines agree.
struct Tally {
  private(set) var agreeing: [Property: Int] = [:]
  private(set) var total: [Property: Int] = [:]

  mutating func add(_ property: Property, _ agrees: Bool) {
    total[property, default: 0] += 1
    if agrees { agreeing[property, default: 0] += 1 }
  }

  mutating func add(_ other: Tally) {
    agreeing.merge(other.agreeing, uniquingKeysWith: +)
    total.merge(other.total, uniquingKeysWith: +)
  }

  /// The share that agrees; 1 where nothing was compared.
  func share(_ property: Property) -> Double {
    guard let all = total[property], all > 0 else { return 1 }
    return Double(agreeing[property] ?? 0) / Double(all)
  }

  func line(_ property: Property) -> String {
    let (some, all) = (agreeing[property] ?? 0, total[property] ?? 0)
    let share = all == 0 ? "-" : "\((Double(some) * 10_000 / Double(all)).rounded() / 100) %"
    return "\(property.rawValue) \(some)/\(all) \(share)"
  }
}
