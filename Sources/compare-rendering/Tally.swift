/// A property that both engines tell.
enum Property: String, CaseIterable {
  case visibility
  /// Why a text is not seen, where both say that it is not.
  case reason
  case fontSize = "font-size"
  case colour
  case background
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

  func line(_ property: Property) -> String {
    let (some, all) = (agreeing[property] ?? 0, total[property] ?? 0)
    let share = all == 0 ? "-" : "\((Double(some) * 10_000 / Double(all)).rounded() / 100) %"
    return "\(property.rawValue) \(some)/\(all) \(share)"
  }
}
